package io.github.govtargets.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a page for each report into a directory, and {@code index.html} over them. Pages of the
 * same names are replaced.
 */
final class HtmlDirectory implements ReportPrinter {
  private final Path directory;
  private final PageNames names = new PageNames("index");
  private final PageTemplate template = new PageTemplate("report.mustache");
  private final List<Entry> entries = new ArrayList<>();

  /** A line of the index. */
  record Entry(String link, String path, ReportPage page) {}

  /** What the template of the index is filled with. */
  record Index(int count, List<Entry> entries) {}

  HtmlDirectory(Path directory) {
    this.directory = directory;
  }

  @Override
  public void print(Report report) {
    ReportPage page = PageBuilder.of(report);
    String name = names.of(report.file()) + ".html";
    write(name, template.fill(page));
    String link = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    entries.add(new Entry(link, report.file(), page));
  }

  @Override
  public void finish() {
    PageTemplate index = new PageTemplate("index.mustache");
    write("index.html", index.fill(new Index(entries.size(), entries)));
  }

  private void write(String name, String page) {
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(name), page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
