package io.github.govtargets.readme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Takes the Java blocks out of a Markdown file, each with the {@code text} block behind it, which
 * is what it prints. Needs nothing but Java, so that another project can run it as one file: {@code
 * java ReadmeSnippets.java README.md folder} writes a folder for each group of blocks, with a class
 * for each block and a program that runs them and compares what they print.
 */
final class ReadmeSnippets {
  private static final String FENCE = "```";

  private ReadmeSnippets() {}

  /** Which libraries a block needs: one of the two majors of Jackson, JSR 385, or none of these. */
  enum Group {
    PLAIN(""),
    JACKSON2("com.fasterxml.jackson."),
    JACKSON3("tools.jackson."),
    MEASURE("javax.measure.");

    private final String marker;

    Group(String marker) {
      this.marker = marker;
    }

    static Group of(String code) {
      for (Group group : values()) {
        if (group != PLAIN && code.contains(group.marker)) {
          return group;
        }
      }
      return PLAIN;
    }
  }

  /**
   * A block.
   *
   * @param line the line of the file on which its code starts
   * @param code the code, as it stands there
   * @param output what it prints; empty if it prints nothing
   */
  record Snippet(int line, String code, String output) {
    /** The class that {@link #source} declares. */
    String className() {
      return "Line" + line;
    }

    Group group() {
      return Group.of(code);
    }

    /** A class whose method {@code run} holds the code, below the imports that it begins with. */
    String source() {
      String imports =
          code.lines().filter(ReadmeSnippets::isImport).collect(Collectors.joining("\n"));
      String body = code.lines().filter(line -> !isImport(line)).collect(Collectors.joining("\n"));
      return "package readme;\n\n"
          + imports
          + "\n\nfinal class "
          + className()
          + " {\n  private "
          + className()
          + "() {}\n\n  static void run() throws Exception {\n"
          + body
          + "\n  }\n}\n";
    }
  }

  /** Every Java block of {@code file}, in the order of the file. */
  static List<Snippet> of(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<Snippet> snippets = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      String opening = lines.get(at);
      if (!opening.startsWith(FENCE)) {
        at++;
        continue;
      }
      int end = at + 1;
      while (!lines.get(end).equals(FENCE)) {
        end++;
      }
      String block =
          lines.subList(at + 1, end).stream()
              .map(line -> line + "\n")
              .collect(Collectors.joining());
      if (opening.equals(FENCE + "java")) {
        snippets.add(new Snippet(at + 2, block, ""));
      } else if (opening.equals(FENCE + "text")) {
        if (snippets.isEmpty()) {
          throw new IllegalArgumentException(file + ":" + (at + 1) + ": no code above the output");
        }
        Snippet last = snippets.remove(snippets.size() - 1);
        if (!last.output().isEmpty()) {
          throw new IllegalArgumentException(file + ":" + (at + 1) + ": a second output");
        }
        snippets.add(new Snippet(last.line(), last.code(), block));
      }
      at = end + 1;
    }
    return snippets;
  }

  private static boolean isImport(String line) {
    return line.startsWith("import ");
  }

  /** A program that runs {@code snippets} and fails unless each prints what the file says. */
  private static String program(List<Snippet> snippets) {
    StringBuilder calls = new StringBuilder();
    for (Snippet snippet : snippets) {
      calls
          .append("    check(")
          .append(snippet.line())
          .append(", ")
          .append(snippet.className())
          .append("::run, ")
          .append(literal(snippet.output()))
          .append(");\n");
    }
    return """
    package readme;

    import java.io.ByteArrayOutputStream;
    import java.io.PrintStream;
    import java.nio.charset.StandardCharsets;

    final class Snippets {
      private Snippets() {}

      interface Code {
        void run() throws Exception;
      }

      static void check(int line, Code code, String expected) throws Exception {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
          code.run();
        } finally {
          System.setOut(out);
        }
        String text = printed.toString(StandardCharsets.UTF_8).replace("\\r\\n", "\\n");
        if (!text.equals(expected)) {
          throw new AssertionError("line " + line + " prints\\n" + text + "not\\n" + expected);
        }
      }

      public static void main(String[] args) throws Exception {
    %s    System.out.println("%d blocks print what they should, in " + Snippets.class.getModule());
      }
    }
    """
        .formatted(calls, snippets.size());
  }

  private static String literal(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
  }

  /**
   * Writes the blocks of a file as programs, one for each group.
   *
   * @param args the file and the folder to write to
   */
  public static void main(String[] args) throws IOException {
    List<Snippet> snippets = of(Path.of(args[0]));
    for (Group group : Group.values()) {
      List<Snippet> members = snippets.stream().filter(s -> s.group() == group).toList();
      if (members.isEmpty()) {
        throw new IllegalArgumentException(args[0] + ": no code of the group " + group);
      }
      Path folder =
          Files.createDirectories(
              Path.of(args[1], group.name().toLowerCase(Locale.ROOT), "readme"));
      for (Snippet snippet : members) {
        Files.writeString(folder.resolve(snippet.className() + ".java"), snippet.source());
      }
      Files.writeString(folder.resolve("Snippets.java"), program(members));
    }
  }
}
