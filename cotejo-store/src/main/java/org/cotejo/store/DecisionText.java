package org.cotejo.store;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;

/// Decisions as two texts of the log: their kind, and lines of what they say.
final class DecisionText {
  private DecisionText() {}

  static String kind(Decision decision) {
    return switch (decision) {
      case Decision.Judge _ -> "judge";
      case Decision.Edit _ -> "edit";
      case Decision.Merge _ -> "merge";
      case Decision.Split _ -> "split";
      case Decision.Settle _ -> "settle";
      case Decision.Undo _ -> "undo";
    };
  }

  static String content(Decision decision) {
    return switch (decision) {
      case Decision.Judge(String claim, Review review) -> claim + "\n" + review.code();
      case Decision.Edit(String claim, String column, String value) -> claim + "\n" + column + "\n" + value;
      case Decision.Merge(List<String> claims, List<String> others) -> String.join(" ", claims) + "\n" + String.join(" ", others);
      case Decision.Split(List<String> claims, List<String> others) -> String.join(" ", claims) + "\n" + String.join(" ", others);
      case Decision.Settle(String claim, String quantity, String low, String high) -> claim + "\n" + quantity + "\n" + low + "\n" + high;
      case Decision.Undo(long number) -> Long.toString(number);
    };
  }

  static Decision read(String kind, String content) {
    List<String> lines = List.of(content.split("\n", -1));
    return switch (kind) {
      case "judge" -> new Decision.Judge(lines.get(0), Review.valueOf(lines.get(1).toUpperCase(Locale.ROOT)));
      case "edit" -> new Decision.Edit(lines.get(0), lines.get(1), String.join("\n", lines.subList(2, lines.size())));
      case "merge" -> new Decision.Merge(List.of(lines.get(0).split(" ")), List.of(lines.get(1).split(" ")));
      case "split" -> new Decision.Split(List.of(lines.get(0).split(" ")), List.of(lines.get(1).split(" ")));
      case "settle" -> new Decision.Settle(lines.get(0), lines.get(1), lines.get(2), lines.get(3));
      case "undo" -> new Decision.Undo(Long.parseLong(content));
      default -> throw new IllegalArgumentException("there is no kind of decision \"" + kind + "\"");
    };
  }

  /// The claims that a decision names.
  static List<String> claims(Decision decision) {
    return switch (decision) {
      case Decision.Judge(String claim, Review _) -> List.of(claim);
      case Decision.Edit(String claim, String _, String _) -> List.of(claim);
      case Decision.Merge(List<String> claims, List<String> others) -> joined(claims, others);
      case Decision.Split(List<String> claims, List<String> others) -> joined(claims, others);
      case Decision.Settle(String claim, String _, String _, String _) -> List.of(claim);
      case Decision.Undo _ -> List.of();
    };
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
