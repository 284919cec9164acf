package io.github.govtargets.internal;

import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Heading;
import io.github.govtargets.model.Place;
import io.github.govtargets.model.Reading;
import io.github.govtargets.text.Damage;
import io.github.govtargets.text.ReadableText;
import io.github.govtargets.unit.UnitCatalog;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole text: repair, words, outline, sentences, findings. Immutable and thread-safe. */
public final class TextReader {
  /**
   * In tokens; what is longer is read in pieces, so that no rule looks further. The longest known
   * sentence of a report has 290.
   */
  private static final int LONGEST_SENTENCE = 400;

  private final Vocabulary vocabulary;
  private final UnitCatalog units;
  private final IndicatorCatalog indicators;
  private final Lexer lexer;

  private TextReader(Vocabulary vocabulary, UnitCatalog units, IndicatorCatalog indicators) {
    this.vocabulary = vocabulary;
    this.units = units;
    this.indicators = indicators;
    this.lexer = new Lexer(vocabulary, new UnitWords(units, vocabulary));
  }

  /** The reader over the shipped tables. */
  public static TextReader standard() {
    return new TextReader(
        Vocabulary.standard(), UnitCatalog.standard(), IndicatorCatalog.standard());
  }

  /**
   * A reader over tables of one's own.
   *
   * @param words further words in the format of {@code words.tsv}, {file name, text} each
   * @throws IllegalArgumentException naming table, line and reason if a row is wrong
   */
  public static TextReader of(
      UnitCatalog units, IndicatorCatalog indicators, List<Map.Entry<String, String>> words) {
    Vocabulary vocabulary = words.isEmpty() ? Vocabulary.standard() : Vocabulary.with(words);
    return new TextReader(vocabulary, units, indicators);
  }

  /** Reads {@code original}; {@code year} is the report's year, or 0 to find it. */
  public Reading read(String original, int year) {
    ReadableText text = ReadableText.of(original);
    char[] chars = text.matchChars();
    Tokens tokens = lexer.read(chars);
    ReportHead head = ReportHead.read(chars, year);
    OutlineReader outline = new OutlineReader(tokens, head.year());
    List<Section> sections = outline.read();
    Names names = new Names(tokens, text, vocabulary);
    Drafts drafts = new Drafts(tokens, names);
    sentences(tokens, sections, new SentenceReader(tokens, names, head.year(), drafts));
    return assemble(
        text,
        tokens,
        outline,
        sections,
        head,
        drafts,
        names,
        new Assembler(text, tokens, names, units, indicators));
  }

  private static void sentences(Tokens tokens, List<Section> sections, SentenceReader reader) {
    for (int i = 0; i < sections.size(); i++) {
      int end = i + 1 < sections.size() ? sections.get(i + 1).from() : tokens.size();
      sentences(tokens, sections.get(i), end, reader);
    }
  }

  private static void sentences(Tokens tokens, Section section, int end, SentenceReader reader) {
    int from = section.from();
    for (int token = from; token < end; token++) {
      byte kind = tokens.kind(token);
      boolean mark = kind == Tokens.STOP || kind == Tokens.BREAK || kind == Tokens.UNREADABLE;
      if (mark || token - from == LONGEST_SENTENCE) {
        if (from < token) {
          reader.read(from, token, section);
        }
        from = mark ? token + 1 : token;
      }
    }
    if (from < end) {
      reader.read(from, end, section);
    }
  }

  private static Reading assemble(
      ReadableText text,
      Tokens tokens,
      OutlineReader outline,
      List<Section> sections,
      ReportHead head,
      Drafts drafts,
      Names names,
      Assembler assembler) {
    Reading.Builder reading = Reading.builder();
    if (head.year() != ReportHead.NO_YEAR) {
      reading.year(head.year());
    }
    head(reading, tokens.text, names);
    List<String> stack = new ArrayList<>();
    List<Integer> levels = new ArrayList<>();
    List<int[]> headings = outline.headings();
    int next = 0;
    for (Draft draft : drafts.drafts) {
      while (next < headings.size() && tokens.start(headings.get(next)[0]) <= draft.at) {
        push(headings.get(next), tokens, text, stack, levels);
        next++;
      }
      reading.addFindings(assembler.finding(draft, stack));
    }
    BitSet covered = drafts.covered();
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == Tokens.NUMBER && !covered.get(tokens.start(token))) {
        reading.addMentions(assembler.mention(token, drafts.reason(token)));
      }
    }
    int section = 0;
    for (int[] heading : headings) {
      while (section + 1 < sections.size() && sections.get(section + 1).from() <= heading[0]) {
        section++;
      }
      int start = assembler.original(tokens.start(heading[0]));
      int end = assembler.originalEnd(tokens.end(heading[1] - 1));
      reading.addOutline(
          Heading.builder()
              .start(start)
              .end(end)
              .text(title(heading, tokens, text))
              .level(heading[2])
              .part(sections.get(section).part())
              .year(year(sections.get(section)))
              .build());
    }
    for (Damage damage : text.damages()) {
      if (!damage.repaired()) {
        reading.addDiagnostics(
            Diagnostic.builder()
                .start(damage.start())
                .end(damage.end())
                .code(damage.kind().code())
                .message(
                    "cannot be read: "
                        + text.original()
                            .substring(damage.start(), Math.min(damage.end(), damage.start() + 20)))
                .build());
      }
    }
    return reading.build();
  }

  private static Optional<Integer> year(Section section) {
    return section.isDated() ? Optional.of(section.year()) : Optional.empty();
  }

  private static void head(Reading.Builder reading, char[] text, Names names) {
    int[] title = ReportHead.title(text);
    if (title.length == 2) {
      reading.title(names.written(title[0], title[1]));
    }
    PlaceReader place = PlaceReader.read(text);
    if (place != null) {
      reading.place(Place.of(names.written(place.start(), place.end()), place.level()));
    }
  }

  private static String title(int[] heading, Tokens tokens, ReadableText text) {
    return text.clean()
        .substring(
            text.cleanStart(tokens.start(heading[0])), text.cleanEnd(tokens.end(heading[1] - 1)))
        .strip();
  }

  private static void push(
      int[] heading, Tokens tokens, ReadableText text, List<String> stack, List<Integer> levels) {
    while (!levels.isEmpty() && levels.get(levels.size() - 1) >= heading[2]) {
      levels.remove(levels.size() - 1);
      stack.remove(stack.size() - 1);
    }
    levels.add(heading[2]);
    stack.add(title(heading, tokens, text));
  }
}
