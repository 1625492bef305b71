package org.cotejo.ontology;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/// PLOVER 2.0, Cotejo's acts and the CAMEO map, as one immutable value.
///
/// `event("KILL")` and the like throw an [UnknownCodeException] that names the nearest valid codes; the catalogues offer
/// [Catalogue#find] where an unknown code is no error.
public final class Ontology {

  private final Catalogue<EventType> events;
  private final Map<String, Catalogue<Mode>> modesByEvent;
  private final Catalogue<Context> contexts;
  private final Catalogue<Sector> sectors;
  private final Catalogue<Measure> measures;
  private final Catalogue<CameoCode> cameo;
  private final Catalogue<Act> acts;
  private final Map<String, Map<String, Act>> variants;
  private final List<Repair> repairs;

  Ontology(Catalogue<EventType> events, Map<String, Catalogue<Mode>> modesByEvent, Catalogue<Context> contexts,
      Catalogue<Sector> sectors, Catalogue<Measure> measures, Catalogue<CameoCode> cameo, Catalogue<Act> acts,
      Map<String, Map<String, Act>> variants, List<Repair> repairs) {
    this.events = events;
    this.modesByEvent = modesByEvent;
    this.contexts = contexts;
    this.sectors = sectors;
    this.measures = measures;
    this.cameo = cameo;
    this.acts = acts;
    this.variants = variants;
    this.repairs = repairs;
  }

  /// Reads the tables shipped with the program and checks every reference between them: some 10 ms, more in a JVM that has just started.
  ///
  /// @throws IllegalStateException naming table, line and what was expected, if a table is broken
  public static Ontology load() {
    return new OntologyReader().read();
  }

  /// PLOVER's sixteen and `STATISTIC`.
  public Catalogue<EventType> events() {
    return events;
  }

  /// The modes of one event, possibly none.
  public Catalogue<Mode> modes(EventType event) {
    return modes(event.code());
  }

  /// @see #modes(EventType)
  public Catalogue<Mode> modes(String event) {
    return requireNonNull(modesByEvent.get(events.get(event).code()));
  }

  public Catalogue<Context> contexts() {
    return contexts;
  }

  public Catalogue<Sector> sectors() {
    return sectors;
  }

  public Catalogue<Measure> measures() {
    return measures;
  }

  public Catalogue<CameoCode> cameo() {
    return cameo;
  }

  public Catalogue<Act> acts() {
    return acts;
  }

  /// The acts under one event.
  public List<Act> actsOf(EventType event) {
    return acts.all().stream().filter(act -> act.event().code().equals(event.code())).toList();
  }

  /// The cells that differ from their published source.
  public List<Repair> repairs() {
    return repairs;
  }

  public EventType event(String code) {
    return events.get(code);
  }

  public Act act(String code) {
    return acts.get(code);
  }

  /// The act as done by an actor of that sector: a deployment of soldiers has another mode and CAMEO code than one of police.
  ///
  /// @param actorSector a sector, or empty if unknown
  public Act act(String code, String actorSector) {
    Act act = acts.get(code);
    return variants.getOrDefault(code, Map.of()).getOrDefault(actorSector, act);
  }

  /// A mode of the given event.
  public Mode mode(String event, String code) {
    return modes(event).get(code);
  }

  public Context context(String code) {
    return contexts.get(code);
  }

  public Sector sector(String code) {
    return sectors.get(code);
  }

  public Measure measure(String code) {
    return measures.get(code);
  }

  public CameoCode cameo(String code) {
    return cameo.get(code);
  }

  /// Goldstein value of a CAMEO code, -10 to 10; empty for 1214 and for the empty code.
  public OptionalDouble goldstein(String cameoCode) {
    return cameoCode.isEmpty() ? OptionalDouble.empty() : cameo.get(cameoCode).goldstein();
  }

  /// Quad class of an event: 1-4, 0 for `STATISTIC`.
  public int quad(String event) {
    return events.get(event).quad();
  }

  /// Score of an event done in these modes: that of the most extreme mode, or the event's own where there is none.
  public double score(EventType event, List<Mode> modes) {
    Optional<Mode> extreme = modes.stream().max((a, b) -> Double.compare(Math.abs(a.score()), Math.abs(b.score())));
    return extreme.map(Mode::score).orElse(event.score());
  }
}
