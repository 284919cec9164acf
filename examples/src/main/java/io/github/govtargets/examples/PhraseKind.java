package io.github.govtargets.examples;

import io.github.govtargets.parser.TargetParser;

/** What a phrase is to be read as. */
enum PhraseKind {
  /** {@code 力争粮食产量稳定在8万吨以上}. */
  GOAL {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parseGoal(text, year);
    }
  },
  /** {@code 2025年粮食产量8.6万吨}. */
  RESULT {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parseResult(text, year);
    }
  },
  /** {@code 高于全省平均2个百分点}. */
  CONDITION {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parseCondition(text);
    }
  },
  /** {@code 不低于5%}. */
  BOUND {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parseBound(text);
    }
  },
  /** {@code 4.3万亩}. */
  QUANTITY {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parseQuantity(text);
    }
  },
  /** {@code 吨标准煤/万元}. */
  UNIT {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parseUnit(text);
    }
  },
  /** {@code 6月底前}. */
  DEADLINE {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parseDeadline(text, year);
    }
  },
  /** {@code “十四五”期间}. */
  PERIOD {
    @Override
    Object parse(TargetParser parser, String text, int year) {
      return parser.parsePeriod(text, year);
    }
  };

  /**
   * Reads the whole of the text.
   *
   * @param year the year of the text, for 年底前 and the like; 0 for none
   */
  abstract Object parse(TargetParser parser, String text, int year);
}
