/** Reads the targets that Chinese government work reports set, as typed values. */
module io.github.govtargets {
  requires com.fasterxml.jackson.annotation;
  requires org.jspecify;
  requires static java.compiler;
  requires static java.measure;
  requires static org.immutables.value.annotations;

  exports io.github.govtargets.assess;
  exports io.github.govtargets.format;
  exports io.github.govtargets.indicator;
  exports io.github.govtargets.measure;
  exports io.github.govtargets.model;
  exports io.github.govtargets.parser;
  exports io.github.govtargets.text;
  exports io.github.govtargets.unit;

  opens io.github.govtargets.model;
  opens io.github.govtargets.unit;
}
