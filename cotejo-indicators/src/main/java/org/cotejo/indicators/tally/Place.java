package org.cotejo.indicators.tally;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.WrongChoice;
import org.jspecify.annotations.Nullable;

/// A place by its path in the gazetteer: country, state, municipality or finer. Later parts may be empty; all empty is anywhere.
///
/// @param country ISO 3166 alpha-3
/// @param state first-order unit: state, department, province
/// @param name of the municipality, town or site
public record Place(String country, String state, String name) {
  public static final Place ANYWHERE = new Place("", "", "");
  private static final String DIVIDER = "/";
  private static final int PRIME = 31;

  /// How finely places are told apart.
  public enum Level {
    COUNTRY,
    STATE,
    NAME
  }

  /// Of a path as people write it: `VEN`, `VEN/Zulia`, `VEN/Zulia/Maracaibo`.
  ///
  /// @throws IllegalArgumentException with a message for people
  public static Place of(String path) {
    List<String> parts = Arrays.stream(path.split(DIVIDER, -1)).map(String::strip).toList();
    if (parts.size() > Level.values().length || !parts.getFirst().matches("[A-Za-z]{3}")) {
      throw new WrongChoice("place", path);
    }
    return new Place(parts.getFirst().toUpperCase(Locale.ROOT), part(parts, 1), part(parts, 2));
  }

  private static String part(List<String> parts, int index) {
    return index < parts.size() ? parts.get(index) : "";
  }

  /// Whether the other is this place or lies in it.
  public boolean holds(Place other) {
    return (country.isEmpty() || country.equals(other.country)) && (state.isEmpty() || state.equalsIgnoreCase(other.state))
        && (name.isEmpty() || name.equalsIgnoreCase(other.name));
  }

  /// The place that holds this one, as fine as the level and no finer.
  public Place upTo(Level level) {
    return switch (level) {
      case COUNTRY -> new Place(country, "", "");
      case STATE -> new Place(country, state, "");
      case NAME -> this;
    };
  }

  /// The path; empty for anywhere.
  public String path() {
    return Stream.of(country, state, name).filter(part -> !part.isEmpty()).collect(Collectors.joining(DIVIDER));
  }

  /// As records have it, but at once: a program that has just started does not yet have its own way, and compares hundreds of thousands.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place place && name.equals(place.name) && state.equals(place.state) && country.equals(place.country);
  }

  @Override
  public int hashCode() {
    return (country.hashCode() * PRIME + state.hashCode()) * PRIME + name.hashCode();
  }
}
