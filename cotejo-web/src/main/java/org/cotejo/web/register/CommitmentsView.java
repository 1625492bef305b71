package org.cotejo.web.register;

import java.util.List;
import java.util.Locale;
import org.cotejo.incidents.register.Commitment;
import org.cotejo.incidents.register.Step;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.privacy.PrivateNames;

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

  static CommitmentsView of(List<Commitment> commitments, Request request) {
    List<String> documents = commitments.stream().flatMap(one -> one.history().stream()).map(step -> step.document().sha256()).distinct().toList();
    PrivateNames names = request.discretion().names(request.store(), documents);
    return new CommitmentsView(commitments.stream().map(one -> new Line(one.parties().stream().map(names::masked).toList(), names.masked(one.topic()), one.act(), code(one.stage()),
        code(one.standing()), one.history().stream().map(CommitmentsView::step).toList())).toList());
  }

  private static StepLine step(Step step) {
    return new StepLine(code(step.stage()), step.takenBack(), step.status().code(), step.documentName(), step.published().map(Object::toString).orElse(""),
        Address.of("/documents/" + step.document().sha256()).with("claim", step.claim()));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
