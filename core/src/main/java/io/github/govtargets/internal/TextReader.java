package io.github.govtargets.internal;

import io.github.govtargets.indicator.IndicatorCatalog;
import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Place;
import io.github.govtargets.model.Reading;
import io.github.govtargets.text.Damage;
import io.github.govtargets.text.ReadableText;
import io.github.govtargets.unit.UnitCatalog;
import java.util.List;
import java.util.Map;

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
    Reading.Builder reading = Reading.builder();
    if (head.year() != ReportHead.NO_YEAR) {
      reading.year(head.year());
    }
    head(reading, chars, names);
    Assembler assembler = new Assembler(text, tokens, names, units, indicators);
    Outline outlined = new Outline(text, tokens, outline.headings());
    Findings findings = new Findings(reading, outlined, assembler, drafts, chars.length);
    SentenceReader sentences = new SentenceReader(tokens, names, head.year(), drafts);
    for (int i = 0; i < sections.size(); i++) {
      int end = i + 1 < sections.size() ? sections.get(i + 1).from() : tokens.size();
      sentences(tokens, sections.get(i), end, sentences, findings);
    }
    mentions(reading, tokens, drafts, findings, assembler);
    outlined.addTo(reading, sections, assembler);
    damages(reading, text);
    return reading.build();
  }

  private static void sentences(
      Tokens tokens, Section section, int end, SentenceReader reader, Findings findings) {
    int from = section.from();
    boolean says = false;
    for (int token = from; token < end; token++) {
      byte kind = tokens.kind(token);
      boolean mark = kind == Tokens.STOP || kind == Tokens.BREAK || kind == Tokens.UNREADABLE;
      if (mark || token - from == LONGEST_SENTENCE) {
        if (says) {
          reader.read(from, token, section);
          findings.take();
        }
        from = mark ? token + 1 : token;
        says = false;
      }
      says |= SentenceReader.opens(tokens, token);
    }
    if (says) {
      reader.read(from, end, section);
      findings.take();
    }
  }

  /** Every number that no finding uses. */
  private static void mentions(
      Reading.Builder reading,
      Tokens tokens,
      Drafts drafts,
      Findings findings,
      Assembler assembler) {
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.kind(token) == Tokens.NUMBER && !findings.covers(tokens.start(token))) {
        reading.addMentions(assembler.mention(token, drafts.reason(token)));
      }
    }
  }

  private static void damages(Reading.Builder reading, ReadableText text) {
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
}
