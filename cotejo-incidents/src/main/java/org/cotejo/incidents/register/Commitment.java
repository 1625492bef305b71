package org.cotejo.incidents.register;

import java.util.Comparator;
import java.util.List;

/// What parties talk of doing, mean to do, have agreed or done together, by all reports.
///
/// @param parties as the first report names them
/// @param topic words of the first report
/// @param act of the ontology
/// @param history claim by claim, in the order of publication; reports without a date last
public record Commitment(List<String> parties, String topic, String act, List<Step> history) {

  /// What has become of it since it was first told.
  public enum Standing {
    /// No later report takes it further or back.
    OPEN,
    /// A later report says that it has come further.
    CONFIRMED,
    /// The last word is that it was denied or called off.
    CONTRADICTED
  }

  public Commitment {
    parties = List.copyOf(parties);
    history = List.copyOf(history);
    if (history.isEmpty()) {
      throw new IllegalArgumentException("a commitment needs at least one claim");
    }
  }

  /// How far it has come by what nobody has taken back.
  public Stage stage() {
    return history.stream().filter(step -> !step.takenBack()).map(Step::stage).max(Comparator.naturalOrder()).orElse(Stage.DISCUSSED);
  }

  /// By the reports after the first one.
  public Standing standing() {
    Step first = history.getFirst();
    if (history.getLast().takenBack()) {
      return Standing.CONTRADICTED;
    }
    boolean further = history.stream().anyMatch(
        step -> !step.takenBack() && !step.document().equals(first.document()) && step.stage().compareTo(first.stage()) > 0);
    return further ? Standing.CONFIRMED : Standing.OPEN;
  }

  /// The report that told it first, by its name.
  public String firstReport() {
    return history.getFirst().documentName();
  }

  /// The report that told it last, by its name.
  public String lastReport() {
    return history.getLast().documentName();
  }
}
