package org.cotejo.web.incident;

import java.util.List;
import org.cotejo.incidents.story.Stories;
import org.cotejo.store.StoredDocuments;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.incident.Elsewhere;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.privacy.PrivateNames;

/// Reports of the same story that have no claim in an incident, by the day of publication.
///
/// @param incident the page of the incident
public record ElsewhereView(String id, Address incident, List<Report> reports) {

  public record Report(String documentId, String name, String publisher, String title, String published, Address page) {}

  public ElsewhereView {
    reports = List.copyOf(reports);
  }

  static ElsewhereView of(Request request, Loaded incident, Stories stories) {
    List<StoredDocuments.Line> lines = new Elsewhere(request.store(), stories).of(incident);
    PrivateNames names = request.discretion().names(request.store(), lines.stream().map(StoredDocuments.Line::id).toList());
    List<Report> reports = lines.stream()
        .map(line -> new Report(line.id(), line.name(), line.publisher(), names.masked(line.title()), line.published(), Address.of("/documents/" + line.id()))).toList();
    return new ElsewhereView(incident.id(), Address.of("/incidents/" + incident.id()), reports);
  }
}
