package org.cotejo.cli.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.incidents.compare.ReportComparison;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class ComparisonPageTest {
  private static final int WIDEST = 100;
  private static final EventPlace CANTERA = new EventPlace(
      "La Cantera", "", "", "", "", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.NONE);

  @Test
  void rivalFiguresStandSideBySideWithTheirSentences() {
    List<String> page = ComparisonPage.of(ReportComparison.of(
        report("a.txt", "Seven died in La Cantera.", 7), report("b.txt", "Nine died in La Cantera.", 9)));
    assertThat(page).anyMatch(line -> line.startsWith("TOLD DIFFERENTLY (1)"));
    assertThat(page).anyMatch(line -> line.matches("\\[1\\] kill, 7 killed +│ \\[1\\] kill, 9 killed"));
    assertThat(page).anyMatch(line -> line.matches("· figure: 7 killed +│ · figure: 9 killed"));
    assertThat(page).noneMatch(line -> line.contains("ONLY") || line.contains("ALIKE"));
  }

  @Test
  void reportsOfNothingInCommonStandInTheirOwnColumns() {
    List<String> page = ComparisonPage.of(ReportComparison.of(
        report("a.txt", "Seven died in La Cantera.", 7), report("b.txt", "Nobody says anything.")));
    assertThat(page).anyMatch(line -> line.startsWith("TOLD BY ONE ONLY (1 and 0)"));
    assertThat(page).anyMatch(line -> line.matches("“Seven died in La Cantera\\.” +│"));
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    String long1 = "Una palabra larguísima ".repeat(40) + "x".repeat(300) + " 💥 La Cantera";
    List<String> page = ComparisonPage.of(ReportComparison.of(report("a".repeat(200) + ".txt", long1, 7), report("b.txt", long1 + " b", 9, 3)));
    assertThat(page).allSatisfy(line -> assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(WIDEST));
  }

  private static final String STORY = "Seven people died on Monday in a police raid in the hills above the town of San Telmo, the ministry said. Twelve others were arrested, among them two women and a minor. "
      + "Residents of the quarter told reporters that officers had come before dawn and entered houses without a warrant. Shops and schools stayed shut for the rest of the day. ";

  @Test
  void ofALaterVersionFiguresAndSentencesThatChangedAreShown() {
    CodedDocument earlier = report("a.txt", LocalDate.of(2026, 3, 11), STORY + "The governor is abroad.");
    CodedDocument later = report("b.txt", LocalDate.of(2026, 3, 12), STORY.replace("Seven people", "Nine people") + "The attorney general has opened an investigation.");
    List<String> page = ComparisonPage.of(ReportComparison.of(earlier, later));

    assertThat(page).anyMatch(line -> line.startsWith("A LATER VERSION by the same outlet, ") && line.endsWith("; later: the right column"));
    assertThat(page).anyMatch(line -> line.startsWith("FIGURES THAT CHANGED (1)")).anyMatch(line -> line.matches("· Seven +│ · Nine"));
    assertThat(page).anyMatch(line -> line.startsWith("CHANGED (1)")).anyMatch(line -> line.matches("ADDED \\(1\\) +│")).anyMatch(line -> line.matches("REMOVED \\(1\\) +│"));
    assertThat(page).anyMatch(line -> line.matches("“The governor is abroad\\.” +│"));

    assertThat(ComparisonPage.of(ReportComparison.of(later, earlier))).anyMatch(line -> line.endsWith("; later: the left column")).anyMatch(line -> line.matches("· Nine +│ · Seven"));
  }

  @Test
  void twoReportsOfOneEventAreNoVersions() {
    List<String> page = ComparisonPage.of(ReportComparison.of(report("a.txt", STORY), report("b.txt", "Relatives of the dead say that nine people were killed on Monday night when agents stormed the quarter of La Cantera. "
        + "They demand that the attorney general look into what they call an execution, and that the bodies be handed over without delay.")));

    assertThat(page).noneMatch(line -> line.contains("VERSION") || line.contains("ADDED"));
  }

  private static CodedDocument report(String name, String text, int... killed) {
    return report(name, LocalDate.of(2026, 3, 11), text, killed);
  }

  private static CodedDocument report(String name, LocalDate day, String text, int... killed) {
    Document document = new Document(new DocumentId(Sha256.of(name)), name, "El Faro", text, Optional.of(day), Language.EN, text, List.of());
    return new CodedDocument(document, Arrays.stream(killed).mapToObj(count -> claim(name + count, text, count)).toList(), 1, "v1");
  }

  private static Claim claim(String id, String text, int killed) {
    Measurement measurement = new Measurement("killed", "", "CVL", "persons", new Count.Exact(killed));
    return new Claim(id, 1, new TextSpan(0, text.length()), "ASSAULT", "kill", List.of(), List.of(), "", OptionalDouble.empty(), 4, Party.UNKNOWN,
        Party.UNKNOWN, Optional.of(measurement), Optional.empty(), EventDate.UNKNOWN, CANTERA, new Attribution.OwnVoice(), Status.ASSERTED, List.of(), "",
        0.9, "rule");
  }
}
