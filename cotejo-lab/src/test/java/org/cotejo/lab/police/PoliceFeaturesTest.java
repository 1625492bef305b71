package org.cotejo.lab.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PoliceFeaturesTest {
  private static final PoliceReports REPORTS = new PoliceReports();

  private static Set<String> features(String sentence) {
    return REPORTS.sentences(List.of(sentence)).getFirst();
  }

  @Test
  void whoDoesWhatIsTold() {
    assertThat(features("The police arrested two students.")).contains("rules=ARREST", "does=police:arrest", "main-does=police:arrest", "does:police:COERCE", "police-as=nsubj:arrest");
    assertThat(features("Two students were arrested.")).contains("does=unnamed:arrest").doesNotContain("police");
  }

  @Test
  void whatIsNotDoneIsKeptApart() {
    assertThat(features("The police did not help the shopkeepers.")).contains("does-not=police:help").doesNotContain("does=police:help");
    assertThat(features("The police will help the shopkeepers.")).contains("may-do=police:help");
  }

  @Test
  void namesAreNoWords() {
    assertThat(features("The police arrested Walter Kimble in Oldbridge.")).noneMatch(name -> name.toLowerCase().contains("kimble") || name.toLowerCase().contains("oldbridge"));
  }

  @Test
  void neighboursLendWhoTheyTellOfAndNotTheirWords() {
    List<Set<String>> sentences = REPORTS.sentences(List.of("The police fired at the crowd.", "Two people died.", "Shops were shut."));
    assertThat(sentences.get(1)).contains("before does=police").doesNotContain("before word=crowd");
    assertThat(sentences.get(2)).contains("before2 does=police");
    assertThat(PoliceReports.withContext(List.of(Set.of("word=a"), Set.of("rules=KILL")))).containsExactly(Set.of("word=a", "after rules=KILL"), Set.of("rules=KILL"));
  }
}
