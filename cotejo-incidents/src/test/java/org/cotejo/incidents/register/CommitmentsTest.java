package org.cotejo.incidents.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.model.Status.ALLEGED;
import static org.cotejo.model.Status.ASSERTED;
import static org.cotejo.model.Status.DENIED;
import static org.cotejo.model.Status.HYPOTHETICAL;
import static org.cotejo.model.Status.PLANNED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.cotejo.incidents.register.Commitment.Standing;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitmentsTest {
  private static final Party MINISTERS = new Party("the ministers of Valdoria and Merania", "", "GOV", "PRY; URY");
  private static final Party MINISTROS = new Party("los gobiernos de Valdoria y de Merania", "", "GOV", "URY; PRY");
  private static final Party THEY = new Party("They", "", "", "");
  private static final CodedDocument TALKS = Reports.in(Language.EN, "talks.txt", "2026-03-01")
      .sentence("In Cabo Lindo the ministers of Valdoria and Merania discussed joint naval patrols.")
      .claim("CONSULT", "discuss", ASSERTED, MINISTERS, Party.UNKNOWN).claim("COOPERATE", "joint-operation", HYPOTHETICAL, MINISTERS, Party.UNKNOWN)
      .sentence("They will train forty coast guards.").claim("COOPERATE", "train", PLANNED, THEY, Party.UNKNOWN).coded();
  private static final CodedDocument DEED = Reports.in(Language.ES, "deed.txt", "2026-05-01")
      .sentence("Los gobiernos de Valdoria y de Merania hicieron la primera patrulla conjunta.")
      .claim("COOPERATE", "joint-operation", ASSERTED, MINISTROS, Party.UNKNOWN).coded();
  private static final CodedDocument OFF = Reports.in(Language.EN, "off.txt", "2026-06-01")
      .sentence("The ministers of Valdoria and Merania called off the training of coast guards.")
      .claim("REJECT", "cancel", ASSERTED, MINISTERS, Party.UNKNOWN).coded();

  @ParameterizedTest
  @CsvSource({"COOPERATE,train,HYPOTHETICAL,DISCUSSED", "COOPERATE,train,PLANNED,INTENDED", "COOPERATE,train,ASSERTED,CARRIED_OUT", "AGREE,sign,ASSERTED,AGREED",
    "AGREE,promise,ASSERTED,INTENDED", "CONSULT,negotiate,ASSERTED,DISCUSSED", "AID,fund,PLANNED,INTENDED"})
  void aClaimsStatusTellsHowFarItHasCome(String type, String act, Status status, Stage expected) {
    assertThat(ledger(report("They train officers.", type, act, status))).singleElement().satisfies(c -> assertThat(c.stage()).isEqualTo(expected));
  }

  @ParameterizedTest
  @CsvSource({"CONSULT,meet,ASSERTED", "MOBILIZE,deploy,ASSERTED", "AID,rescue,ASSERTED", "COOPERATE,train,DENIED", "ASSAULT,kill,PLANNED"})
  void newsOfDeedsAndDenialsOpenNothing(String type, String act, Status status) {
    assertThat(ledger(report("They train officers.", type, act, status))).isEmpty();
  }

  @Test
  void whatIsTalkedOfIsTheCommitmentAndNotTheTalk() {
    assertThat(ledger(TALKS)).extracting(Commitment::act).containsExactly("joint-operation", "train");
    assertThat(ledger(TALKS)).extracting(Commitment::stage).containsExactly(Stage.DISCUSSED, Stage.INTENDED);
    assertThat(ledger(TALKS)).extracting(Commitment::topic).containsExactly("Merania discussed joint naval patrols", "train forty coast guards");
  }

  @Test
  void theyAreThoseWhomTheReportIsAbout() {
    assertThat(ledger(TALKS)).allSatisfy(c -> assertThat(c.parties()).containsExactly("the ministers of Valdoria and Merania"));
  }

  @Test
  void anAgreementMakesWhatStandsBesideItAgreed() {
    CodedDocument signed = Reports.in(Language.EN, "signed.txt", "2026-03-01").sentence("The ministers of Valdoria and Merania signed a deal to exchange records.")
        .claim("AGREE", "sign", ASSERTED, MINISTERS, Party.UNKNOWN).claim("COOPERATE", "share-information", PLANNED, MINISTERS, Party.UNKNOWN)
        .sentence("Under the agreement they will train officers.").claim("COOPERATE", "train", PLANNED, MINISTERS, Party.UNKNOWN).coded();
    assertThat(ledger(signed)).extracting(Commitment::act).containsExactly("share-information", "train");
    assertThat(ledger(signed)).extracting(Commitment::stage).containsExactly(Stage.AGREED, Stage.AGREED);
  }

  @Test
  void aLaterReportInAnotherLanguageConfirms() {
    Commitment patrols = ledger(DEED, TALKS).getFirst();
    assertThat(patrols.stage()).isEqualTo(Stage.CARRIED_OUT);
    assertThat(patrols.standing()).isEqualTo(Standing.CONFIRMED);
    assertThat(patrols.history()).extracting(Step::claim).containsExactly("talks.txt-2", "deed.txt-1");
    assertThat(List.of(patrols.firstReport(), patrols.lastReport())).containsExactly("talks.txt", "deed.txt");
    assertThat(ledger(DEED, TALKS).getLast().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void aLaterReportThatItWasCalledOffContradicts() {
    Commitment training = ledger(OFF, TALKS).getLast();
    assertThat(training.standing()).isEqualTo(Standing.CONTRADICTED);
    assertThat(training.stage()).isEqualTo(Stage.INTENDED);
    assertThat(ledger(OFF, TALKS).getFirst().standing()).isEqualTo(Standing.OPEN);
  }

  @Test
  void whatIsAllegedAndDeniedInTheNextSentenceIsContradicted() {
    Party ministry = new Party("the Interior Ministry", "", "GOV", "");
    CodedDocument report = Reports.in(Language.EN, "zones.txt", "2026-03-01").sentence("The Interior Ministry allegedly struck a pact with the gangs.")
        .claim("AGREE", "pact", ALLEGED, ministry, Party.UNKNOWN).sentence("The Interior Ministry denies it.").claim("REJECT", "deny", DENIED, ministry, Party.UNKNOWN).coded();
    assertThat(ledger(report)).singleElement().satisfies(c -> assertThat(c.standing()).isEqualTo(Standing.CONTRADICTED));
  }

  @Test
  void otherPartiesAndOtherTopicsAreOtherCommitments() {
    Party others = new Party("the ministers of Valdoria and Orlanda", "", "GOV", "PRY; ARG");
    CodedDocument report = Reports.in(Language.EN, "other.txt", "2026-04-01").sentence("The ministers of Valdoria and Orlanda will train coast guards.")
        .claim("COOPERATE", "train", PLANNED, others, Party.UNKNOWN).sentence("The ministers of Valdoria and Merania will train forensic experts.")
        .claim("COOPERATE", "train", PLANNED, MINISTERS, Party.UNKNOWN).sentence("The ministers of Valdoria and Merania will train divers at sea.")
        .claim("COOPERATE", "train", PLANNED, MINISTERS, Party.UNKNOWN).coded();
    assertThat(ledger(report)).hasSize(3);
  }

  @Test
  void theOrderOfReportsDoesNotShow() {
    List<CodedDocument> reports = new ArrayList<>(List.of(TALKS, DEED, OFF, report("They train officers.", "COOPERATE", "train", HYPOTHETICAL)));
    Commitments expected = Commitments.of(reports);
    Random random = new Random(4);
    for (int i = 0; i < 12; i++) {
      Collections.shuffle(reports, random);
      assertThat(Commitments.of(reports)).isEqualTo(expected);
    }
  }

  @Test
  void theTableHasAsManyCellsAsColumns() {
    try (Table table = CommitmentColumns.table(Commitments.of(List.of(TALKS, DEED, OFF)))) {
      assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(CommitmentColumns.columns()));
    }
  }

  private static List<Commitment> ledger(CodedDocument... reports) {
    return Commitments.of(List.of(reports)).commitments();
  }

  private static CodedDocument report(String sentence, String type, String act, Status status) {
    return Reports.in(Language.EN, "one.txt", "2026-03-01").sentence(sentence).claim(type, act, status, MINISTERS, Party.UNKNOWN).coded();
  }
}
