package org.cotejo.cli.changes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.cli.summary.Words;
import org.cotejo.export.edit.Change;
import org.cotejo.export.edit.Changes;
import org.cotejo.export.edit.Problem;

/// The differences between an edited sheet and the database, for the terminal.
public final class ChangesPage {
  private static final int WIDTH = 98;
  private static final int LONGEST_VALUE = 60;
  private static final int MOST_PROBLEMS = 40;
  private static final int MOST_CLAIMS = 40;

  private ChangesPage() {}

  /// The page, line by line, at most 100 characters wide. Long lists end with how many more there are.
  public static List<String> of(Changes changes) {
    List<String> lines = new ArrayList<>();
    addProblems(lines, changes.problems());
    addChanges(lines, changes.changes());
    return List.copyOf(lines);
  }

  private static void addProblems(List<String> lines, List<Problem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    lines.add("Not taken over (" + problems.size() + "):");
    problems.stream().limit(MOST_PROBLEMS).forEach(problem -> Words.wrapped(problem.message(), WIDTH).forEach(line -> lines.add("  " + line)));
    addMore(lines, problems.size() - MOST_PROBLEMS, "more problems");
    lines.add("");
  }

  private static void addChanges(List<String> lines, List<Change> changes) {
    Map<String, List<Change>> byClaim = changes.stream().collect(Collectors.groupingBy(Change::claim, LinkedHashMap::new, Collectors.toList()));
    lines.add(changes.isEmpty() ? "Nothing has been changed." : "Changed: " + changes.size() + (changes.size() == 1 ? " cell" : " cells") + " of "
        + byClaim.size() + (byClaim.size() == 1 ? " claim" : " claims"));
    byClaim.entrySet().stream().limit(MOST_CLAIMS).forEach(claim -> addClaim(lines, claim.getKey(), claim.getValue()));
    addMore(lines, byClaim.size() - MOST_CLAIMS, "more claims");
  }

  private static void addClaim(List<String> lines, String id, List<Change> changes) {
    lines.add("  row " + changes.getFirst().row() + ", claim " + Words.cut(id, LONGEST_VALUE));
    for (Change change : changes) {
      Words.wrapped(change.column() + ": " + shown(change.before()) + " → " + shown(change.after()), WIDTH - 2).forEach(line -> lines.add("    " + line));
    }
  }

  private static String shown(String value) {
    return value.isEmpty() ? "(empty)" : Words.cut(value, LONGEST_VALUE);
  }

  private static void addMore(List<String> lines, int more, String what) {
    if (more > 0) {
      lines.add("  ... and " + more + " " + what);
    }
  }
}
