package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlPageTest {
  private static final String HOSTILE =
      "</article><script>alert(1)</script>市2026年政府工作报告\r\n"
          + "今年目标：<img src=x onerror=alert(1)>产值增长6%左右，\"'><svg onload=alert(2)>&lt;b&gt;投资增长7%以上。\r\n"
          + "</script></style>--><!-- <![CDATA[ ]]> ${7*7} {{title}} {{{script}}} 新增企业5家。\r"
          + "产值达到900亿元，增长5%，居全省第一。\n\n\t末行　𠮷𠮷3个\n";

  private final ReportReader reader = new ReportReader(null, true, true);

  @Test
  void showsTheTextOfTheSampleUnchanged() throws Exception {
    Report report = reader.read(ReportInput.sample());
    assertThat(Page.of(report).text()).isEqualTo(report.text());
  }

  @Test
  void marksEveryFindingAndMentionOfTheSample() throws Exception {
    assertEverythingIsMarked(reader.read(ReportInput.sample()));
  }

  @Test
  void showsAHostileReportAsText() throws Exception {
    Report report = read(HOSTILE);
    Page page = Page.of(report);
    assertThat(report.reading().findings()).isNotEmpty();
    assertThat(page.text()).isEqualTo(HOSTILE);
    assertThat(page.all("script")).hasSize(1);
    assertThat(page.all("style")).hasSize(1);
    assertThat(page.all("img")).isEmpty();
    assertThat(page.all("svg")).isEmpty();
    assertThat(page.all("*").stream().filter(HtmlPageTest::hasHandler)).isEmpty();
    assertEverythingIsMarked(report);
  }

  @Test
  void showsAHostileFileNameAsText() throws Exception {
    String name = "\"><script>alert(1)<b>.txt";
    Report report = new Report(name, "产值增长6%。", read("产值增长6%。").reading(), Optional.of("<b>"));
    assertThat(Page.of(report).withId("report-heading")).isNotNull();
    assertThat(Page.of(report).all("h1").get(0).getTextContent()).isEqualTo(name);
  }

  @Test
  void loadsNothing() throws Exception {
    Report report = reader.read(ReportInput.sample());
    String html = new PageTemplate("report.mustache").fill(PageBuilder.of(report));
    assertThat(html).doesNotContain("http:", "https:", "url(", "@import", "src=");
    assertThat(html).contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-");
    assertThat(Page.of(html).all("a").stream().map(it -> it.getAttribute("href")))
        .allMatch(it -> it.startsWith("#"));
  }

  @Test
  void linksMarksAndRowsBothWays() throws Exception {
    Page page = Page.of(reader.read(ReportInput.sample()));
    List<String> ids =
        page.all("*").stream()
            .map(it -> it.getAttribute("id"))
            .filter(it -> !it.isEmpty())
            .toList();
    assertThat(ids).doesNotHaveDuplicates();
    Set<String> known = new HashSet<>(ids);
    for (Element link : page.all("a")) {
      assertThat(known).contains(link.getAttribute("href").substring(1));
      if (link.hasAttribute("aria-describedby")) {
        assertThat(known).contains(link.getAttribute("aria-describedby").split(" "));
      }
    }
  }

  @Test
  void splitsWhereFindingsShareWords() {
    Report report = Reports.sharedSubject();
    Page page = Page.of(report);
    assertThat(page.marks().stream().map(HtmlPageTest::shape))
        .containsExactly(
            "result shared|0 1|投资",
            "result shared|0|820亿元",
            "result|1|，",
            "result|1|增长",
            "result|1|5%");
  }

  @Test
  void saysWhichWordsGaveEachField() throws Exception {
    Page page = Page.of(Reports.small());
    assertThat(page.withId("c1").getTextContent().replaceAll("\\s+", " "))
        .contains("indicator投资投资", "value900亿元900亿元", "bound>= (以上)以上")
        .contains("deadline2026-12-31, the year of the report");
  }

  @Test
  void styleAndScriptCannotEndTheirElement() {
    String html = new PageTemplate("report.mustache").fill(PageBuilder.of(Reports.small()));
    assertThat(count("<style>", html)).isEqualTo(count("</style>", html)).isEqualTo(1);
    assertThat(count("<script>", html)).isEqualTo(count("</script>", html)).isEqualTo(1);
  }

  private Report read(String text) throws TextFileException {
    return reader.read(ReportInput.of("-", Streams.inputOf(text)));
  }

  private static void assertEverythingIsMarked(Report report) {
    Page page = Page.of(report);
    int index = 0;
    for (Finding finding : report.reading().findings()) {
      Source source = finding.source();
      assertThat(page.marked(finding.statement().kind(), source.start(), source.end()))
          .isEqualTo(source.text());
      assertThat(stopsFor(page, index++)).as(source.text()).isEqualTo(1);
    }
    for (Mention mention : report.reading().mentions()) {
      assertThat(page.marked("mention", mention.start(), mention.end())).isEqualTo(mention.text());
      assertThat(stopsFor(page, index++)).as(mention.text()).isEqualTo(1);
    }
  }

  /** How many marks take the focus for an item and show its card. */
  private static long stopsFor(Page page, int item) {
    return page.marks().stream()
        .filter(mark -> List.of(mark.getAttribute("data-items").split(" ")).contains("" + item))
        .flatMap(mark -> links(mark).stream())
        .filter(it -> List.of(it.getAttribute("aria-describedby").split(" ")).contains("c" + item))
        .count();
  }

  private static List<Element> links(Element mark) {
    return mark.getFirstChild() instanceof Element link ? List.of(link) : List.of();
  }

  private static String shape(Element mark) {
    return mark.getAttribute("class")
        + "|"
        + mark.getAttribute("data-items")
        + "|"
        + mark.getTextContent();
  }

  private static boolean hasHandler(Element element) {
    return element.hasAttribute("onerror") || element.hasAttribute("onload");
  }

  private static long count(String part, String html) {
    return Pattern.compile(Pattern.quote(part)).matcher(html).results().count();
  }
}
