module readme {
  requires io.github.govtargets;
  requires java.measure;
}
