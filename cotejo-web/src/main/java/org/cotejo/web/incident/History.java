package org.cotejo.web.incident;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;

/// The decisions of the log that concern an incident, the latest first.
final class History {
  private History() {}

  /// @param log all decisions in their order
  /// @param claims of the incident
  static List<IncidentView.Decided> of(List<LoggedDecision> log, Collection<String> claims) {
    List<Long> own = log.stream().filter(logged -> claims(logged.decision()).anyMatch(claims::contains)).map(LoggedDecision::number).toList();
    return log.stream().filter(logged -> own.contains(logged.number()) || logged.decision() instanceof Decision.Undo(long number) && own.contains(number))
        .map(History::decided).toList().reversed();
  }

  private static IncidentView.Decided decided(LoggedDecision logged) {
    boolean undo = logged.decision() instanceof Decision.Undo;
    return new IncidentView.Decided(logged.number(), logged.at().toString(), logged.by(), kind(logged.decision()), detail(logged.decision()), logged.reason(), logged.undone(), !undo && !logged.undone());
  }

  private static Stream<String> claims(Decision decision) {
    return switch (decision) {
      case Decision.Judge judge -> Stream.of(judge.claim());
      case Decision.Edit edit -> Stream.of(edit.claim());
      case Decision.Merge merge -> Stream.concat(merge.claims().stream(), merge.others().stream());
      case Decision.Split split -> Stream.concat(split.claims().stream(), split.others().stream());
      case Decision.Settle settle -> settle.claims().stream();
      case Decision.Add add -> Stream.of(add.claim());
      case Decision.Round _, Decision.Draft _, Decision.Adjudicate _, Decision.Undo _ -> Stream.empty();
    };
  }

  private static String kind(Decision decision) {
    return switch (decision) {
      case Decision.Judge _ -> "judge";
      case Decision.Edit _ -> "edit";
      case Decision.Merge _ -> "merge";
      case Decision.Split _ -> "split";
      case Decision.Settle _ -> "settle";
      case Decision.Add _ -> "add";
      case Decision.Round _ -> "round";
      case Decision.Draft _ -> "draft";
      case Decision.Adjudicate _ -> "adjudicate";
      case Decision.Undo _ -> "undo";
    };
  }

  /// What it says, without the claims.
  private static String detail(Decision decision) {
    return switch (decision) {
      case Decision.Judge judge -> judge.review().code();
      case Decision.Edit edit -> edit.column() + " = " + edit.value();
      case Decision.Settle settle -> settle.quantity() + " " + settle.low() + (settle.low().equals(settle.high()) ? "" : "–" + settle.high());
      case Decision.Undo undo -> Long.toString(undo.number());
      case Decision.Add add -> add.cell("act");
      case Decision.Merge _, Decision.Split _, Decision.Round _, Decision.Draft _, Decision.Adjudicate _ -> "";
    };
  }
}
