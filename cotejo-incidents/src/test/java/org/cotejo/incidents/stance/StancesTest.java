package org.cotejo.incidents.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;
import org.cotejo.model.Status;
import org.junit.jupiter.api.Test;

/// Where accused sides stand to a raid, and who declined to comment on it.
class StancesTest {
  private static final Stances STANCES = Stances.load();
  private static final String RAID = "raid";

  /// Relatives accuse soldiers of an execution.
  private static Hearing accusation() {
    return Hearing.english("relatives").says("Relatives said soldiers executed four farmers.").claim(RAID, "ASSAULT", "execute", "soldiers MIL", "relatives CVL", "said", Status.ASSERTED);
  }

  private static Hearing by(String sentence) {
    return Hearing.english("other").says(sentence);
  }

  private static List<String> terms(Hearing... reports) {
    return stances(Arrays.stream(reports).map(Hearing::coded).toList()).stream().map(stance -> stance.name() + ": " + stance.term().code()).toList();
  }

  private static List<Stance> stances(List<CodedDocument> reports) {
    return STANCES.of(RAID, reports, Hearing::incidentOf);
  }

  @Test
  void aClashAgainstAnExecutionIsAnotherExplanation() {
    Hearing clash = by("The army said four rebels died in a clash.").claim(RAID, "ASSAULT", "clash", "soldiers MIL", "the army MIL", "said", Status.ASSERTED);

    assertThat(terms(accusation(), clash)).containsExactly("the army: explains-otherwise");
  }

  @Test
  void aClashThatNobodyDisputesExplainsNothing() {
    Hearing clash = by("The army said four rebels died in a clash.").claim(RAID, "ASSAULT", "clash", "soldiers MIL", "the army MIL", "said", Status.ASSERTED);

    assertThat(terms(clash)).isEmpty();
  }

  @Test
  void aMinistryDeniesForItsPoliceAndRelativesForNobody() {
    Hearing denials = by("The ministry denied that anyone was tortured.").claim(RAID, "ASSAULT", "torture", "", "the ministry GOV", "denied", Status.DENIED)
        .says("Neighbours denied that there was a killing.").claim(RAID, "ASSAULT", "kill", "", "neighbours CVL", "denied", Status.DENIED);

    assertThat(terms(accusation(), denials)).containsExactly("the ministry: denies");
  }

  @Test
  void whoDeniesWithoutSayingWhatDeniesHarmOnlyIfTheSentenceNamesIt() {
    Hearing vague = by("The ministry denied the rumours.").claim(RAID, "REJECT", "deny", "the ministry GOV", "", "", Status.DENIED);
    Hearing clear = by("The ministry denied that anyone had been executed.").claim(RAID, "REJECT", "deny", "the ministry GOV", "", "", Status.DENIED);

    assertThat(terms(accusation(), vague)).isEmpty();
    assertThat(terms(accusation(), clear)).containsExactly("the ministry: denies");
  }

  @Test
  void responsibilityIsDeniedOtherwiseThanTheAct() {
    Hearing report = by("Colonel Ruiz denied any involvement of his troops in the massacre.").claim(RAID, "ASSAULT", "massacre", "", "Colonel Ruiz MIL", "denied", Status.DENIED);

    assertThat(terms(accusation(), report)).containsExactly("Colonel Ruiz: denies-responsibility");
  }

  @Test
  void anAdmissionIsOfOnesOwnSide() {
    Hearing own = by("The army admitted that its soldiers killed four farmers.").claim(RAID, "ASSAULT", "kill", "its soldiers MIL", "the army MIL", "admitted", Status.ASSERTED);
    Hearing others = by("The army admitted that rebels killed four farmers.").claim(RAID, "ASSAULT", "kill", "rebels REB", "the army MIL", "admitted", Status.ASSERTED);
    Hearing withExcuse = by("The army acknowledged that four people died but said its men came under fire.").claim(RAID, "ASSAULT", "kill", "", "the army MIL", "acknowledged", Status.ASSERTED);

    assertThat(terms(accusation(), own)).containsExactly("the army: acknowledges");
    assertThat(terms(accusation(), others)).isEmpty();
    assertThat(terms(withExcuse, own)).contains("the army: explains-otherwise");
  }

