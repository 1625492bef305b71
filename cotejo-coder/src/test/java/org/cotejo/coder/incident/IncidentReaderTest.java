package org.cotejo.coder.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;

class IncidentReaderTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;
  private static final IncidentReader READER = IncidentReader.load();

  private static List<Incident> incidents(String text) {
    return READER.read(Explanation.of(CODER, Explanation.document(text, Language.EN)));
  }

  @Test
  void oneIncidentToldOverSeveralSentencesIsOne() {
    List<Incident> incidents = incidents(
        "A car bomb exploded outside the ministry in Bogotá. The explosion damaged three houses. Two guards were killed in the attack.");
    assertThat(incidents).singleElement().satisfies(incident -> {
      assertThat(incident.kind()).isEqualTo(IncidentKind.BOMBING);
      assertThat(incident.stage()).isEqualTo(Stage.ACCOMPLISHED);
      assertThat(incident.targets()).extracting(Target::words).contains("three houses");
      assertThat(incident.victims()).extracting(Victim::effect).containsExactly(Effect.KILLED);
      assertThat(incident.instruments()).isNotEmpty();
    });
  }

  @Test
  void incidentsOfDifferentKindsAreKeptApart() {
    List<Incident> incidents = incidents("Rebels kidnapped the engineer Luis Roca in Cali. A car bomb exploded outside the ministry in Bogotá.");
    assertThat(incidents).extracting(Incident::kind).containsExactly(IncidentKind.KIDNAPPING, IncidentKind.BOMBING);
  }

  @Test
  void theDeathOfTheKidnappedBelongsToTheKidnapping() {
    List<Incident> incidents = incidents("Gunmen kidnapped Pedro Salas in Lima on Monday. Pedro Salas was murdered two days later.");
    assertThat(incidents).singleElement().satisfies(incident -> {
      assertThat(incident.kind()).isEqualTo(IncidentKind.KIDNAPPING);
      assertThat(incident.victims()).singleElement().satisfies(victim -> {
        assertThat(victim.name()).isEqualTo("Pedro Salas");
        assertThat(victim.effect()).isEqualTo(Effect.KILLED);
        assertThat(victim.count()).contains(new Count.Exact(1));
      });
    });
  }

  @Test
  void theBodyNamedWithThoseWhoActIsBehindIt() {
    List<Incident> incidents = incidents("FARC guerrillas attacked a police station in Toribío.");
    assertThat(incidents).singleElement().satisfies(incident -> {
      assertThat(incident.perpetrators()).isNotEmpty();
      assertThat(incident.suspects()).singleElement().satisfies(suspect -> assertThat(suspect.blame()).isEqualTo(Blame.FACT));
    });
  }

  @Test
  void theBodyStaysOneWhenAPronounTakesItUp() {
    List<Incident> incidents = incidents("The FARC attacked a police station in Toribío. They said on Monday that they would go on.");
    assertThat(incidents.getFirst().suspects()).extracting(Suspect::sector).contains("REB");
  }

  @Test
  void thePlaceOfTheDeedComesBeforeOthersOfTheReport() {
    List<Incident> incidents = incidents("Gunmen killed the mayor in Cali on Monday, officials said. Ministers will meet in Bogotá to speak about the case.");
    assertThat(incidents).singleElement().satisfies(incident -> {
      assertThat(incident.place().name()).isEqualTo("Cali");
      assertThat(incident.places()).hasSizeGreaterThan(1).startsWith(incident.place());
    });
  }

  @Test
  void aVictimIsDescribedByWhatStandsBesideTheName() {
    assertThat(incidents("Gunmen killed presidential hopeful Ana Paz in Cali on Monday.").getFirst().victims())
        .extracting(Victim::description).containsExactly("presidential hopeful");
    assertThat(incidents("Gunmen murdered Luis Roca, one of the leaders of the union, in Cali.").getFirst().victims())
        .extracting(Victim::description).containsExactly("one of the leaders of the union");
  }

  @Test
  void aCallingTellsMoreThanKinship() {
    assertThat(incidents("GUNMEN MURDERED THE SON OF A JUDGE, LUIS ROCA, IN CALI. ROCA WAS A PHOTOGRAPHER FOR A NEWS AGENCY.").getFirst().victims())
        .extracting(Victim::description).containsExactly("PHOTOGRAPHER FOR A NEWS AGENCY");
  }

  @Test
  void whoClaimsADeedIsBlamedByItsOwnWord() {
    assertThat(incidents("The FARC claimed responsibility for the bomb that exploded outside the ministry in Bogotá on Monday.").getFirst().suspects())
        .extracting(Suspect::blame).containsExactly(Blame.CLAIMED);
  }

  @Test
  void whatOnlyMayHappenIsAThreat() {
    assertThat(incidents("The rebels plan to attack the barracks in Pasto.")).allSatisfy(
        incident -> assertThat(incident.stage()).isEqualTo(Stage.THREATENED));
  }

  @Test
  void everyClaimIsInOneIncidentAtMostAndEveryRunGivesTheSame() {
    List<String> pieces = List.of(
        "gunmen", "killed", "three farmers", "in Cali", ".", "A bomb exploded", "the attack", "FARC", "kidnapped", "Ana Paz", "and", "yesterday", "the", "\n\n");
    Random random = new Random(11);
    for (int i = 0; i < 120; i++) {
      StringBuilder text = new StringBuilder();
      IntStream.range(0, random.nextInt(40)).forEach(_ -> text.append(pieces.get(random.nextInt(pieces.size()))).append(' '));
      List<Incident> incidents = incidents(text.toString());
      assertThat(incidents(text.toString())).isEqualTo(incidents);
      assertThat(incidents.stream().flatMap(incident -> incident.claims().stream()).map(Claim::id)).doesNotHaveDuplicates();
    }
  }
}
