package io.github.govtargets.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reading says of its report as a whole, as JSON has it; null for what is left out. */
@JsonShape
@JsonPropertyOrder({"title", "place", "level", "year", "outline"})
record ReportJson(
    @JsonProperty("title") @Nullable String title,
    @JsonProperty("place") @Nullable String place,
    @JsonProperty("level") @Nullable PlaceLevel level,
    @JsonProperty("year") @Nullable Integer year,
    @JsonProperty("outline") @Nullable List<Heading> outline) {}
