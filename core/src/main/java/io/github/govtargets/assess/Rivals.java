package io.github.govtargets.assess;

import io.github.govtargets.model.Bound;
import io.github.govtargets.model.Finding;
import io.github.govtargets.model.Statement;
import io.github.govtargets.model.Threshold;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Goals that ask for different numbers under one name and are left with the same result: 开工11万套 and
 * 基本建成13.2万套, both read as 棚户区改造, cannot both be what one result tells of. A goal and its own
 * stretch (力争) are no rivals, and a name of the catalogue is sure enough for two.
 */
final class Rivals {
  private final Map<Finding, Set<Bound>> claims = new HashMap<>();

  private Rivals() {}

  /** The lines, with rivals marked as ambiguous. */
  static List<ScoreLine> marked(List<ScoreLine> lines) {
    Rivals rivals = new Rivals();
    lines.forEach(rivals::note);
    return lines.stream().map(rivals::marked).toList();
  }

  private void note(ScoreLine line) {
    bound(line)
        .filter(bound -> line.goal().stretchOf().isEmpty())
        .ifPresent(
            bound -> claims.computeIfAbsent(result(line), any -> new HashSet<>()).add(bound));
  }

  private ScoreLine marked(ScoreLine line) {
    boolean rival =
        bound(line).isPresent() && claims.getOrDefault(result(line), Set.of()).size() > 1;
    return rival ? new ScoreLine(line.goal(), MatchState.AMBIGUOUS, line.matches()) : line;
  }

  private static Finding result(ScoreLine line) {
    return line.matches().get(0).result();
  }

  /** What a matched goal asks for, unless the catalogue has its name. */
  private static Optional<Bound> bound(ScoreLine line) {
    Statement goal = line.goal().statement();
    return line.state() == MatchState.MATCHED
            && goal.indicator().code().isEmpty()
            && goal.condition() instanceof Threshold asked
        ? Optional.of(asked.bound().withWording(Optional.empty()))
        : Optional.empty();
  }
}
