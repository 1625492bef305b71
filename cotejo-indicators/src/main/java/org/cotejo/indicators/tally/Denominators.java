package org.cotejo.indicators.tally;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.cotejo.indicators.force.Quantity;

/// What indicators are weighed by and no report tells, by place, period and agency.
///
/// @param rows as the user's file gives them
public record Denominators(List<Row> rows) {
  public static final Denominators NONE = new Denominators(List.of());
  private static final Set<Quantity> NOBODYS = Set.of(Quantity.POPULATION, Quantity.HOMICIDES);

  /// @param agency whose agents, arrests and weapons they are; empty for those of all
  /// @param source who published it, in the user's words
  public record Row(Place place, String agency, Span period, Map<Quantity, Long> values, String source) {
    public Row {
      values = Map.copyOf(values);
    }
  }

  public Denominators {
    rows = List.copyOf(rows);
  }

  /// The value for just this place, of all agencies.
  public OptionalLong of(Quantity quantity, Place place, Span period) {
    return of(quantity, place, "", period);
  }

  /// The value for just this place and agency. Inhabitants and homicides are nobody's: those of the place serve each agency.
  ///
  /// Inhabitants and agents are there all the time: the row of the shortest period that holds the asked one serves. Arrests, homicides and weapons add up over
  /// time: they must be of the asked period itself, or of parts that make it up without gap.
  ///
  /// @return empty if no row gives it
  public OptionalLong of(Quantity quantity, Place place, String agency, Span period) {
    String whose = NOBODYS.contains(quantity) ? "" : agency;
    List<Row> own = rows.stream().filter(row -> row.place().equals(place) && row.agency().equalsIgnoreCase(whose) && row.values().containsKey(quantity)).toList();
    boolean standing = quantity == Quantity.POPULATION || quantity == Quantity.AGENTS;
    return standing ? standing(own, quantity, period) : adding(own, quantity, period);
  }

  /// The value for the place, the period and the agency that a question asks about; none where it asks about a zone, or about all days, nor of several agencies what each has of its own.
  public OptionalLong of(Quantity quantity, Question question) {
    Optional<String> agency = NOBODYS.contains(quantity) ? Optional.of("") : question.weighedAgency();
    return question.weighed().flatMap(place -> question.period().flatMap(period -> agency.map(whose -> of(quantity, place, whose, period)))).orElse(OptionalLong.empty());
  }

  private static OptionalLong standing(List<Row> rows, Quantity quantity, Span period) {
    return rows.stream().filter(row -> row.period().holds(period)).min((one, other) -> Long.compare(one.period().days(), other.period().days()))
        .map(row -> OptionalLong.of(value(row, quantity))).orElse(OptionalLong.empty());
  }

  private static OptionalLong adding(List<Row> rows, Quantity quantity, Span period) {
    List<Row> exact = rows.stream().filter(row -> row.period().equals(period)).toList();
    if (!exact.isEmpty()) {
      return OptionalLong.of(value(exact.getFirst(), quantity));
    }
    List<Row> parts = rows.stream().filter(row -> period.holds(row.period())).toList();
    boolean whole = parts.stream().mapToLong(row -> row.period().days()).sum() == period.days()
        && parts.stream().allMatch(row -> parts.stream().filter(other -> other.period().meets(row.period())).count() == 1);
    return whole ? OptionalLong.of(parts.stream().mapToLong(row -> value(row, quantity)).sum()) : OptionalLong.empty();
  }

  private static long value(Row row, Quantity quantity) {
    return Objects.requireNonNull(row.values().get(quantity));
  }

  /// Who published the values for what a question asks about.
  public List<String> sources(Question question) {
    String agency = question.weighedAgency().orElse("");
    return question.weighed().map(place -> rows.stream().filter(row -> row.place().equals(place) && (row.agency().isEmpty() || row.agency().equalsIgnoreCase(agency)))
        .map(Row::source).filter(source -> !source.isEmpty()).distinct().toList()).orElse(List.of());
  }
}
