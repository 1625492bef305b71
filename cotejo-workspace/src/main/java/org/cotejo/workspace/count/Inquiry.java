package org.cotejo.workspace.count;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.force.Scope;
import org.cotejo.indicators.force.Scope.IncidentRule;
import org.cotejo.indicators.force.Scope.Limit;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.indicators.tally.Zone;
import org.cotejo.workspace.happening.Area;

/// Which figures are wanted, as people write it in a command or a page: which incidents count, and how figures that differ are settled.
///
/// @param period such as `2015-07`; empty for all days
/// @param places paths such as `VEN/Zulia`, or outlines as [Area#of] reads them; none for everywhere
/// @param agencies parts of names, or sectors; none for all
/// @param limits of what agents did
/// @param rule which incidents count for A-5
/// @param allegations whether claims count whose event is only alleged
public record Inquiry(String period, List<String> places, List<String> agencies, Limits limits, IncidentRule rule, Policy policy, boolean allegations,
    Responsibility responsibility) {
  private static final List<String> SECTORS = List.of("COP", "MIL", "SPY");

  /// Which of what agents did is left out.
  ///
  /// @param onDuty what some report says was done off duty is left out
  /// @param byFirearm what some report says was done by other means is left out
  /// @param onlySaid with these two, so is what no report says
  public record Limits(boolean onDuty, boolean byFirearm, boolean onlySaid) {
    public static final Limits NONE = new Limits(false, false, false);
  }

  /// Everything there is, as the program reads it unless told otherwise.
  public static final Inquiry ALL =
      new Inquiry("", List.of(), List.of(), Limits.NONE, IncidentRule.WITH_CIVILIAN_CASUALTIES, Policy.TEAM, true, Responsibility.INVOLVED);

  public Inquiry {
    places = List.copyOf(places);
    agencies = List.copyOf(agencies);
  }

  public Variant variant() {
    return Variant.of(policy, allegations, responsibility);
  }

  /// As the arithmetic takes it.
  ///
  /// @throws IllegalArgumentException with a message for people
  public Question question() {
    Scope scope = new Scope(limit(limits.onDuty()), limit(limits.byFirearm()), String.join("; ", agencies), rule);
    return new Question(period.isBlank() ? Optional.empty() : Optional.of(Span.of(period.strip())), named(), drawn(),
        agencies.stream().map(Inquiry::agency).toList(), scope, limits.onlySaid());
  }

  private List<Place> named() {
    return places.stream().flatMap(path -> Area.of(path) instanceof Area.Named(Place place) ? Stream.of(place) : Stream.empty()).toList();
  }

  private List<Zone> drawn() {
    return places.stream().flatMap(path -> Area.of(path) instanceof Area.Drawn drawn ? Stream.<Zone>of(drawn) : Stream.empty()).toList();
  }

  private static Limit limit(boolean only) {
    return only ? Limit.ONLY : Limit.ALL;
  }

  private static String agency(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    return SECTORS.contains(upper) ? upper : name.strip();
  }

  /// The indicators at the usual level, with Jeffreys' limits.
  public Appraisal.Settings settings() {
    return settings(Interval.USUAL_LEVEL, Method.JEFFREYS);
  }

  public Appraisal.Settings settings(double level, Method method) {
    return new Appraisal.Settings(variant().key(), variant().keys(), level, method);
  }

  /// All indicators of a tally, with the denominators of the place that it is of.
  public static Appraisal appraise(Tally tally, Denominators weights, Appraisal.Settings settings) {
    return tally.question().weighed().map(place -> Appraisal.of(tally, weights, place, settings)).orElseGet(() -> Appraisal.of(tally, Denominators.NONE, Place.ANYWHERE, settings));
  }
}
