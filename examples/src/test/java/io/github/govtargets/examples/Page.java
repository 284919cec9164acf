package io.github.govtargets.examples;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A page as a test looks at it. The templates close every element, so that a page without its style
 * and script is well-formed XML: whatever escapes from a value breaks the parse or shows up as an
 * element.
 */
final class Page {
  private final Document document;

  private Page(Document document) {
    this.document = document;
  }

  static Page of(String html) {
    String xml =
        html.replaceFirst("(?s)<style>.*?</style>", "<style />")
            .replaceFirst("(?s)<script>.*</script>", "<script />");
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      return new Page(factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError("the page is not well-formed", e);
    }
  }

  static Page of(Report report) {
    return of(new PageTemplate("report.mustache").fill(PageBuilder.of(report)));
  }

  List<Element> all(String tag) {
    return in(document.getElementsByTagName(tag));
  }

  Element withId(String id) {
    return all("*").stream()
        .filter(it -> it.getAttribute("id").equals(id))
        .findAny()
        .orElseThrow(() -> new AssertionError("no element has the id " + id));
  }

  /** The text of the report as the page has it. */
  String text() {
    return in(withId("text").getChildNodes()).stream()
        .map(Element::getTextContent)
        .reduce("", String::concat);
  }

  List<Element> marks() {
    return all("mark");
  }

  /** The text of the marks of a kind between two offsets. */
  String marked(String kind, int start, int end) {
    return marks().stream()
        .filter(it -> List.of(it.getAttribute("class").split(" ")).contains(kind))
        .filter(it -> at(it) >= start && at(it) < end)
        .map(Element::getTextContent)
        .reduce("", String::concat);
  }

  private static int at(Element mark) {
    return Integer.parseInt(mark.getAttribute("data-at"));
  }

  private static List<Element> in(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast)
        .toList();
  }
}
