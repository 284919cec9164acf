package io.github.govtargets.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class JsonPrintersTest {
  private final Streams streams = Streams.empty();
  private final ObjectMapper mapper = new ObjectMapper();

  @Test
  void printsOneFindingALineWithVersionAndFileFirst() {
    new JsonLinesPrinter(streams.console()).print(Reports.small());
    assertThat(streams.lines())
        .hasSize(3)
        .first()
        .isEqualTo(
            "{\"v\":1,\"file\":\"small.txt\",\"id\":\"r-1\",\"kind\":\"result\","
                + "\"indicator\":{\"name\":\"投资\",\"key\":\"投资\"},"
                + "\"condition\":{\"type\":\"threshold\",\"basis\":\"level\",\"bound\":{\"op\":\"=\","
                + "\"value\":{\"amount\":820,\"scale\":100000000,\"unit\":\"元\"}}},"
                + "\"period\":{\"first\":\"2025-01-01\",\"last\":\"2025-12-31\"},"
                + "\"source\":{\"start\":2,\"end\":9,\"text\":\"投资820亿元\",\"clean\":\"投资820亿元\"}}");
  }

  @Test
  void printsOneReportALine() throws Exception {
    new JsonPrinter(streams.console()).print(Reports.small());
    assertThat(streams.lines()).hasSize(1);
    JsonNode report = mapper.readTree(streams.lines().get(0));
    assertThat(report.fieldNames())
        .toIterable()
        .containsExactly("v", "report", "findings", "mentions", "diagnostics");
    assertThat(report.at("/report/place").asText()).isEqualTo("禾汀区");
    assertThat(report.at("/findings/2/stretchOf").asText()).isEqualTo("g-1");
    assertThat(report.at("/mentions/0/reason").asText()).isEqualTo("date");
  }
}
