package org.cotejo.web.incident;

import java.util.List;
import org.cotejo.incidents.story.Stories;
import org.cotejo.model.table.Cell;
import org.cotejo.web.map.Atlas;
import org.cotejo.web.map.MapViews;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;

/// `/incidents`, `/disagreements`, `/incidents/{id}`, the same story elsewhere, and what can be decided there.
public final class IncidentPages {
  private final Stories stories = Stories.load();
  private final IncidentViews views;

  public IncidentPages(Atlas atlas) {
    views = new IncidentViews(new MapViews(atlas));
  }

  public void register(Site site) {
    site.page("/incidents", "incident/incidents.jte", request -> IncidentsView.of(request, false));
    site.page("/disagreements", "incident/incidents.jte", request -> IncidentsView.of(request, true));
    site.page("/incidents/{id}", "incident/incident.jte", this::view);
    site.page("/incidents/{id}/elsewhere", "incident/elsewhere.jte", request -> ElsewhereView.of(request, request.incident(request.name("id")), stories));
    new IncidentActions(site.library()).register(site);
  }

  private IncidentView view(Request request) {
    String id = request.name("id");
    List<Cell> row = request.store().incidents().row(id).orElseThrow(() -> new Missing("missing.incident", id));
    return views.of(request, request.incident(id), row);
  }
}
