package org.cotejo.web.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.cotejo.incidents.compare.Comparison;
import org.cotejo.incidents.compare.ReportComparison;
import org.cotejo.incidents.compare.Row;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.store.Store;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.compare.CompareView.Pair;
import org.cotejo.web.compare.CompareView.Side;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;

/// `/compare`.
public final class ComparePages {

  public void register(Site site) {
    site.page("/compare", "compare/compare.jte", ComparePages::view);
  }

  private static CompareView view(Request request) {
    Address here = request.address();
    List<CodedDocument> reports = Stream.of("one", "other").flatMap(side -> here.first(side).stream()).map(request::report).toList();
    Address swapped = Address.of("/compare").with("one", here.first("other").orElse("")).with("other", here.first("one").orElse(""));
    List<Side> sides = reports.stream().map(report -> side(report, here)).toList();
    if (reports.size() < 2) {
      return new CompareView(sides, Offers.of(request, reports), List.of(), List.of(), List.of(), List.of(), here);
    }
    return view(ReportComparison.of(reports.getFirst(), reports.getLast(), request.store().accounts()::incidentOf), sides, request.store(), swapped);
  }

  private static Side side(CodedDocument report, Address here) {
    Document document = report.document();
    String id = document.id().sha256();
    String other = Stream.of("one", "other").flatMap(side -> here.first(side).stream()).filter(value -> !value.equals(id)).findFirst().orElse("");
    return new Side(id, document.name(), document.publisher(), document.title(), document.published().map(Object::toString).orElse(""), document.language().code(), Address.of("/documents/" + id),
        Address.of("/compare").with("one", other));
  }

  private static CompareView view(Comparison comparison, List<Side> sides, Store store, Address swapped) {
    List<Pair> differing = new ArrayList<>();
    List<Pair> same = new ArrayList<>();
    List<ClaimLine> onlyFirst = new ArrayList<>();
    List<ClaimLine> onlySecond = new ArrayList<>();
    for (Row row : comparison.rows()) {
      switch (row) {
        case Row.Same(Claim first, Claim second) -> same.add(pair(comparison, store, first, second, List.of()));
        case Row.Differs(Claim first, Claim second, var differences) ->
            differing.add(pair(comparison, store, first, second, differences.stream().map(difference -> difference.aspect().name().toLowerCase(Locale.ROOT)).toList()));
        case Row.OnlyFirst(Claim claim) -> onlyFirst.add(line(comparison.first(), store, claim));
        case Row.OnlySecond(Claim claim) -> onlySecond.add(line(comparison.second(), store, claim));
      }
    }
    return new CompareView(sides, List.of(), differing, same, onlyFirst, onlySecond, swapped);
  }

  private static Pair pair(Comparison comparison, Store store, Claim first, Claim second, List<String> aspects) {
    return new Pair(line(comparison.first(), store, first), line(comparison.second(), store, second), aspects);
  }

  private static ClaimLine line(CodedDocument report, Store store, Claim claim) {
    return ClaimLine.of(report, claim, store.accounts().incidentOf(claim.id()).orElse(""), "unreviewed");
  }
}
