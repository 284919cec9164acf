package io.github.govtargets.model;

import io.github.govtargets.unit.Unit;
import io.github.govtargets.unit.UnitCatalog;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Readings of any content that the model accepts, the same for the same seed. */
final class AnyReading {
  private static final List<String> WORDS =
      List.of("固定資產投資", "增长", "\"<&>\"", "５％\u00a0", " 以上 ", "𠮷", "a\nb", ".", "\u00a0");

  private static final List<String> UNITS = List.of("", "元", "%", "畝", "微克/立方米", "家");

  private static final List<String> AMOUNTS =
      List.of("0", "5", "5.00", "-3.5", "123456789012345678901234567890.12", "3E+2", "1E-7");

  private final Random random;

  private AnyReading(long seed) {
    this.random = new Random(seed);
  }

  static Reading of(long seed) {
    return new AnyReading(seed).reading();
  }

  private Reading reading() {
    return Reading.builder()
        .title(maybe(this::words))
        .place(maybe(() -> Place.of(words(), any(PlaceLevel.values()))))
        .year(maybe(this::year))
        .addAllOutline(some(this::heading))
        .addAllFindings(some(this::finding))
        .addAllMentions(some(this::mention))
        .addAllDiagnostics(some(this::diagnostic))
        .build();
  }

  private Finding finding() {
    return Finding.builder()
        .id(words())
        .statement(random.nextBoolean() ? goal() : result())
        .source(source())
        .partOf(maybe(this::words))
        .stretchOf(maybe(this::words))
        .addAllDoubts(some(this::words))
        .build();
  }

  private Goal goal() {
    return Goal.builder()
        .indicator(indicator())
        .action(maybe(this::words))
        .condition(condition())
        .period(maybe(this::period))
        .baseline(maybe(this::baseline))
        .pace(maybe(() -> any(Pace.values())))
        .firmness(any(Firmness.values()))
        .firmnessWording(maybe(this::words))
        .nature(maybe(() -> any(Nature.values())))
        .responsible(maybe(this::words))
        .deadline(maybe(this::deadline))
        .build();
  }

  private Result result() {
    return Result.builder()
        .indicator(indicator())
        .action(maybe(this::words))
        .condition(condition())
        .period(maybe(this::period))
        .baseline(maybe(this::baseline))
        .pace(maybe(() -> any(Pace.values())))
        .estimated(random.nextBoolean())
        .build();
  }

  private Indicator indicator() {
    return Indicator.builder().name(words()).key(words()).code(maybe(this::words)).build();
  }

  private Condition condition() {
    Optional<String> wording = maybe(this::words);
    return switch (random.nextInt(8)) {
      case 0 ->
          Threshold.of(any(Basis.values()), bound())
              .withAdjustment(maybe(() -> any(Adjustment.values())));
      case 1 ->
          Parity.builder()
              .op(comparison())
              .reference(Reference.builder().name(words()).key(maybe(this::words)).build())
              .margin(maybe(this::bound))
              .wording(wording)
              .build();
      case 2 ->
          Ranking.builder()
              .op(comparison())
              .position(maybe(() -> 1 + random.nextInt(30)))
              .among(maybe(this::words))
              .wording(wording)
              .build();
      case 3 -> Assigned.builder().by(words()).op(maybe(this::comparison)).wording(wording).build();
      case 4 -> Milestone.builder().stage(any(Stage.values())).wording(wording).build();
      case 5 -> Absence.builder().what(words()).wording(wording).build();
      case 6 -> Grade.builder().op(comparison()).grade(words()).wording(wording).build();
      default -> Other.builder().type(words()).wording(wording).build();
    };
  }

  private Bound bound() {
    Quantity quantity = quantity();
    Bound bound =
        random.nextInt(4) == 0 ? Bound.range(quantity, quantity) : Bound.of(comparison(), quantity);
    return bound.withWording(maybe(this::words));
  }

  private Quantity quantity() {
    Unit unit = UnitCatalog.standard().resolve(any(UNITS));
    long scale = Stream.iterate(1L, it -> it * 10).skip(random.nextInt(19)).findFirst().orElse(1L);
    return Quantity.of(new BigDecimal(any(AMOUNTS)), scale, unit).withOf(1 + random.nextInt(3));
  }

  private Baseline baseline() {
    BaselineKind kind = any(BaselineKind.values());
    return Baseline.builder()
        .kind(kind)
        .year(kind == BaselineKind.YEAR ? Optional.of(year()) : Optional.empty())
        .value(kind == BaselineKind.VALUE ? Optional.of(quantity()) : Optional.empty())
        .wording(maybe(this::words))
        .build();
  }

  private Period period() {
    LocalDate first = date();
    return Period.builder()
        .first(first)
        .last(first.plusDays(random.nextInt(2000)))
        .wording(maybe(this::words))
        .build();
  }

  private Deadline deadline() {
    return Deadline.of(date(), any(DeadlineOrigin.values())).withWording(maybe(this::words));
  }

  private Source source() {
    String text = words();
    int start = random.nextInt(10_000);
    return Source.builder()
        .start(start)
        .end(start + text.length())
        .text(text)
        .clean(words())
        .addAllSection(some(this::words))
        .quantity(maybe(() -> Span.of(start, start + random.nextInt(3))))
        .addAllRoles(some(() -> Role.of(any(RoleName.values()), start, start + 1)))
        .build();
  }

  private Heading heading() {
    return Heading.builder()
        .start(0)
        .end(1 + random.nextInt(9))
        .text(words())
        .level(1 + random.nextInt(4))
        .year(maybe(this::year))
        .part(any(Part.values()))
        .build();
  }

  private Mention mention() {
    String text = words();
    MentionReason reason = any(MentionReason.values());
    return Mention.builder().start(0).end(text.length()).text(text).reason(reason).build();
  }

  private Diagnostic diagnostic() {
    int start = random.nextInt(9);
    return Diagnostic.builder()
        .start(start)
        .end(start + random.nextInt(2))
        .code(words())
        .message(words())
        .build();
  }

  private Comparison comparison() {
    Comparison op = any(Comparison.values());
    return op == Comparison.RANGE ? Comparison.ABOUT : op;
  }

  private LocalDate date() {
    return LocalDate.of(year(), 1 + random.nextInt(12), 1 + random.nextInt(28));
  }

  private int year() {
    return 1949 + random.nextInt(120);
  }

  private String words() {
    return any(WORDS);
  }

  private <T> Optional<T> maybe(Supplier<T> value) {
    return random.nextBoolean() ? Optional.of(value.get()) : Optional.empty();
  }

  private <T> List<T> some(Supplier<T> value) {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value.get()).toList();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
