module readme {
  requires io.github.govtargets;
  requires tools.jackson.databind;
}
