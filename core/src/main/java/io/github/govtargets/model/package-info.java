/**
 * What a report says, as values: a {@link io.github.govtargets.model.Reading} holds {@link
 * io.github.govtargets.model.Finding}s, each a {@link io.github.govtargets.model.Statement} with
 * the {@link io.github.govtargets.model.Source} it was read from. Start at {@link
 * io.github.govtargets.model.Statement}.
 *
 * <p>All values are immutable, validated when built, and equal when their parts are. They are built
 * by {@code X.builder()} (each property is set once; lists grow by {@code add}) and copied by
 * {@code withX}. A value that makes no sense is refused with an exception whose message starts with
 * the field.
 *
 * <p>They carry annotations for Jackson 2 and 3, and both write the same JSON without further
 * settings:
 *
 * <pre>{@code
 * // Jackson 2: the modules for Optional and for dates
 * ObjectMapper mapper = com.fasterxml.jackson.databind.json.JsonMapper.builder()
 *     .addModule(new Jdk8Module()).addModule(new JavaTimeModule()).build();
 * // Jackson 3: as it comes
 * ObjectMapper mapper = tools.jackson.databind.json.JsonMapper.builder().build();
 *
 * String json = mapper.writeValueAsString(reading);
 * Reading again = mapper.readValue(json, Reading.class);
 * }</pre>
 *
 * <p>Amounts keep their digits (5.00 stays 5.00); where JSON is read as a tree instead, turn on
 * {@code USE_BIG_DECIMAL_FOR_FLOATS}. The static {@code fromJson} methods exist for Jackson and are
 * no API.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    jdkOnly = true,
    jdk9Collections = true,
    validationMethod = Value.Style.ValidationMethod.SIMPLE,
    jacksonIntegration = false,
    allowedClasspathAnnotations = {Override.class})
package io.github.govtargets.model;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
