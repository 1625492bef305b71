package org.cotejo.incidents.account;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;

/// Accounts as JSON and back, for whoever keeps them.
public final class AccountJson {
  /// The components of records and nothing that is reckoned from them.
  private static final ObjectMapper JSON = json();

  /// @param latitude NaN if unknown
  private record Place(String text, String name, String id, String admin1, String country, double latitude, double longitude, EventPlace.Precision precision) {
    static Place of(EventPlace place) {
      return new Place(place.text(), place.name(), place.id(), place.admin1(), place.country(), place.latitude().orElse(Double.NaN),
          place.longitude().orElse(Double.NaN), place.precision());
    }

    EventPlace place() {
      return new EventPlace(text, name, id, admin1, country, known(latitude), known(longitude), precision);
    }

    private static OptionalDouble known(double degrees) {
      return Double.isNaN(degrees) ? OptionalDouble.empty() : OptionalDouble.of(degrees);
    }
  }

  /// @param terms apart by blanks
  /// @param weights in ten-thousandths
  private record Bag(String terms, int[] weights) {
    private static final float UNIT = 10_000;

    static Bag of(Words words) {
      int[] weights = new int[words.weights().length];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = Math.round(words.weights()[i] * UNIT);
      }
      return new Bag(String.join(" ", words.terms()), weights);
    }

    Words words() {
      float[] own = new float[weights.length];
      for (int i = 0; i < own.length; i++) {
        own[i] = weights[i] / UNIT;
      }
      return new Words(terms.isEmpty() ? List.of() : Arrays.stream(terms.split(" ")).map(String::intern).toList(), own);
    }
  }

  /// @param published ISO date, empty if unknown
  private record Kept(
      String id, String document, String published, String publisher, Language language, List<String> claims, Family family, boolean lead, boolean earlier, boolean another, boolean happened, boolean denied, Set<String> acts, Set<String> kinds,
      Days when, boolean dayTold, boolean spoken, Place where, Set<String> places, Set<String> towns, Set<String> states, List<Position> positions, Set<String> who, Set<String> whom, Bag names, Bag around, Bag words, Bag report,
      Set<String> actors, Set<String> recipients, Set<String> people, Set<String> plans) {

    static Kept of(Account a) {
      return new Kept(a.id(), a.document(), a.published().map(LocalDate::toString).orElse(""), a.publisher(), a.language(), a.claims(), a.family(), a.lead(), a.earlier(), a.another(), a.happened(), a.denied(), a.acts(), a.kinds(),
          a.when(), a.dayTold(), a.spoken(), Place.of(a.where()), a.places(), a.towns(), a.states(), a.positions(), a.who(), a.whom(), Bag.of(a.names()), Bag.of(a.around()), Bag.of(a.words()), Bag.of(a.report()),
          a.actors(), a.recipients(), a.people(), a.plans());
    }

    Account account() {
      return new Account(id, document, published.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(published)), publisher, language, claims, family, lead, earlier, another, happened, denied,
          interned(acts), interned(kinds), when, dayTold, spoken, where.place(), interned(places), interned(towns), interned(states), positions, interned(who), interned(whom), names.words(), around.words(), words.words(), report.words(),
          interned(actors), interned(recipients), interned(people), interned(plans));
    }

    private static Set<String> interned(Set<String> values) {
      return Sets.small(values.stream().map(String::intern).toList());
    }
  }

  private AccountJson() {}

  /// Without the names of components, which would be a third of the text.
  private static ObjectMapper json() {
    JsonMapper.Builder json = JsonMapper.builder()
        .visibility(PropertyAccessor.GETTER, Visibility.NONE).visibility(PropertyAccessor.IS_GETTER, Visibility.NONE).visibility(PropertyAccessor.FIELD, Visibility.ANY);
    for (Class<?> type : List.of(Kept.class, Place.class, Bag.class, Days.class, Position.class, Quantity.class)) {
      json.withConfigOverride(type, own -> own.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.ARRAY)));
    }
    return json.build();
  }

  public static String write(Account account) {
    try {
      return JSON.writeValueAsString(Kept.of(account));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("an account holds nothing but texts and numbers", e);
    }
  }

  /// @throws IllegalArgumentException if the text is not one of [#write]
  public static Account read(String json) {
    try {
      return JSON.readValue(json, Kept.class).account();
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not an account: " + e.getOriginalMessage(), e);
    }
  }
}
