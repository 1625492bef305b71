package org.cotejo.indicators.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A tally in parts: by period, by place, by agency, or by several of them.
///
/// @param grain of the periods, empty for no parting by period
/// @param level of the places, empty for no parting by place
/// @param byAgency an incident in which several agencies act is in the part of each, so these parts do not add up
public record Breakdown(Optional<Span.Grain> grain, Optional<Place.Level> level, boolean byAgency) {
  public static final Breakdown NONE = new Breakdown(Optional.empty(), Optional.empty(), false);

  /// A part.
  ///
  /// @param period empty where not parted by period
  /// @param place where not parted by place, [Place#ANYWHERE]
  /// @param agency empty where not parted by agency
  public record Part(Optional<Span> period, Place place, String agency) {
    private static final Comparator<Part> IN_ORDER = Comparator.comparing((Part part) -> part.period().map(Span::toString).orElse(""))
        .thenComparing(part -> part.place().path()).thenComparing(Part::agency);
  }

  public boolean isWhole() {
    return equals(NONE);
  }

  /// The parts that hold any incident, in the order of periods, places, agencies.
  public Map<Part, Tally> of(Collection<Episode> episodes, Question question) {
    Map<Part, List<Episode>> parts = new LinkedHashMap<>();
    for (Episode episode : Tally.of(episodes, question).episodes()) {
      for (Part part : parts(episode)) {
        parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(episode);
      }
    }
    Map<Part, Tally> tallies = new LinkedHashMap<>();
    parts.keySet().stream().sorted(Part.IN_ORDER).forEach(part -> tallies.put(part, Tally.of(parts.getOrDefault(part, List.of()), asked(question, part))));
    return tallies;
  }

  private List<Part> parts(Episode episode) {
    Optional<Span> period = grain.flatMap(each -> episode.days().map(days -> each.around(days.from())).filter(around -> around.holds(episode.days().orElseThrow())));
    if (grain.isPresent() && period.isEmpty()) {
      return List.of();
    }
    Place place = level.map(each -> episode.place().upTo(each)).orElse(Place.ANYWHERE);
    Set<String> agencies = byAgency ? episode.agencies() : Set.of("");
    return agencies.stream().map(agency -> new Part(period, place, agency)).toList();
  }

  private static Question asked(Question question, Part part) {
    Question asked = part.period().map(question::in).orElse(question);
    asked = part.place().equals(Place.ANYWHERE) ? asked : asked.at(part.place());
    return part.agency().isEmpty() ? asked : asked.of(part.agency());
  }
}
