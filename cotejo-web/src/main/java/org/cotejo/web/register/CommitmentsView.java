package org.cotejo.web.register;

import java.util.List;
import java.util.Locale;
import org.cotejo.incidents.register.Commitment;
import org.cotejo.incidents.register.Step;
import org.cotejo.web.http.Address;

/// The ledger of commitments.
public record CommitmentsView(List<Line> commitments) {

  /// @param stage discussed intended agreed carried_out
  /// @param standing open confirmed contradicted
  public record Line(List<String> parties, String topic, String act, String stage, String standing, List<StepLine> steps) {
    public Line {
      parties = List.copyOf(parties);
      steps = List.copyOf(steps);
    }
  }

  /// @param takenBack whether it is denied or called off
  public record StepLine(String stage, boolean takenBack, String status, String documentName, String published, Address page) {}

  public CommitmentsView {
    commitments = List.copyOf(commitments);
  }

  static CommitmentsView of(List<Commitment> commitments) {
    return new CommitmentsView(commitments.stream().map(one -> new Line(one.parties(), one.topic(), one.act(), code(one.stage()), code(one.standing()),
        one.history().stream().map(CommitmentsView::step).toList())).toList());
  }

  private static StepLine step(Step step) {
    return new StepLine(code(step.stage()), step.takenBack(), step.status().code(), step.documentName(), step.published().map(Object::toString).orElse(""),
        Address.of("/documents/" + step.document().sha256()).with("claim", step.claim()));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
