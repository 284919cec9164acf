package io.github.govtargets.examples;

import io.github.govtargets.model.Diagnostic;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Mention;
import io.github.govtargets.model.Reading;
import io.github.govtargets.model.Role;
import io.github.govtargets.model.Source;
import io.github.govtargets.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Everything that a page marks, numbered: findings, then mentions, then diagnostics. */
final class PageItems {
  private final List<PageItem> all = new ArrayList<>();

  PageItems(Reading reading) {
    reading.findings().forEach(this::add);
    reading.mentions().forEach(this::add);
    reading.diagnostics().forEach(this::add);
  }

  List<PageItem> all() {
    return List.copyOf(all);
  }

  /** A finding takes the focus at its number, where the eye looks for it. */
  private void add(Finding finding) {
    Source source = finding.source();
    all.add(
        new PageItem(
            all.size(),
            finding.statement().kind(),
            source.span(),
            source.roles().stream().map(Role::span).toList(),
            OptionalInt.of(source.quantity().map(Span::start).orElse(source.start()))));
  }

  private void add(Mention mention) {
    add("mention", mention.start(), mention.end());
  }

  private void add(Diagnostic diagnostic) {
    add("diagnostic", diagnostic.start(), diagnostic.end());
  }

  private void add(String kind, int start, int end) {
    OptionalInt anchor = start < end ? OptionalInt.of(start) : OptionalInt.empty();
    all.add(new PageItem(all.size(), kind, Span.of(start, end), List.of(), anchor));
  }
}
