module readme {
  requires io.github.govtargets;
}
