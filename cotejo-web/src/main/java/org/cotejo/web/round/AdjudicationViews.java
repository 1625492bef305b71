package org.cotejo.web.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.table.Cell;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.claim.Fields;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.agreement.CodedClaim;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.round.Coding;
import org.cotejo.workspace.round.Comparison;
import org.cotejo.workspace.round.Difference;

/// Makes the page of one difference.
final class AdjudicationViews {
  private final Fields fields;

  AdjudicationViews(Fields fields) {
    this.fields = fields;
  }

  AdjudicationView view(Request request) {
    Rounds rounds = Rounds.of(request);
    boolean hidden = rounds.isHidden(request.by());
    List<Difference> all = hidden ? List.of() : rounds.comparison().differences();
    Optional<Difference> chosen = request.address().first(CodingViews.CLAIM).flatMap(claim -> all.stream().filter(one -> one.claims().contains(claim)).findFirst())
        .or(() -> all.stream().filter(one -> !one.settled()).findFirst());
    return new AdjudicationView(rounds.round().number(), rounds.round().name(), rounds.round().first(), rounds.round().second(), hidden, (int) all.stream().filter(one -> !one.settled()).count(), all.size(),
        chosen.map(one -> card(request, rounds, all, one)).stream().toList(), fields.lists(), rounds.page("adjudicate"), rounds.page());
  }

  /// As the first coder has it, or else the second.
  static List<Cell> row(Comparison comparison, Difference difference) {
    return comparison.claims().row(finder(comparison, difference), id(difference));
  }

  static Coding finder(Comparison comparison, Difference difference) {
    return difference.foundByFirst() ? comparison.first() : comparison.second();
  }

  private static String id(Difference difference) {
    return (difference.foundByFirst() ? difference.first() : difference.second()).orElse(difference.claim());
  }

  private AdjudicationView.Card card(Request request, Rounds rounds, List<Difference> all, Difference difference) {
    Comparison comparison = rounds.comparison();
    List<Cell> row = CodingViews.masked(request, row(comparison, difference));
    CodedClaim coded = CodedClaim.of(row);
    CodedDocument report = request.report(coded.cell("document_id"));
    return new AdjudicationView.Card(difference.claim(), report.document().language().code(), CodingViews.passage(request, report, coded), ClaimLines.of(row),
        List.of(new AdjudicationView.Side(rounds.round().first(), difference.foundByFirst(), difference.first().isPresent()),
            new AdjudicationView.Side(rounds.round().second(), difference.foundBySecond(), difference.second().isPresent())),
        rows(request, comparison, difference, report), difference.settled(), fields.of(row), next(rounds, all, difference, 1), next(rounds, all, difference, -1));
  }

  private static List<AdjudicationView.Row> rows(Request request, Comparison comparison, Difference difference, CodedDocument report) {
    PrivateNames names = request.discretion().names(request.store(), List.of(report.document().id().sha256()));
    List<AdjudicationView.Row> rows = new ArrayList<>();
    comparison.values(difference).forEach((column, values) -> rows.add(new AdjudicationView.Row(column, names.masked(values.getFirst()), names.masked(values.getLast()))));
    return rows;
  }

  /// Round and round; settled ones too.
  private static Address next(Rounds rounds, List<Difference> all, Difference difference, int step) {
    return rounds.page("adjudicate").with(CodingViews.CLAIM, all.get(Math.floorMod(all.indexOf(difference) + step, all.size())).claim());
  }
}
