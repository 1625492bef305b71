package org.cotejo.incidents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// Random parts of claims out of few values, so that equal, near and contrary ones meet often. The same seed gives the same values.
public final class RandomValues {
  private static final List<String> WORDS = List.of("the police", "la Policía Estatal", "residents", "vecinos", "Los Canteros", "", "¡¿…?!", "DROP TABLE;");
  private static final List<String> NAMES = List.of("", "Policía Estatal", "Guardia Nacional", "Policía Estatal; Guardia Nacional");
  private static final List<String> SECTORS = List.of("", "COP", "MIL", "CVL", "CRM", "COP; MIL", "GOV");
  private static final List<String> COUNTRIES = List.of("", "VEN", "COL");
  private static final List<String> PLACES = List.of("La Cantera", "San Telmo", "San Telmo de la Sierra", "Río Pardo", "");
  private static final List<String> STATES = List.of("", "Sierra Alta", "Costa");
  private static final List<String> MEASURES = List.of("killed", "wounded", "arrested", "money");
  private static final List<String> UNITS = List.of("persons", "persons", "kg", "");
  private static final List<List<String>> ACTS = List.of(List.of("ASSAULT", "kill"), List.of("ASSAULT", "clash"), List.of("ASSAULT", "massacre"),
      List.of("COERCE", "arrest"), List.of("COERCE", "detain"), List.of("CONSULT", "meet"), List.of("STATISTIC", "kill"));

  private final Random random;

  public RandomValues(long seed) {
    this.random = new Random(seed);
  }

  public <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  public int below(int bound) {
    return random.nextInt(bound);
  }

  public Count count() {
    double value = random.nextInt(12);
    return switch (random.nextInt(7)) {
      case 0, 1 -> new Count.Exact(value);
      case 2 -> new Count.Between(value, value + random.nextInt(5));
      case 3 -> new Count.AtLeast(value);
      case 4 -> new Count.AtMost(value);
      case 5 -> new Count.About(value);
      default -> random.nextBoolean() ? new Count.Vague(24) : new Count.Several();
    };
  }

  public Optional<Measurement> measurement() {
    return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(new Measurement(any(MEASURES), any(WORDS), any(SECTORS), any(UNITS), count()));
  }

  public EventDate date() {
    LocalDate start = LocalDate.of(2026, 3, 8).plusDays(random.nextInt(6));
    return switch (random.nextInt(4)) {
      case 0 -> EventDate.UNKNOWN;
      case 1 -> new EventDate("March", Optional.of(LocalDate.of(2026, 3, 1)), Optional.of(LocalDate.of(2026, 3, 31)), EventDate.Precision.MONTH,
          EventDate.Basis.STATED);
      case 2 -> new EventDate("that week", Optional.of(start), Optional.of(start.plusDays(6)), EventDate.Precision.WEEK, EventDate.Basis.RELATIVE);
      default -> new EventDate("that day", Optional.of(start), Optional.of(start), EventDate.Precision.DAY, EventDate.Basis.STATED);
    };
  }

  public EventPlace place() {
    if (random.nextInt(5) == 0) {
      return EventPlace.UNKNOWN;
    }
    boolean located = random.nextBoolean();
    OptionalDouble north = located ? OptionalDouble.of(10 + random.nextInt(100) / 100.0) : OptionalDouble.empty();
    OptionalDouble east = located ? OptionalDouble.of(-66 - random.nextInt(100) / 100.0) : OptionalDouble.empty();
    return new EventPlace(any(PLACES), any(PLACES), located ? "g" + random.nextInt(4) : "", any(STATES), any(COUNTRIES), north, east,
        any(List.of(EventPlace.Precision.values())));
  }

  public Party party() {
    return random.nextInt(5) == 0 ? Party.UNKNOWN : new Party(any(WORDS), any(NAMES), any(SECTORS), any(COUNTRIES));
  }

  public Attribution attribution() {
    return random.nextBoolean() ? new Attribution.OwnVoice() : new Attribution.Sourced(party(), Party.UNKNOWN, "said");
  }

  /// A claim whose evidence lies within the first `length` characters of its document.
  public Claim claim(String id, int sentence, int length) {
    List<String> act = any(ACTS);
    int begin = random.nextInt(length);
    return new Claim(id, sentence, new TextSpan(begin, begin + random.nextInt(length - begin) + 1), act.getFirst(), act.getLast(), List.of(), List.of(),
        "", OptionalDouble.empty(), 4, party(), party(), measurement(), Optional.empty(), date(), place(), attribution(),
        any(List.of(Status.values())), any(List.of(List.of(), List.of("confrontation"), List.of("massacre"))),
        any(List.of("", "", "Plan Faro")), 0.5, "rule");
  }
}
