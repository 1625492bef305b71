package org.cotejo.web.study;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.web.document.DocumentPages;
import org.cotejo.web.document.DocumentsView;
import org.cotejo.web.http.Address;
import org.cotejo.web.incident.IncidentsView;
import org.cotejo.web.page.Pager;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.happening.Happening;

/// What a count of a study is made of.
///
/// @param what is counted, in words
/// @param ofReports whether the ids are those of reports, not of incidents
public record Told(List<String> what, boolean ofReports, List<String> ids) {
  /// Which count of the study is opened.
  public static final String OF = "of";
  /// As long as something is missing in what is asked.
  static final Told NOTHING = new Told(List.of(), false, List.of());
  private static final int PAGE = 50;
  /// The earliest first, those without a day last.
  private static final Comparator<Happening> IN_TIME = Comparator.comparing((Happening one) -> one.days().map(days -> days.from().toString()).orElse("9")).thenComparing(Happening::incident);

  public Told {
    what = List.copyOf(what);
    ids = List.copyOf(ids);
  }

  static Told incidents(List<String> what, Stream<Happening> incidents) {
    return new Told(what, false, incidents.distinct().sorted(IN_TIME).map(Happening::incident).toList());
  }

  static Told reports(List<String> what, Stream<String> reports) {
    return new Told(what, true, reports.distinct().sorted().toList());
  }

  /// The page that opens a count.
  static Address page(String study, Asked asked, String count) {
    return asked.here().at(path(study)).without("page").with(OF, count);
  }

  public static String path(String study) {
    return "/" + study + "/told";
  }

  /// @param study name of the page that counts
  /// @param here the address of this page
  public ToldView view(String study, Address here, Request request) {
    Pager pager = Pager.of(here, Pager.asked(here), PAGE, ids.size());
    List<String> shown = ids.subList(Math.max(0, pager.first() - 1), pager.last());
    List<IncidentsView.Line> incidents = ofReports ? List.of() : shown.stream().flatMap(id -> request.store().incidents().row(id).stream()).map(IncidentsView::line).toList();
    List<DocumentsView.Line> reports = ofReports ? DocumentPages.lines(request, request.store().documents().lines(shown)) : List.of();
    return new ToldView(study, what, ofReports, incidents, reports, pager, here.at("/" + study).without(OF, UndercountStudy.BY, "page"));
  }
}
