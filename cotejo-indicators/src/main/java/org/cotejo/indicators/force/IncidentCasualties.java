package org.cotejo.indicators.force;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.indicators.interval.EventBootstrap;
import org.cotejo.indicators.interval.EventBootstrap.Event;
import org.cotejo.indicators.interval.Interval;

/// Killed and wounded of one incident, all of them known.
public record IncidentCasualties(long civiliansKilled, long civiliansWounded, long agentsKilled, long agentsWounded) {

  /// The sums over incidents, with their number.
  public static Figures sum(List<IncidentCasualties> incidents) {
    return Figures.NONE
        .with(Quantity.CIVILIANS_KILLED, incidents.stream().mapToLong(IncidentCasualties::civiliansKilled).sum())
        .with(Quantity.CIVILIANS_WOUNDED, incidents.stream().mapToLong(IncidentCasualties::civiliansWounded).sum())
        .with(Quantity.AGENTS_KILLED, incidents.stream().mapToLong(IncidentCasualties::agentsKilled).sum())
        .with(Quantity.AGENTS_WOUNDED, incidents.stream().mapToLong(IncidentCasualties::agentsWounded).sum())
        .with(Quantity.INCIDENTS, incidents.size());
  }

  /// All at once, each drawn by itself: intervals of some of that allow for many dying in one incident, to be shown beside those of an [IndicatorSheet].
  ///
  /// @return an indicator is left out if the incidents do not bound it
  public static Map<Indicator, Interval> intervals(List<IncidentCasualties> incidents, Set<Indicator> indicators, EventBootstrap bootstrap, double level) {
    Map<Indicator, Interval> intervals = new ConcurrentHashMap<>();
    indicators.parallelStream().forEach(indicator -> {
      List<Event> events = incidents.stream().map(incident -> incident.event(indicator)).toList();
      bootstrap.ratio(events, level).ifPresent(interval -> intervals.put(indicator, interval));
    });
    return intervals.isEmpty() ? new EnumMap<>(Indicator.class) : new EnumMap<>(intervals);
  }

  private Event event(Indicator indicator) {
    return switch (indicator) {
      case A2 -> Event.of(civiliansKilled, agentsKilled);
      case A3 -> Event.of(civiliansKilled, civiliansWounded);
      case A4 -> new Event(civiliansKilled, civiliansWounded, agentsKilled, agentsWounded);
      case A5 -> Event.of(civiliansKilled, 1);
      default -> throw new IllegalArgumentException(indicator + " is no ratio over incidents");
    };
  }
}
