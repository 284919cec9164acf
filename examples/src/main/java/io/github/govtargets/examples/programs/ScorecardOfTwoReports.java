package io.github.govtargets.examples.programs;

import io.github.govtargets.assess.ScoreLine;
import io.github.govtargets.assess.Scorecard;
import io.github.govtargets.assess.ScorecardMaker;
import io.github.govtargets.assess.Verdict;
import io.github.govtargets.examples.TextFileException;
import io.github.govtargets.examples.TextFiles;
import io.github.govtargets.model.Reading;
import io.github.govtargets.parser.TargetParser;
import java.io.PrintStream;
import java.nio.file.Path;

/** Holds the goals of a report against what the report of the next year says of them. */
public final class ScorecardOfTwoReports {
  private static final String NEXT_YEAR =
      """
      霁川市禾汀区2027年政府工作报告
      一、2026年工作回顾
      2026年，地区生产总值增长6.3%，一般公共预算收入增长4.1%，规模以上工业增加值增长7.5%，固定资产投资增长6.4%，\
      社会消费品零售总额达到203亿元。城镇调查失业率5.2%，粮食产量8.7万吨。净增高新技术企业27家，化解隐性债务9亿元。
      """;

  private ScorecardOfTwoReports() {}

  /** The arguments are two files, the earlier first; without any, the bundled report is scored. */
  public static void main(String[] args) throws TextFileException {
    String earlier = Common.text(args);
    String later = args.length < 2 ? NEXT_YEAR : TextFiles.read(Path.of(args[1])).text();
    run(Common.out(), earlier, later);
  }

  static void run(PrintStream out, String earlier) {
    run(out, earlier, NEXT_YEAR);
  }

  private static void run(PrintStream out, String earlier, String later) {
    TargetParser parser = TargetParser.standard();
    Reading goals = parser.read(earlier);
    Reading results = parser.read(later);
    Scorecard card = ScorecardMaker.standard().make(goals, results);
    for (ScoreLine line : card.lines()) {
      if (line.verdict() != Verdict.UNDECIDED) {
        String name = line.goal().statement().indicator().name();
        out.println(line.verdict() + " " + name + ": " + line.reason());
      }
    }
    for (Verdict verdict : Verdict.values()) {
      out.println(verdict + ": " + card.count(verdict));
    }
  }
}