  @Test
  void anArmedGroupTakesResponsibilityForItself() {
    Hearing report = by("The guerrillas claimed responsibility for the bombing.").claim(RAID, "CONCEDE", "admit", "the guerrillas REB", "", "", Status.ASSERTED)
        .claim(RAID, "ASSAULT", "bombing", "the guerrillas REB", "the guerrillas REB", "claimed", Status.ASSERTED);
    Hearing nobody = by("No group has claimed responsibility for the bombing.").claim(RAID, "ASSAULT", "bombing", "the guerrillas REB", "", "", Status.ASSERTED);

    assertThat(terms(report)).containsExactly("the guerrillas: accepts-responsibility");
    assertThat(terms(nobody)).isEmpty();
  }

  @Test
  void aBareStatementIsNoTerm() {
    Hearing report = by("The ministry said that eight people died in the raid.").claim(RAID, "ASSAULT", "kill", "", "the ministry GOV", "said", Status.ASSERTED);

    assertThat(terms(accusation(), report)).isEmpty();
  }

  @Test
  void aRefusalBelongsToTheOnlyIncidentOfItsReport() {
    Hearing report = new Hearing("diario", Language.ES).says("Los soldados ejecutaron a cuatro campesinos.").claim(RAID, "ASSAULT", "execute", "los soldados MIL", "", "", Status.ASSERTED)
        .says("La zona es montañosa.").says("El Ministerio de Defensa no respondió a las llamadas de este diario.");

    List<Stance> stances = stances(List.of(report.coded()));
    assertThat(stances).singleElement().satisfies(stance -> {
      assertThat(stance.term()).isEqualTo(Term.DECLINES_TO_COMMENT);
      assertThat(stance.name()).isEqualTo("El Ministerio de Defensa");
      assertThat(stance.sentence()).isEqualTo(3);
      assertThat(stance.words().of(report.coded().document().text())).isEqualTo("El Ministerio de Defensa no respondió a las llamadas de este diario.");
      assertThat(stance.claims()).isEmpty();
    });
  }

  @Test
  void ofSeveralIncidentsARefusalBelongsToTheOneItStandsBeside() {
    Hearing report = by("Soldiers executed four farmers.").claim(RAID, "ASSAULT", "execute", "soldiers MIL", "", "", Status.ASSERTED).says("The army declined to comment.")
        .says("It is harvest time.").says("Police arrested two men in the capital.").claim("arrest", "COERCE", "arrest", "police COP", "", "", Status.ASSERTED).says("The police did not respond to requests for comment.");

    assertThat(terms(report)).containsExactly("The army: declines-to-comment");
  }

  @Test
  void betweenTwoIncidentsARefusalBelongsToNone() {
    Hearing report = by("Soldiers executed four farmers.").claim(RAID, "ASSAULT", "execute", "soldiers MIL", "", "", Status.ASSERTED).says("The army declined to comment.")
        .says("Police arrested two men in the capital.").claim("arrest", "COERCE", "arrest", "police COP", "", "", Status.ASSERTED);

    assertThat(terms(report)).isEmpty();
  }

  @Test
  void whoIsOnlyCalledHeIsTheSpeakerOfTheSentenceBefore() {
    Hearing report = by("The minister said four people died.").claim(RAID, "ASSAULT", "kill", "", "the minister GOV", "said", Status.ASSERTED).says("He declined to comment further.");
    Hearing unknown = by("Soldiers executed four farmers.").claim(RAID, "ASSAULT", "execute", "soldiers MIL", "", "", Status.ASSERTED).says("He declined to comment further.");

    assertThat(terms(report)).containsExactly("the minister: declines-to-comment");
    assertThat(terms(unknown)).isEmpty();
  }

  @Test
  void theOrderOfReportsMakesNoDifference() {
    List<CodedDocument> reports = new ArrayList<>(List.of(accusation().coded(),
        by("The army said four rebels died in a clash.").claim(RAID, "ASSAULT", "clash", "soldiers MIL", "the army MIL", "said", Status.ASSERTED).says("The president declined to comment.").coded(),
        Hearing.english("third").says("The ministry denied that anyone was killed.").claim(RAID, "ASSAULT", "kill", "", "the ministry GOV", "denied", Status.DENIED).coded()));
    List<Stance> inOrder = stances(reports);

    assertThat(inOrder).hasSize(3);
    for (int seed = 0; seed < 6; seed++) {
      Collections.shuffle(reports, new Random(seed));
      assertThat(stances(reports)).containsExactlyInAnyOrderElementsOf(inOrder);
    }
  }
}
