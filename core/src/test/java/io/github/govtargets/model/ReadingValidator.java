package io.github.govtargets.model;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;

/** Holds JSON against the schema of a reading. */
public final class ReadingValidator {
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder -> builder.schemas(Map.of(ReadingSchema.ID, ReadingSchema.json())));

  private static final Schema READING = schema(ReadingSchema.ID);

  private ReadingValidator() {}

  private static Schema schema(String id) {
    return REGISTRY.getSchema(SchemaLocation.of(id));
  }

  /** What is wrong with the JSON of a reading. */
  public static List<Error> errors(String json) {
    return errors(READING, json);
  }

  /** What is wrong with the JSON of a part of a reading, for example a {@code bound}. */
  static List<Error> errorsOfPart(String part, String json) {
    return errors(schema(ReadingSchema.ID + "#/$defs/" + part), json);
  }

  /** What is wrong with the JSON of a schema. */
  static List<Error> errorsOfSchema(String json) {
    return errors(schema(Dialects.getDraft202012().getId()), json);
  }

  private static List<Error> errors(Schema schema, String json) {
    return schema.validate(
        json,
        InputFormat.JSON,
        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
  }
}
