package io.github.govtargets.model;

import static io.github.govtargets.model.ReadingValidator.errors;
import static io.github.govtargets.model.ReadingValidator.errorsOfPart;
import static io.github.govtargets.model.ReadingValidator.errorsOfSchema;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema accepts what the model writes, all of it and nothing else. */
class ReadingSchemaTest {
  private static final int GENERATED = 500;

  private static final JsonNode TREE = JsonMapper.shared().readTree(ReadingSchema.json());

  @Test
  void isASchemaAndSaysSo() {
    assertThat(TREE.get("$schema").asString())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(TREE.get("$id").asString()).isEqualTo(ReadingSchema.ID);
    assertThat(errorsOfSchema(ReadingSchema.json())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void acceptsValuesOfEveryKind(Mappers mapper) {
    Set<String> written = new TreeSet<>();
    for (int seed = 0; seed < GENERATED; seed++) {
      String json = mapper.write(AnyReading.of(seed));
      assertThat(errors(json)).as(json).isEmpty();
      names(JsonMapper.shared().readTree(json), written);
    }
    Set<String> declared = new TreeSet<>();
    TREE.findValues("properties").forEach(it -> declared.addAll(it.propertyNames()));
    declared.remove("file");
    assertThat(written).isEqualTo(declared);
  }

  private static void names(JsonNode node, Set<String> names) {
    names.addAll(node.propertyNames());
    node.forEach(child -> names(child, names));
  }

  @Test
  void acceptsAFindingThatStandsAlone() {
    String finding = Mappers.JACKSON_3.write(Values.finding());
    String line = finding.replaceFirst("\\{", "{\"v\":1,\"file\":\"a.txt\",");
    assertThat(errorsOfPart("finding", finding)).isEmpty();
    assertThat(errorsOfPart("finding", line)).isNotEmpty();
    assertThat(errorsOfPart("line", line)).isEmpty();
    assertThat(errorsOfPart("line", finding)).isNotEmpty();
  }

  @Test
  void acceptsConditionsOfLaterVersions() {
    assertThat(errorsOfPart("condition", "{\"type\":\"forecast\",\"chance\":0.5}")).isEmpty();
  }

  /** Each replaces a piece of a good reading by a bad one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"v\":1                    | \"v\":2",
        "\"v\":1,                   | ",
        "\"diagnostics\":[]         | \"diagnostics\":{}",
        "\"report\":{}              | \"report\":{\"place\":\"余杭\"}",
        "\"report\":{}              | \"report\":{\"title\":\"\"}",
        "\"id\":\"g-5c1e9a\"        | \"id\":\" \u3000\"",
        "\"kind\":\"goal\"          | \"kind\":\"hope\"",
        "\"kind\":\"goal\"          | \"kind\":\"result\"",
        "\"firmness\":\"plain\",    | ",
        "\"firmness\":\"plain\"     | \"firmness\":\"PLAIN\"",
        "\"firmness\":\"plain\"     | \"firmness\":\"plain\",\"estimated\":true",
        "\"action\":\"實現\"        | \"action\":null",
        "\"action\":\"實現\"        | \"aktion\":\"實現\"",
        "\"type\":\"threshold\"     | \"type\":\"absence\"",
        "\"basis\":\"level\"        | \"basis\":\"growing\"",
        "\"op\":\">=\"              | \"op\":\"range\"",
        "\"op\":\">=\"              | \"op\":\"≥\"",
        "\"amount\":900             | \"amount\":\"900\"",
        "\"amount\":900,            | ",
        "\"scale\":100000000        | \"scale\":20000",
        "\"scale\":100000000        | \"scale\":1,\"of\":1",
        "\"unit\":\"元\"            | \"unit\":null",
        "\"last\":\"2022-12-31\"    | \"last\":\"2022-12\"",
        "\"last\":\"2022-12-31\"    | \"last\":\"2022-02-30\"",
        "\"origin\":\"report\"      | \"origin\":\"guess\"",
        "\"start\":13717            | \"start\":-1",
        "\"start\":13717            | \"start\":1.5",
        "\"role\":\"bound\"         | \"role\":\"limit\"",
        "\"section\":[\"二、今年目標\"] | \"section\":[]",
        "\"mentions\":[]            | \"mentions\":[{\"start\":0,\"end\":0,\"text\":\"\",\"reason\":\"name\"}]",
      })
  void refusesWhatTheModelNeverWrites(String good, String bad) {
    String json = Mappers.JACKSON_3.write(Reading.builder().addFindings(Values.finding()).build());
    assertThat(errors(json)).isEmpty();
    assertThat(json).contains(good);
    String broken = json.replaceFirst(Pattern.quote(good), bad == null ? "" : bad);
    assertThat(errors(broken)).as(broken).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "bound     | {'op':'range','low':{'amount':5,'scale':1,'unit':'%'}}",
        "bound     | {'op':'=','low':{'amount':5,'scale':1,'unit':'%'}}",
        "baseline  | {'kind':'year'}",
        "baseline  | {'kind':'value','year':2020}",
        "baseline  | {'kind':'same_period','value':{'amount':5,'scale':1,'unit':'%'}}",
        "condition | {'wording':'有望'}",
        "condition | {'type':'parity','op':'=','reference':'全省平均'}",
        "condition | {'type':'ranking','op':'range'}",
        "condition | {'type':'ranking','op':'=','position':0}",
        "condition | {'type':'assigned'}",
        "condition | {'type':'milestone','stage':'done'}",
        "condition | {'type':'grade','op':'=','grade':' '}",
        "heading   | {'start':0,'end':3,'text':'一','level':0,'part':'goals'}",
        "heading   | {'start':0,'end':3,'text':'一','level':1,'part':'goals','note':''}",
      })
  void refusesBrokenParts(String part, String json) {
    assertThat(errorsOfPart(part, json.replace('\'', '"'))).isNotEmpty();
  }

  @Test
  void listsTheWordsOfEveryEnum() {
    Set<List<String>> listed = new HashSet<>();
    TREE.findValues("enum").stream()
        .map(it -> it.valueStream().map(JsonNode::asString).toList())
        .forEach(listed::add);
    Stream.<Enum<?>[]>of(
            PlaceLevel.values(),
            Part.values(),
            Pace.values(),
            Firmness.values(),
            Nature.values(),
            Basis.values(),
            Adjustment.values(),
            Stage.values(),
            Comparison.values(),
            BaselineKind.values(),
            DeadlineOrigin.values(),
            RoleName.values(),
            MentionReason.values())
        .map(it -> words(Mappers.JACKSON_3.write(it)))
        .forEach(it -> assertThat(listed).contains(it));
  }

  private static List<String> words(String array) {
    return JsonMapper.shared().readTree(array).valueStream().map(JsonNode::asString).toList();
  }

  @Test
  void knowsBlankTextAsTheModelDoes() {
    Pattern words = Pattern.compile(TREE.at("/$defs/words/pattern").asString());
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      String text = String.valueOf(c);
      assertThat(words.matcher(text).find()).as("%04x", (int) c).isEqualTo(!text.isBlank());
    }
  }
}
