package org.cotejo.web.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.incidents.policy.Bounds;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.Settlement;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.incidents.stance.Stances;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.LoggedDecision;
import org.cotejo.model.Status;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.IncidentColumns;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.Figure;
import org.cotejo.web.claim.When;
import org.cotejo.web.claim.Where;
import org.cotejo.web.http.Address;
import org.cotejo.web.incident.IncidentView.Copy;
import org.cotejo.web.incident.IncidentView.Framing;
import org.cotejo.web.incident.IncidentView.PolicyChoice;
import org.cotejo.web.incident.IncidentView.Position;
import org.cotejo.web.incident.IncidentView.Report;
import org.cotejo.web.incident.IncidentView.Settled;
import org.cotejo.web.map.MapView;
import org.cotejo.web.map.MapViews;
import org.cotejo.web.page.Cells;
import org.cotejo.web.page.Request;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Standing;
import org.cotejo.workspace.incident.Told;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.register.TeamFigures;

/// Makes the page of an incident.
final class IncidentViews {
  private static final Map<String, Integer> PLACES = Cells.places(IncidentColumns.columns());

  private final SourceHierarchy hierarchy = SourceHierarchy.load();
  private final Stances stances = Stances.load();
  private final MapViews maps;

  IncidentViews(MapViews maps) {
    this.maps = maps;
  }

  /// @param row of the published table
  IncidentView of(Request request, Loaded incident, List<Cell> row) {
    Cells cells = new Cells(PLACES, row);
    Address here = request.address();
    Policy policy = here.first("policy").flatMap(Policy::named).orElse(Policy.TEAM);
    List<LoggedDecision> log = request.store().decisions().all();
    PrivateNames names = request.discretion().names(request.store(), incident.reports().stream().map(IncidentViews::id).toList());
    return new IncidentView(
        incident.id(), cells.text("act"), new When(cells.text("date_start"), cells.text("date_end"), cells.text("date_precision"), ""),
        new Where(cells.text("place_name"), cells.text("admin1"), cells.text("country"), cells.text("place_precision"), ""), cells.flag("disputed"),
        (int) cells.number("publishers"), incident.told().size(), cells.list("actors").stream().map(names::masked).toList(), cells.list("recipients").stream().map(names::masked).toList(), policy.code(), policies(here, policy),
        settled(incident, policy, new TeamFigures(log, request.store().accounts()::stands)), Matrix.of(incident, here.has("by", "outlet")), here.without("by"), here.with("by", "outlet"), Plot.of(incident),
        lines(incident, told -> told.claim().measurement().isEmpty() && told.claim().status() != Status.DENIED), lines(incident, told -> told.claim().status() == Status.DENIED),
        positions(request, incident), framing(incident), reports(incident), incident.reasons(), History.of(log, incident.claims()), map(request, incident));
  }

  /// The places that its claims tell, each as finely as it is told; what is marked leads to all claims of the place.
  private MapView map(Request request, Loaded incident) {
    Map<Spot, Integer> spots = new LinkedHashMap<>();
    incident.told().forEach(told -> spots.merge(Spot.of(told.claim().place()), 1, Integer::sum));
    List<Tallied<Spot>> located = spots.entrySet().stream().filter(spot -> spot.getKey().isLocated()).map(spot -> new Tallied<>(spot.getKey(), spot.getValue())).toList();
    return located.isEmpty() ? MapView.NONE : maps.small(located, Address.of("/search").with("view", "map"), request.texts()::country);
  }

  private static List<PolicyChoice> policies(Address here, Policy chosen) {
    return Stream.of(Policy.values()).map(policy -> new PolicyChoice(policy.code(), policy == chosen, policy == Policy.TEAM ? here.without("policy") : here.with("policy", policy.code()))).toList();
  }

  private List<Settled> settled(Loaded incident, Policy policy, TeamFigures team) {
    Settlement settlement = new Settlement(policy, hierarchy);
    List<Settled> settled = new ArrayList<>();
    for (String measure : IncidentColumns.MEASURES) {
      Optional<Bounds> decided = team.of(incident.claims(), measure);
      Bounds bounds = settlement.of(incident.said().tallies(measure), decided);
      if (!bounds.equals(Bounds.UNTOLD)) {
        settled.add(new Settled(measure, Figure.text(bounds.low()), Figure.text(bounds.best()), Figure.text(bounds.high()), policy == Policy.TEAM && decided.isPresent()));
      }
    }
    return settled;
  }

  private static List<ClaimLine> lines(Loaded incident, Predicate<Told> which) {
    return incident.told().stream().filter(which).map(told -> ClaimLine.of(told.report(), told.claim(), incident.id(), "unreviewed")).toList();
  }

  private List<Position> positions(Request request, Loaded incident) {
    return Standing.of(request.store(), incident, stances).stream()
        .map(standing -> new Position(standing.stance().term().code(), standing.stance().name(), standing.words(), standing.report().document().name(), page(standing.report()))).toList();
  }

  private static List<Framing> framing(Loaded incident) {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    incident.told().forEach(told -> told.claim().framing().forEach(word -> words.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(Speakers.of(told))));
    return words.entrySet().stream().map(entry -> new Framing(entry.getKey(), List.copyOf(entry.getValue()))).toList();
  }

  /// Near-copies stand with their original, if that tells of the incident too.
  private static List<Report> reports(Loaded incident) {
    Set<String> all = new LinkedHashSet<>();
    incident.reports().forEach(report -> all.add(id(report)));
    List<Report> reports = new ArrayList<>();
    for (CodedDocument report : incident.reports()) {
      String original = incident.originals().getOrDefault(id(report), id(report));
      if (original.equals(id(report)) || !all.contains(original)) {
        reports.add(report(incident, report));
      }
    }
    return reports;
  }

  private static Report report(Loaded incident, CodedDocument report) {
    Document document = report.document();
    List<Copy> copies = incident.reports().stream().filter(other -> !id(other).equals(id(report)) && id(report).equals(incident.originals().get(id(other))))
        .map(copy -> new Copy(copy.document().name(), copy.document().publisher(), day(copy.document()), page(copy))).toList();
    int claims = (int) incident.told().stream().filter(told -> told.report().document().id().equals(document.id())).count();
    return new Report(id(report), document.name(), document.publisher(), document.title(), day(document), claims, copies, page(report));
  }

  private static String id(CodedDocument report) {
    return report.document().id().sha256();
  }

  private static String day(Document document) {
    return document.published().map(Object::toString).orElse("");
  }

  private static Address page(CodedDocument report) {
    return Address.of("/documents/" + id(report));
  }
}
