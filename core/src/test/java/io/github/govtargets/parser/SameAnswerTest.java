package io.github.govtargets.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Reading;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same text gives the same reading: again, in other threads, in other places. */
class SameAnswerTest {
  private static final int THREADS = 16;
  private static final TargetParser PARSER = TargetParser.standard();
  private static final String TEXT = SpecReading.text();
  private static final Reading READING = PARSER.read(TEXT);

  @Test
  void readingTwiceGivesTheSame() {
    assertThat(READING.findings()).hasSizeGreaterThan(300);
    assertThat(PARSER.read(TEXT)).isEqualTo(READING);
    assertThat(TargetParser.standard().read(TEXT)).isEqualTo(READING);
    assertThat(PARSER.read(TEXT).toString()).isEqualTo(READING.toString());
  }

  @Test
  void readingAnotherTextBetweenGivesTheSame() {
    PARSER.read(Skeleton.REVIEW.with("全年完成投资300亿元，其中工业投资120亿元；力争"));
    assertThat(PARSER.read(TEXT)).isEqualTo(READING);
  }

  @Test
  void threadsShareAParser() throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      CyclicBarrier start = new CyclicBarrier(THREADS);
      List<Future<Reading>> readings = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        readings.add(
            pool.submit(
                () -> {
                  start.await();
                  return PARSER.read(TEXT);
                }));
      }
      for (Future<Reading> reading : readings) {
        assertThat(reading.get()).isEqualTo(READING);
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Europe/Istanbul",
    "zh-TW, Pacific/Kiritimati",
    "ar-EG-u-nu-arab, America/Los_Angeles",
    "th-TH-u-ca-buddhist, Asia/Shanghai"
  })
  void placesGiveTheSame(String language, String zone) {
    Locale locale = Locale.getDefault();
    TimeZone time = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(TargetParser.standard().read(TEXT)).isEqualTo(READING);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(time);
    }
  }

  /**
   * Another virtual machine gives the same: with other file encodings, and with other orders in
   * what hashes identity ({@code hashCode=2} gives every object one hash) or is salted anew in each
   * machine ({@code Set.of}).
   */
  @ParameterizedTest
  @CsvSource({
    "-Dfile.encoding=GBK, -Duser.language=zh, -XX:hashCode=0",
    "-Dfile.encoding=ISO-8859-1, -Duser.language=tr, -XX:hashCode=2",
    "-Dfile.encoding=Big5, -Duser.timezone=Pacific/Kiritimati, -XX:hashCode=3"
  })
  void otherMachinesGiveTheSame(String encoding, String place, String hash) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UnlockExperimentalVMOptions",
                hash,
                encoding,
                place,
                "-cp",
                System.getProperty("java.class.path"),
                SpecReading.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    assertThat(process.waitFor()).isZero();
    assertThat(printed).isEqualTo(SpecReading.digest(READING));
  }
}
