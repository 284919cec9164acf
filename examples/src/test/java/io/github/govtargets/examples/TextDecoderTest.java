package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "今年的主要预期目标是：地区生产总值增长6%左右，粮食产量稳定在8万吨以上。";

  @Test
  void readsUtf8() throws TextFileException {
    assertThat(TextDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new DecodedText(TEXT, StandardCharsets.UTF_8));
  }

  @Test
  void keepsTheByteOrderMarkSoThatOffsetsAreThoseOfTheFile() throws TextFileException {
    String marked = "\uFEFF" + TEXT;
    assertThat(TextDecoder.decode(marked.getBytes(StandardCharsets.UTF_8)).text())
        .isEqualTo(marked);
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "GB18030", "GB2312"})
  void findsTheOlderChineseEncodings(String charset) throws TextFileException {
    DecodedText decoded = TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)));
    assertThat(decoded.text()).isEqualTo(TEXT);
    assertThat(decoded.charset()).isEqualTo(Charset.forName("GB18030"));
  }

  @Test
  void findsTraditionalTextInGbk() throws TextFileException {
    String text = "今年經濟社會發展的主要預期目標是：地區生產總值增長6%左右。";
    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("GBK"))).text()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({
    "Big5, 今年經濟社會發展的主要預期目標是",
    "Shift_JIS, 今年の主な目標は次のとおりです",
    "ISO-8859-1, déjà vu à l'été"
  })
  void refusesOtherEncodings(String charset, String text) {
    assertThatThrownBy(() -> TextDecoder.decode(text.getBytes(Charset.forName(charset))))
        .isInstanceOf(TextFileException.class)
        .hasMessageContaining("is neither UTF-8")
        .hasMessageContaining("nor Chinese text in GBK or GB18030");
  }

  @Test
  void namesTheByteThatBreaksUtf8() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> TextDecoder.decode(Arrays.copyOf(bytes, bytes.length - 1)))
        .hasMessageContaining("byte " + (bytes.length - 3) + " is wrong");
  }

  @Test
  void refusesWhatHoldsNoText() {
    assertThatThrownBy(() -> TextDecoder.decode(new byte[0])).hasMessage("is empty");
    assertThatThrownBy(() -> TextDecoder.decode(" \n\t".getBytes(StandardCharsets.UTF_8)))
        .hasMessage("is empty: it holds nothing but white space");
    assertThatThrownBy(() -> TextDecoder.decode(new byte[] {'a', 0, 'b'}))
        .hasMessage("is binary, not text");
  }

  @ParameterizedTest
  @CsvSource({
    "'%PDF-1.7 ...', a PDF document",
    "'PK\u0003\u0004....', Word (docx)",
    "'\u00D0\u00CF\u0011\u00E0....', Word (doc)",
    "'\u00FF\u00FEa', UTF-16",
  })
  void namesFormatsThatAreNoText(String start, String named) {
    assertThatThrownBy(() -> TextDecoder.decode(start.getBytes(StandardCharsets.ISO_8859_1)))
        .isInstanceOf(TextFileException.class)
        .hasMessageContaining(named)
        .hasMessageEndingWith("save it as UTF-8 text first");
  }
}
