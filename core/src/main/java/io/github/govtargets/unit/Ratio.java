package io.github.govtargets.unit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/**
 * An exact rational number in lowest terms, for amounts that no decimal holds: 三分之一 is {@code 1/3},
 * one 亩 is {@code 2000/3} 平方米.
 *
 * <p>Immutable; two ratios are equal when they are the same number. {@link #toDecimal()} gives a
 * decimal only where one is exact.
 */
public final class Ratio implements Comparable<Ratio> {
  /** The number 0. */
  public static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

  /** The number 1. */
  public static final Ratio ONE = new Ratio(BigInteger.ONE, BigInteger.ONE);

  private static final int MAX_EXPONENT = 1000;

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Ratio(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /**
   * {@return the whole number {@code value}}
   *
   * @param value the number
   */
  public static Ratio of(long value) {
    return value == 1 ? ONE : new Ratio(BigInteger.valueOf(value), BigInteger.ONE);
  }

  /**
   * {@return the number {@code numerator / denominator}}
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * {@return the number {@code numerator / denominator}}
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   * @throws ArithmeticException if the denominator is zero
   */
  public static Ratio of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("denominator: zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    return divisor.equals(BigInteger.ONE)
        ? new Ratio(numerator, denominator)
        : new Ratio(numerator.divide(divisor), denominator.divide(divisor));
  }

  /**
   * {@return the number that {@code value} is, exactly}
   *
   * @param value the number
   */
  public static Ratio of(BigDecimal value) {
    if (value.scale() <= 0) {
      return new Ratio(value.toBigIntegerExact(), BigInteger.ONE);
    }
    return of(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
  }

  /**
   * Reads {@code 3}, {@code 0.5} or {@code 2000/3}.
   *
   * @param text the number as text
   * @return the number
   * @throws NumberFormatException if {@code text} is none of these, or has an exponent beyond 1000
   */
  public static Ratio parse(String text) {
    if (text.equals("1")) {
      return ONE;
    }
    int slash = text.indexOf('/');
    if (slash < 0) {
      BigDecimal value = new BigDecimal(text);
      if (value.scale() < -MAX_EXPONENT || value.scale() > MAX_EXPONENT + text.length()) {
        throw new NumberFormatException("exponent beyond " + MAX_EXPONENT + ": " + text);
      }
      return of(value);
    }
    BigInteger denominator = new BigInteger(text.substring(slash + 1));
    if (denominator.signum() == 0) {
      throw new NumberFormatException("denominator is zero: " + text);
    }
    return of(new BigInteger(text.substring(0, slash)), denominator);
  }

  /** {@return the numerator in lowest terms; it carries the sign} */
  public BigInteger numerator() {
    return numerator;
  }

  /** {@return the denominator in lowest terms, at least 1} */
  public BigInteger denominator() {
    return denominator;
  }

  /** {@return -1, 0 or 1} */
  public int signum() {
    return numerator.signum();
  }

  /**
   * {@return this plus {@code other}}
   *
   * @param other the other number
   */
  public Ratio plus(Ratio other) {
    return of(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /**
   * {@return this minus {@code other}}
   *
   * @param other the other number
   */
  public Ratio minus(Ratio other) {
    return plus(other.negate());
  }

  /**
   * {@return this times {@code other}}
   *
   * @param other the other number
   */
  public Ratio times(Ratio other) {
    return of(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /**
   * {@return this divided by {@code other}}
   *
   * @param other the other number
   * @throws ArithmeticException if {@code other} is zero
   */
  public Ratio dividedBy(Ratio other) {
    return of(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** {@return this with the other sign} */
  public Ratio negate() {
    return new Ratio(numerator.negate(), denominator);
  }

  /** {@return this without its sign} */
  public Ratio abs() {
    return signum() < 0 ? negate() : this;
  }

  /**
   * {@return the decimal that equals this, or empty where none does: {@code 1/8} gives 0.125,
   * {@code 1/3} nothing}
   */
  public Optional<BigDecimal> toDecimal() {
    BigInteger rest = denominator;
    int twos = rest.getLowestSetBit();
    rest = rest.shiftRight(twos);
    int fives = 0;
    while (!rest.equals(BigInteger.ONE)) {
      BigInteger[] parts = rest.divideAndRemainder(BigInteger.valueOf(5));
      if (parts[1].signum() != 0) {
        return Optional.empty();
      }
      rest = parts[0];
      fives++;
    }
    int scale = Math.max(twos, fives);
    BigInteger factor = BigInteger.TEN.pow(scale).divide(denominator);
    return Optional.of(new BigDecimal(numerator.multiply(factor), scale));
  }

  /**
   * {@return the decimal nearest to this under {@code context}}
   *
   * @param context how to round
   */
  public BigDecimal toDecimal(MathContext context) {
    return new BigDecimal(numerator).divide(new BigDecimal(denominator), context);
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(Object object) {
    return object instanceof Ratio other
        && numerator.equals(other.numerator)
        && denominator.equals(other.denominator);
  }

  @Override
  public int hashCode() {
    return Objects.hash(numerator, denominator);
  }

  /** {@code 3} or {@code 2000/3}; {@link #parse} reads it back. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
