package org.cotejo.incidents.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Status;
import org.cotejo.model.data.DataFile;

/// Reads the steps of commitments off one report.
final class ReportSteps {
  private static final Set<String> TYPES = Set.of("AGREE", "COOPERATE", "CONSULT", "AID", "MOBILIZE");
  private static final Set<String> TOPIC_ON_THE_TABLE = Set.of("discuss", "negotiate");
  private static final Set<String> UNDERTAKING = Set.of("promise", "offer");
  private static final Set<String> CALLED_OFF = Set.of("cancel", "refuse", "deny");
  private static final List<String> ACCORD_STEMS = DataFile.rows("org/cotejo/incidents/register/accord-words.tsv", "stems", "language").stream()
      .flatMap(row -> row.words("stems").stream()).toList();

  private final CodedDocument report;
  private final Topics topics;
  private final Optional<Signatories> main;

  ReportSteps(CodedDocument report, Topics topics) {
    this.report = report;
    this.topics = topics;
    this.main = Signatories.main(report);
  }

  /// In the order of the claims.
  List<Told> read() {
    List<Told> steps = new ArrayList<>();
    for (Claim claim : report.claims()) {
      boolean concerns = TYPES.contains(claim.eventType()) && !isToldBeside(claim) || CALLED_OFF.contains(claim.act());
      Signatories parties = parties(claim);
      if (concerns && parties.isKnown()) {
        steps.add(told(claim, parties));
      }
    }
    return steps;
  }

  /// Of those who are said to talk or agree in the same sentence, when the claim itself names only some of them or nobody.
  private Signatories parties(Claim claim) {
    Signatories own = Signatories.of(claim, main);
    return beside(claim).filter(ReportSteps::isFrame).map(other -> Signatories.of(other, main))
        .filter(other -> other.isKnown() && (!own.isKnown() || other.include(own))).findFirst().orElse(own);
  }

  private Told told(Claim claim, Signatories parties) {
    boolean takenBack = claim.status() == Status.DENIED || claim.status() == Status.NEGATED || CALLED_OFF.contains(claim.act());
    Document document = report.document();
    Step step = new Step(claim.id(), document.id(), document.name(), document.published(), stage(claim), takenBack, claim.status());
    String topic = topics.of(claim.evidence().of(document.text()), claim.act());
    return new Told(step, parties, topic, topics.subject(topic, claim.act(), parties.names()), claim.act(), document.language(), claim.sentence(), !takenBack && opens(claim));
  }

  /// An agreement or talk whose content the same sentence tells as a claim of its own: that claim is the commitment.
  private boolean isToldBeside(Claim claim) {
    boolean frame = claim.status() == Status.ASSERTED && (claim.eventType().equals("AGREE") || TOPIC_ON_THE_TABLE.contains(claim.act()));
    return frame && beside(claim).anyMatch(other -> TYPES.contains(other.eventType()) && !isFrame(other));
  }

  private static boolean isFrame(Claim claim) {
    return claim.status() == Status.ASSERTED && (claim.eventType().equals("AGREE") || claim.eventType().equals("CONSULT"));
  }

  private Stream<Claim> beside(Claim claim) {
    return report.claims().stream().filter(other -> other.sentence() == claim.sentence() && !other.equals(claim));
  }

  private Stage stage(Claim claim) {
    Optional<Claim> accord = beside(claim).filter(other -> other.eventType().equals("AGREE") && other.status() == Status.ASSERTED).findFirst();
    return switch (claim.status()) {
      case HYPOTHETICAL -> accord.isPresent() && beside(claim).noneMatch(other -> TOPIC_ON_THE_TABLE.contains(other.act())) ? Stage.INTENDED : Stage.DISCUSSED;
      case PLANNED -> accord.map(ReportSteps::reached).orElse(restsOnAccord(claim) ? Stage.AGREED : Stage.INTENDED);
      case ASSERTED, ALLEGED, DENIED, NEGATED -> accord.filter(_ -> !isFrame(claim)).map(ReportSteps::reached).orElse(reached(claim));
    };
  }

  private static Stage reached(Claim claim) {
    if (UNDERTAKING.contains(claim.act())) {
      return Stage.INTENDED;
    }
    return claim.eventType().equals("AGREE") ? Stage.AGREED : TOPIC_ON_THE_TABLE.contains(claim.act()) ? Stage.DISCUSSED : Stage.CARRIED_OUT;
  }

  /// "Under the agreement, the two forces will ..."
  private boolean restsOnAccord(Claim claim) {
    String words = Words.folded(claim.evidence().of(report.document().text()));
    return Stream.of(words.split(" ")).anyMatch(word -> ACCORD_STEMS.stream().anyMatch(word::startsWith));
  }

  /// What one party does on its own is news, and no commitment, unless it was announced; a meeting that has taken place is none either.
  private static boolean opens(Claim claim) {
    boolean done = claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED;
    return !done || switch (claim.eventType()) {
      case "AGREE", "COOPERATE" -> true;
      case "CONSULT" -> TOPIC_ON_THE_TABLE.contains(claim.act());
      default -> false;
    };
  }
}
