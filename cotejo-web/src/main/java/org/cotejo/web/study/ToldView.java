package org.cotejo.web.study;

import java.util.List;
import org.cotejo.web.document.DocumentsView;
import org.cotejo.web.http.Address;
import org.cotejo.web.incident.IncidentsView;
import org.cotejo.web.page.Pager;

/// What is behind a count of a study: incidents, or reports.
///
/// @param study its name
/// @param what is counted, in words: an area, a period, channels that all tell of them
/// @param ofReports whether reports are counted, not incidents
/// @param back the page of the study
public record ToldView(String study, List<String> what, boolean ofReports, List<IncidentsView.Line> incidents, List<DocumentsView.Line> reports, Pager pager, Address back) {
  public ToldView {
    what = List.copyOf(what);
    incidents = List.copyOf(incidents);
    reports = List.copyOf(reports);
  }
}
