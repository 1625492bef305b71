package org.cotejo.cli.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.cli.summary.Words;
import org.cotejo.incidents.compare.Aspect;
import org.cotejo.incidents.compare.Comparison;
import org.cotejo.incidents.compare.Difference;
import org.cotejo.incidents.compare.Row;
import org.cotejo.incidents.compare.Wording;
import org.cotejo.incidents.copy.Versions;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Status;

/// Two reports side by side as plain text: of versions of one text first what changed, then what they tell differently, then what they tell alike, then what only one tells. Numbers in
/// square brackets are those of the sentences.
public final class ComparisonPage {
  private static final int LONGEST_QUOTE = 190;
  private static final int LONGEST_VALUE = 90;

  private final Comparison comparison;
  private final Columns page = new Columns();

  private ComparisonPage(Comparison comparison) {
    this.comparison = comparison;
  }

  /// The page, line by line, none longer than 100 characters.
  public static List<String> of(Comparison comparison) {
    ComparisonPage page = new ComparisonPage(comparison);
    page.head();
    Versions.of(comparison.first().document(), comparison.second().document()).ifPresent(versions -> VersionLines.add(versions, page.page));
    page.differing();
    page.same();
    page.only();
    return page.page.lines();
  }

  private void head() {
    page.add(name(comparison.first()), name(comparison.second()));
    page.add(origin(comparison.first()), origin(comparison.second()));
    String left = title(comparison.first());
    String right = title(comparison.second());
    if (!left.isEmpty() || !right.isEmpty()) {
      page.add(left, right);
    }
    if (comparison.rows().isEmpty()) {
      page.add("nothing to record", "nothing to record");
    }
  }

  private void differing() {
    List<Row.Differs> rows = comparison.rows(Row.Differs.class);
    if (rows.isEmpty()) {
      return;
    }
    page.heading("TOLD DIFFERENTLY (" + rows.size() + ")");
    for (Row.Differs row : rows) {
      page.add(told(row.first()), told(row.second()));
      page.add(quote(comparison.first(), row.first()), quote(comparison.second(), row.second()));
      for (Difference difference : row.differences()) {
        page.add(line(difference.aspect(), difference.first()), line(difference.aspect(), difference.second()));
      }
      page.gap();
    }
  }

  private void same() {
    List<Row.Same> rows = comparison.rows(Row.Same.class);
    if (rows.isEmpty()) {
      return;
    }
    page.heading("TOLD ALIKE (" + rows.size() + ")");
    for (Row.Same row : rows) {
      page.add(told(row.first()), told(row.second()));
      page.add(quote(comparison.first(), row.first()), quote(comparison.second(), row.second()));
      page.gap();
    }
  }

  private void only() {
    List<Claim> left = comparison.rows(Row.OnlyFirst.class).stream().map(Row.OnlyFirst::claim).toList();
    List<Claim> right = comparison.rows(Row.OnlySecond.class).stream().map(Row.OnlySecond::claim).toList();
    if (left.isEmpty() && right.isEmpty()) {
      return;
    }
    page.heading("TOLD BY ONE ONLY (" + left.size() + " and " + right.size() + ")");
    page.add(alone(comparison.first(), left), alone(comparison.second(), right));
  }

  /// Sentence by sentence: the claims, then the words.
  private static List<String> alone(CodedDocument report, List<Claim> claims) {
    Map<String, List<Claim>> bySentence = claims.stream().collect(Collectors.groupingBy(claim -> quote(report, claim), LinkedHashMap::new, Collectors.toList()));
    List<String> lines = new ArrayList<>();
    bySentence.forEach((words, here) -> {
      here.forEach(claim -> lines.add(told(claim) + said(claim)));
      lines.add(words);
      lines.add("");
    });
    return lines;
  }

  private static String said(Claim claim) {
    return claim.attribution().claimant().isKnown() ? ", according to " + Words.cut(value(Aspect.CLAIMANT, claim), LONGEST_VALUE) : "";
  }

  /// Sentence, act, figure, and the status if it is not simply told as a fact.
  private static String told(Claim claim) {
    String status = claim.status() == Status.ASSERTED ? "" : claim.status().code();
    return "[" + claim.sentence() + "] " + Stream.of(claim.act(), value(Aspect.FIGURE, claim), status).filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String value(Aspect aspect, Claim claim) {
    return Wording.of(aspect).apply(claim);
  }

  private static String line(Aspect aspect, String value) {
    return "· " + aspect.word() + ": " + (value.isEmpty() ? "–" : Words.cut(value, LONGEST_VALUE));
  }

  private static String quote(CodedDocument report, Claim claim) {
    return "“" + Words.cut(claim.evidence().of(report.document().text()), LONGEST_QUOTE) + "”";
  }

  private static String name(CodedDocument report) {
    String name = report.document().name();
    return name.substring(name.lastIndexOf('/') + 1);
  }

  private static String origin(CodedDocument report) {
    Document document = report.document();
    return Stream.of(document.publisher(), document.published().map(Object::toString).orElse(""), document.language().code())
        .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  private static String title(CodedDocument report) {
    String title = report.document().title();
    return title.isEmpty() ? "" : "“" + Words.cut(title, LONGEST_VALUE) + "”";
  }
}
