package io.github.govtargets.examples;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;

/**
 * Fills a template with values and puts style and script into the page, so that it needs nothing
 * else. Mustache escapes every value; on top, the page carries a policy that lets a browser load
 * nothing and run no script but ours, whatever a report contains.
 */
final class PageTemplate {
  private static final String DIRECTORY = "io/github/govtargets/examples/page/";

  private final Mustache mustache;
  private final Frame frame;

  /** What does not depend on the report. The style and the script are ours and not escaped. */
  record Frame(String style, String script, String policy) {}

  /** The template of that name, for example {@code report.mustache}. */
  PageTemplate(String name) {
    mustache = new DefaultMustacheFactory(DIRECTORY).compile(name);
    String style = resource("page.css");
    String script = resource("page.js");
    String policy =
        "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script) + "'";
    frame = new Frame(style, script, policy + "; base-uri 'none'; form-action 'none'");
  }

  /** The whole page for the values. */
  String fill(Object values) {
    StringWriter page = new StringWriter();
    mustache.execute(page, List.of(frame, values));
    return page.toString();
  }

  private static String resource(String name) {
    try (InputStream in = PageTemplate.class.getResourceAsStream("page/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not in the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name + " cannot be read", e);
    }
  }

  private static String hash(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
