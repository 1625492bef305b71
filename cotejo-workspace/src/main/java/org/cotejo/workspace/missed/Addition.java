package org.cotejo.workspace.missed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodePoints;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.TextSpan;
import org.cotejo.ontology.Act;
import org.cotejo.ontology.Coded;
import org.cotejo.ontology.Measure;
import org.cotejo.ontology.Ontology;

/// Makes the decision that adds a claim.
public final class Addition {
  private static final int DIGITS = 16;
  private static final int WEEK = 7;
  private static final int MONTH = 31;
  private static final List<String> PARTIES = List.of("actor", "recipient", "claimant");
  private static final List<String> CHOSEN = List.of("place_name", "place_id", "latitude");
  private static final List<String> COUNTS = List.of("measure", "measure_text", "low", "high");
  /// One whole number, and no other digit.
  private static final Pattern FIGURE = Pattern.compile("\\D*?(\\d{1,9})(?![.,]?\\d)\\D*");

  private final Ontology ontology;
  private final CodedDocument report;
  private final TreeMap<String, String> cells;

  private Addition(Ontology ontology, CodedDocument report, Map<String, String> given) {
    this.ontology = ontology;
    this.report = report;
    this.cells = new TreeMap<>(given);
    cells.values().removeIf(String::isEmpty);
  }

  /// @param evidence inside the report's text
  /// @param sentence its number
  /// @param given published columns, as exported; `act` among them, a code of the ontology
  /// @throws IllegalArgumentException if the act is none
  public static Decision.Add of(Ontology ontology, CodedDocument report, TextSpan evidence, int sentence, Map<String, String> given) {
    Addition addition = new Addition(ontology, report, given);
    addition.parties();
    addition.act();
    addition.count();
    addition.date();
    addition.place();
    addition.cells.put("sentence", Integer.toString(sentence));
    addition.cells.putIfAbsent("status", "asserted");
    addition.cells.put("confidence", "1");
    addition.cells.put("rule", Decision.Add.RULE);
    return addition.decision(evidence);
  }

  private Decision.Add decision(TextSpan evidence) {
    CodePoints points = new CodePoints(report.document().text());
    String document = report.document().id().sha256();
    int begin = points.before(evidence.begin());
    int end = points.before(evidence.end());
    String key = Stream.of("act", "measure", "measure_text", "actor_text", "recipient_text", "claimant_text", "status").map(column -> cells.getOrDefault(column, "")).collect(Collectors.joining("|"));
    String id = Sha256.of(String.join("|", Decision.Add.RULE, document, begin + "-" + end, key)).substring(0, DIGITS);
    return new Decision.Add(id, document, begin, end, evidence.of(report.document().text()), cells);
  }

  /// Event, mode, contexts and CAMEO code are the act's, as done by that actor.
  private void act() {
    Act act = ontology.act(cells.getOrDefault("act", ""), cells.getOrDefault("actor_sector", ""));
    String cameo = act.cameo().map(Coded::code).orElse("");
    cells.put("event_type", act.event().code());
    fill("modes", act.mode().map(Coded::code).orElse(""));
    fill("contexts", act.contexts().stream().map(Coded::code).collect(Collectors.joining(";")));
    fill("cameo", cameo);
    ontology.goldstein(cameo).ifPresent(value -> cells.put("goldstein", Double.toString(value)));
    fill("quad", act.event().quad() == 0 ? "" : Integer.toString(act.event().quad()));
    if (COUNTS.stream().anyMatch(cells::containsKey)) {
      fill("measure", act.measure().map(Coded::code).orElse("other"));
    }
  }

  /// A figure in the words is exact unless bounds are given; without either it is some.
  private void count() {
    if (cells.containsKey("measure")) {
      if (!cells.containsKey("low") && !cells.containsKey("high")) {
        Matcher figure = FIGURE.matcher(cells.getOrDefault("measure_text", ""));
        if (figure.matches()) {
          cells.put("low", figure.group(1));
          cells.put("high", figure.group(1));
        }
      }
      boolean some = !cells.containsKey("low") && !cells.containsKey("high");
      fill("approximate", Boolean.toString(some));
      fill("unit", ontology.measures().find(cells.getOrDefault("measure", "")).map(Measure::unit).orElse(""));
    }
  }

  private void parties() {
    for (String role : PARTIES) {
      String words = cells.getOrDefault(role + "_text", "");
      known(words).ifPresent(party -> {
        fill(role + "_name", party.name());
        fill(role + "_sector", party.sector());
        fill(role + "_country", party.country());
      });
    }
  }

  /// As another claim of the report has it.
  private Optional<Party> known(String words) {
    return words.isEmpty() ? Optional.empty() : report.claims().stream().flatMap(Addition::parties).filter(party -> party.text().equals(words)).findFirst();
  }

  private static Stream<Party> parties(Claim claim) {
    return Stream.of(claim.actor(), claim.recipient(), claim.attribution().claimant());
  }

  /// One day if only one is given; as precise as the span is long.
  private void date() {
    String start = cells.getOrDefault("date_start", cells.getOrDefault("date_end", ""));
    if (start.isEmpty()) {
      fill("date_precision", "none");
    } else {
      fill("date_start", start);
      fill("date_end", start);
      long days = ChronoUnit.DAYS.between(LocalDate.parse(start), LocalDate.parse(cells.getOrDefault("date_end", start)));
      fill("date_precision", days < 1 ? "day" : days < WEEK ? "week" : days < MONTH ? "month" : "year");
      fill("date_basis", cells.containsKey("date_text") ? "stated" : "");
    }
  }

  /// As another claim of the report has it, unless somebody has looked it up or set it on a map.
  private void place() {
    String words = cells.getOrDefault("place_text", "");
    Optional<EventPlace> known = words.isEmpty() || CHOSEN.stream().anyMatch(cells::containsKey) ? Optional.empty()
        : report.claims().stream().map(Claim::place).filter(place -> place.text().equals(words) || place.name().equals(words)).findFirst();
    known.filter(place -> agrees(place, "country", place.country()) && agrees(place, "admin1", place.admin1())).ifPresent(this::fill);
    fill("place_precision", cells.containsKey("admin1") ? "state" : cells.containsKey("country") ? "country" : "none");
  }

  private boolean agrees(EventPlace place, String column, String value) {
    return place.isKnown() && cells.getOrDefault(column, value).equals(value);
  }

  private void fill(EventPlace place) {
    fill("place_name", place.name());
    fill("place_id", place.id());
    fill("admin1", place.admin1());
    fill("country", place.country());
    place.latitude().ifPresent(degrees -> fill("latitude", Double.toString(degrees)));
    place.longitude().ifPresent(degrees -> fill("longitude", Double.toString(degrees)));
    fill("place_precision", place.precision().code());
  }

  /// Where nothing is given.
  private void fill(String column, String value) {
    if (!value.isEmpty()) {
      cells.putIfAbsent(column, value);
    }
  }
}
