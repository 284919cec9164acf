package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlOutputTest {
  @TempDir Path directory;

  private final Streams streams = Streams.empty();

  @Test
  void printsThePageOfOneReport() {
    assertThat(streams.run("read", "--format", "html")).isZero();
    assertThat(streams.lines().get(0)).isEqualTo("<!DOCTYPE html>");
    assertThat(Page.of(String.join("\n", streams.lines())).marks()).isNotEmpty();
  }

  @Test
  void leavesOutResultsWhereGoalsAreAskedFor() {
    streams.run("read", "--format", "html", "--goals");
    Page page = Page.of(String.join("\n", streams.lines()));
    assertThat(page.marks()).anyMatch(it -> it.getAttribute("class").equals("goal"));
    assertThat(page.marks()).noneMatch(it -> it.getAttribute("class").startsWith("result"));
  }

  @Test
  void writesAPageEachAndAnIndex() throws Exception {
    Path one = report("one", "今年投资增长6%。");
    Path two = report("two", "今年投资增长7%。");
    Path out = directory.resolve("new/pages");
    String[] args = {"read", "--format", "html", "--out", out.toString(), "" + one, "" + two};
    assertThat(streams.run(args)).isZero();
    assertThat(streams.lines()).isEmpty();
    assertThat(Page.of(Files.readString(out.resolve("report #1.html"))).text()).contains("6%");
    assertThat(Page.of(Files.readString(out.resolve("report #1-2.html"))).text()).contains("7%");
    Page index = Page.of(Files.readString(out.resolve("index.html")));
    assertThat(index.all("a").stream().map(it -> it.getAttribute("href")))
        .containsExactly("report%20%231.html", "report%20%231-2.html");
  }

  @Test
  void wantsADirectoryForSeveralReports() {
    assertThat(streams.run("read", "--format", "html", "a.txt", "b.txt")).isEqualTo(2);
    assertThat(streams.errorLines().get(0)).contains("--out DIR");
    assertThat(Streams.empty().run("read", "--out", "x")).isEqualTo(2);
  }

  @Test
  void saysWhenTheDirectoryCannotBeWritten() throws Exception {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertThat(streams.run("read", "--format", "html", "--out", file.toString())).isEqualTo(1);
    assertThat(streams.errorLines().get(0)).startsWith("govtargets: output cannot be written: ");
  }

  private Path report(String parent, String text) throws Exception {
    Path file = directory.resolve(parent).resolve("report #1.txt");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
