package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong now = new AtomicLong();
  private final List<String> lines = new ArrayList<>();

  @Test
  void speaksOnceASecondAndAtTheEnd() {
    Progress progress = new Progress(4, lines::add, now::get);
    progress.fileDone(10);
    now.set(SECOND);
    progress.fileDone(5);
    progress.fileDone(5);
    progress.fileDone(1);
    assertThat(lines)
        .containsExactly("2 of 4 files read, 15 findings", "4 of 4 files read, 21 findings");
  }

  @Test
  void canBeSilent() {
    Progress.silent().fileDone(3);
    assertThat(lines).isEmpty();
  }
}
