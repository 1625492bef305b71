package org.cotejo.web.study;

import java.util.List;
import org.cotejo.web.http.Address;
import org.cotejo.web.incident.IncidentsView;
import org.cotejo.web.page.Pager;

/// The incidents behind a count of the undercount: those that one channel tells of, or that two of them do.
///
/// @param channels that all tell of them
/// @param back the page of the study
public record ToldView(List<String> channels, List<IncidentsView.Line> incidents, Pager pager, Address back) {
  public ToldView {
    channels = List.copyOf(channels);
    incidents = List.copyOf(incidents);
  }
}
