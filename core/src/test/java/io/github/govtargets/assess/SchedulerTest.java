package io.github.govtargets.assess;

import static io.github.govtargets.assess.Cases.goal;
import static io.github.govtargets.assess.Cases.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.govtargets.model.Basis;
import io.github.govtargets.model.Deadline;
import io.github.govtargets.model.DeadlineOrigin;
import io.github.govtargets.model.Goal;
import io.github.govtargets.model.Period;
import io.github.govtargets.unit.Ratio;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchedulerTest {
  private static final LocalDate DAY_73 = LocalDate.of(2021, 3, 14);

  private final Scheduler scheduler = Scheduler.standard();

  /** All on the 73rd day of 365, when a fifth of the year has passed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # indicator | goal | measured | base | status | done
          新建学校 | output = 30 所 | output = 30 所 | | COMPLETED | 1
          新建学校 | output = 30 所 | output = 8 所 | | AHEAD | 4/15
          新建学校 | output = 30 所 | output = 6 所 | | ON_SCHEDULE | 1/5
          新建学校 | output = 30 所 | output = 5 所 | | BEHIND | 1/6
          新建学校 | output ~ 30 所 | output = 29 所 | | COMPLETED | 29/30
          新建学校 | output range 20 to 30 所 | output = 4 所 | | ON_SCHEDULE | 1/5
          城镇新增就业 | increase >= 8.9 万人 | increase = 2 万人 | | ON_SCHEDULE | 20/89
          一般公共预算收入 | level = 900 亿元 | level = 180 亿元 | | ON_SCHEDULE | 1/5
          粮食产量 | level = 80 亿斤 | level = 400 万吨 | | COMPLETED |
          PM2.5浓度 | level = 58 微克/立方米 | level = 57 微克/立方米 | | AHEAD |
          PM2.5浓度 | level = 58 微克/立方米 | level = 59 微克/立方米 | | BEHIND |
          粮食产量 | level = 80 亿斤 | level = 200 万吨 | 0 吨 | AHEAD | 1/2
          高新技术企业 | level = 400 家 | level = 320 家 | 300 家 | ON_SCHEDULE | 1/5
          高新技术企业 | level = 400 家 | level = 320 家 | | UNDECIDED |
          高新技术企业 | increase = 100 家 | level = 320 家 | 300 家 | ON_SCHEDULE | 1/5
          生产总值 | growth >= 8 % | growth = 8.5 % | | AHEAD |
          生产总值 | growth >= 8 % | growth = 8 % | | ON_SCHEDULE |
          生产总值 | growth ~ 8 % | growth = 7.6 % | | ON_SCHEDULE |
          生产总值 | growth >= 8 % | growth = 7.9 % | | BEHIND |
          生产总值 | growth >= 8 % | level = 900 亿元 | | UNDECIDED |
          常住人口城镇化率 | level = 64 % | level = 63 % | | BEHIND |
          事故数量 | output <= 15 起 | output = 3 起 | | ON_SCHEDULE | 1/5
          事故数量 | output <= 15 起 | output = 4 起 | | BEHIND | 4/15
          """)
  void comparesWhatIsDoneWithTheTimePassed(
      String indicator, String asked, String seen, String base, ScheduleStatus status, Ratio done) {
    Measurement measured = measured(seen, DAY_73);
    Progress progress =
        scheduler.progress(
            goal(indicator, asked), base == null ? measured : measured.withBase(quantity(base)));
    assertThat(progress.status()).as(progress.reason()).isEqualTo(status);
    assertThat(progress.done().orElse(null)).isEqualTo(done);
    assertThat(progress.time()).contains(Ratio.of(1, 5));
  }

  @Test
  void decidesOnTheLastDay() {
    assertThat(last("生产总值", "growth >= 8 %", "growth = 8 %")).isEqualTo(ScheduleStatus.COMPLETED);
    assertThat(last("生产总值", "growth >= 8 %", "growth = 7 %")).isEqualTo(ScheduleStatus.BEHIND);
    assertThat(last("新建学校", "output = 30 所", "output = 29 所")).isEqualTo(ScheduleStatus.BEHIND);
    assertThat(last("事故数量", "output <= 15 起", "output = 15 起")).isEqualTo(ScheduleStatus.COMPLETED);
  }

  @Test
  void takesAnotherLead() {
    Goal goal = goal("新建学校", "output = 30 所");
    Measurement eight = measured("output = 8 所", DAY_73);
    assertThat(scheduler.withLead(Ratio.of(1, 10)).progress(goal, eight).status())
        .isEqualTo(ScheduleStatus.ON_SCHEDULE);
    assertThat(
            scheduler
                .withLead(Ratio.ZERO)
                .progress(goal, measured("output = 6 所", DAY_73))
                .status())
        .isEqualTo(ScheduleStatus.AHEAD);
  }

  @Test
  void needsThePeriodOfAPlan() {
    Goal goal =
        goal("新建学校", "output = 30 所")
            .withDeadline(Deadline.of(LocalDate.of(2025, 12, 31), DeadlineOrigin.HEADING));
    Measurement measured = measured("output = 6 所", LocalDate.of(2021, 12, 31));
    assertThat(scheduler.progress(goal, measured).status()).isEqualTo(ScheduleStatus.UNDECIDED);
    Period plan = Period.of(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31));
    Progress progress = scheduler.progress(goal, measured, plan);
    assertThat(progress.time()).contains(Ratio.of(365, 1826));
    assertThat(progress.status()).isEqualTo(ScheduleStatus.ON_SCHEDULE);
    assertThat(progress.reason()).isEqualTo("20.0% done, 19.9% of the time passed");
  }

  @Test
  void leavesDatesOutsideOpen() {
    Progress progress =
        scheduler.progress(
            goal("新建学校", "output = 30 所"), measured("output = 6 所", LocalDate.of(2022, 1, 1)));
    assertThat(progress.status()).isEqualTo(ScheduleStatus.UNDECIDED);
    assertThat(progress.time()).isEmpty();
  }

  @Test
  void speaksTheUsersWords() {
    assertThat(ScheduleStatus.AHEAD.label()).isEqualTo("超进度");
  }

  private ScheduleStatus last(String indicator, String asked, String seen) {
    return scheduler.progress(goal(indicator, asked), measured(seen, Cases.END_OF_2021)).status();
  }

  private static Measurement measured(String text, LocalDate date) {
    var threshold = Cases.threshold(text);
    Basis basis = threshold.basis();
    return Measurement.of(basis, threshold.bound().value().orElseThrow(), date);
  }
}
