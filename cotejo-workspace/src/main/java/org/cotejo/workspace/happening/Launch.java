package org.cotejo.workspace.happening;

import java.time.LocalDate;
import java.util.List;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.register.Plan;
import org.cotejo.incidents.register.Plans;
import org.cotejo.model.WrongChoice;

/// When a plan or an operation began, by the earliest announcement.
public record Launch(String plan, LocalDate day) {

  /// @param wanted a part of its name, or of one of its other names; that which is just so is preferred
  /// @throws IllegalArgumentException with a message for people, if it is none, or any of several, or no report says when it began
  public static Launch of(Plans plans, String wanted) {
    String folded = Folding.fold(wanted.strip());
    List<Plan> exact = plans.plans().stream().filter(one -> Folding.fold(one.name()).equals(folded)).toList();
    List<Plan> found = !exact.isEmpty() ? exact : plans.plans().stream()
        .filter(one -> Folding.fold(one.name()).contains(folded) || one.aliases().stream().anyMatch(alias -> Folding.fold(alias).contains(folded))).toList();
    if (found.size() != 1) {
      throw found.isEmpty() ? new WrongChoice("plan.unknown", wanted) : new WrongChoice("plan.any", wanted, String.join(", ", found.stream().map(Plan::name).toList()));
    }
    Plan plan = found.getFirst();
    return new Launch(plan.name(), plan.announced().orElseThrow(() -> new WrongChoice("plan.day", plan.name())));
  }
}
