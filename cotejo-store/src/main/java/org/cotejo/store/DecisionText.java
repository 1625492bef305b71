package org.cotejo.store;

import java.util.List;
import java.util.Locale;
import org.cotejo.model.Decision;
import org.cotejo.model.Review;

/// Decisions as two texts of the log: their kind, and lines of what they say.
final class DecisionText {
  private DecisionText() {}

  static String kind(Decision decision) {
    return switch (decision) {
      case Decision.Judge _ -> "judge";
      case Decision.Edit _ -> "edit";
      case Decision.Add _ -> "add";
      case Decision.Merge _ -> "merge";
      case Decision.Split _ -> "split";
      case Decision.Settle _ -> "settle";
      case Decision.Round _ -> "round";
      case Decision.Draft _ -> "draft";
      case Decision.Adjudicate _ -> "adjudicate";
      case Decision.Undo _ -> "undo";
    };
  }

  static String content(Decision decision) {
    return switch (decision) {
      case Decision.Judge(String claim, Review review) -> claim + "\n" + review.code();
      case Decision.Edit(String claim, String column, String value) -> claim + "\n" + column + "\n" + value;
      case Decision.Add add -> AdditionText.content(add);
      case Decision.Merge(List<String> claims, List<String> others) -> String.join(" ", claims) + "\n" + String.join(" ", others);
      case Decision.Split(List<String> claims, List<String> others) -> String.join(" ", claims) + "\n" + String.join(" ", others);
      case Decision.Settle(List<String> claims, String quantity, String low, String high) -> String.join(" ", claims) + "\n" + quantity + "\n" + low + "\n" + high;
      case Decision.Round(String name, List<String> coders, List<String> documents, List<String> claims) ->
          String.join("\n", name, coders.getFirst(), coders.getLast(), String.join(" ", documents), String.join(" ", claims));
      case Decision.Draft(long round, Decision decided) -> round + "\n" + kind(decided) + "\n" + content(decided);
      case Decision.Adjudicate(long round, List<String> claims) -> round + "\n" + String.join(" ", claims);
      case Decision.Undo(long number) -> Long.toString(number);
    };
  }

  static Decision read(String kind, String content) {
    List<String> lines = List.of(content.split("\n", -1));
    return switch (kind) {
      case "judge" -> new Decision.Judge(lines.get(0), Review.valueOf(lines.get(1).toUpperCase(Locale.ROOT)));
      case "edit" -> new Decision.Edit(lines.get(0), lines.get(1), String.join("\n", lines.subList(2, lines.size())));
      case "add" -> AdditionText.read(lines);
      case "merge" -> new Decision.Merge(words(lines.get(0)), words(lines.get(1)));
      case "split" -> new Decision.Split(words(lines.get(0)), words(lines.get(1)));
      case "settle" -> new Decision.Settle(words(lines.get(0)), lines.get(1), lines.get(2), lines.get(3));
      case "round" -> new Decision.Round(lines.get(0), lines.subList(1, 3), words(lines.get(3)), words(lines.get(4)));
      case "draft" -> new Decision.Draft(Long.parseLong(lines.get(0)), read(lines.get(1), String.join("\n", lines.subList(2, lines.size()))));
      case "adjudicate" -> new Decision.Adjudicate(Long.parseLong(lines.get(0)), words(lines.get(1)));
      case "undo" -> new Decision.Undo(Long.parseLong(content));
      default -> throw new IllegalArgumentException("there is no kind of decision \"" + kind + "\"");
    };
  }

  private static List<String> words(String line) {
    return line.isEmpty() ? List.of() : List.of(line.split(" "));
  }
}
