package org.cotejo.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AccuracyReportTest {
  private static final GoldSet SET = new GoldSet("sheep", "sheep.jsonl", "gold/sheep.jsonl");
  private static final String SCORES = """
      sheep: macro F1 50.0 [40.0, 60.0]  (10 documents)
        macro      P   60.0  R   40.0  F1   50.0
        BLACK      P   50.0  R   25.0  F1   33.3  gold     40  predicted     20
        colour     accuracy   75.0  right     30  gold     40
      """;

  @Test
  void rowsAreReadWithTheirFigures() {
    ScoreRow row = ScoreRow.parse("  BLACK      P   50.0  R   25.0  F1   33.3  gold     40  predicted     20").orElseThrow();

    assertThat(row.label()).isEqualTo("BLACK");
    assertThat(row.main()).hasValue(33.3);
    assertThat(row.missed()).isEqualTo(30);
    assertThat(row.spurious()).isEqualTo(10);
    assertThat(row.wrong()).isZero();
    assertThat(ScoreRow.parse("sheep: macro F1 50.0")).isEmpty();
  }

  @Test
  void theRunBeforeStandsBesideEachRow() {
    AccuracyReport first = new AccuracyReport("");
    first.add(SET, SCORES);
    assertThat(first.toString()).doesNotContain("  was ");

    AccuracyReport second = new AccuracyReport(first.toString());
    second.add(SET, SCORES.replace("F1   33.3", "F1   40.0"));
    assertThat(second.toString()).contains("F1   40.0  gold     40  predicted     20  was  33.3").contains("gold     40  was  75.0");

    AccuracyReport third = new AccuracyReport(second.toString());
    third.add(SET, SCORES);
    assertThat(third.toString()).contains("predicted     20  was  40.0");
  }

  @Test
  void errorsAreCountedTheMostFrequentFirst() {
    AccuracyReport report = new AccuracyReport("");
    report.add(SET, SCORES);
    String errors = report.toString().substring(report.toString().indexOf("most frequent errors"));

    assertThat(errors.lines().skip(1).map(String::strip)).startsWith(
        "30  BLACK not found (sheep.jsonl)", "10  BLACK found where there is none, or wrong (sheep.jsonl)", "10  colour wrong (sheep.jsonl)");
    assertThat(errors).doesNotContain("macro");
  }
}
