package io.github.govtargets.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java blocks of {@code README.md} compile as they stand and print what it says. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");

  @TempDir private static Path classes;

  static List<ReadmeSnippets.Snippet> snippets() throws IOException {
    return ReadmeSnippets.of(README);
  }

  @BeforeAll
  static void compile() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (ReadmeSnippets.Snippet snippet : snippets()) {
      sources.add(
          Files.writeString(classes.resolve(snippet.className() + ".java"), snippet.source()));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  new OutputStreamWriter(messages, StandardCharsets.UTF_8),
                  files,
                  null,
                  List.of(
                      "-d",
                      classes.toString(),
                      "-proc:none",
                      "-Xlint:all,-path,-classfile",
                      "-classpath",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(messages.toString(StandardCharsets.UTF_8)).isTrue();
      assertThat(messages.toString(StandardCharsets.UTF_8)).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("snippets")
  @ResourceLock(Resources.SYSTEM_OUT)
  void printsWhatItSays(ReadmeSnippets.Snippet snippet) throws Exception {
    PrintStream out = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
      Method run = loader.loadClass("readme." + snippet.className()).getDeclaredMethod("run");
      run.setAccessible(true);
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      run.invoke(null);
    } finally {
      System.setOut(out);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"))
        .isEqualTo(snippet.output());
  }

  @Test
  void usesEachOptionalLibraryAndNone() throws IOException {
    Stream<ReadmeSnippets.Group> groups =
        snippets().stream().map(ReadmeSnippets.Snippet::group).distinct();
    assertThat(groups).contains(ReadmeSnippets.Group.values());
  }

  @Test
  void namesTheVersionThatIsBuilt() throws IOException {
    String version =
        Files.readString(Path.of("pom.xml")).replaceFirst("(?s).*?<version>(.*?)<.*", "$1");
    assertThat(Files.readString(README))
        .contains("<artifactId>govtargets-core</artifactId>\n  <version>" + version + "</version>");
  }
}
