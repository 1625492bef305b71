package org.cotejo.web.library;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.store.facet.Area;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Selection;
import org.cotejo.web.http.Address;

/// Which claims an address asks for. What is written wrong in it counts as not written.
public final class Selections {
  private static final Pattern BOX = Pattern.compile("-?\\d{1,3}(?:\\.\\d{1,6})?(?:,-?\\d{1,3}(?:\\.\\d{1,6})?){3}");

  private Selections() {}

  public static Selection of(Address address) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      chosen.put(facet, new HashSet<>(address.all(facet.code())));
    }
    return new Selection(chosen, day(address, "from"), day(address, "to"), confidence(address), area(address), address.first("words").orElse(""));
  }

  /// The same, but these values of one facet.
  public static Selection with(Selection selection, Facet facet, Set<String> values) {
    Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
    chosen.putAll(selection.chosen());
    chosen.put(facet, values);
    return new Selection(chosen, selection.from(), selection.to(), selection.minConfidence(), selection.area(), selection.words());
  }

  private static Optional<LocalDate> day(Address address, String name) {
    try {
      return address.first(name).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /// `west,south,east,north` in degrees, or an outline.
  private static Optional<Area> area(Address address) {
    String text = address.first("area").orElse("");
    return BOX.matcher(text).matches() ? Optional.of(box(text)) : DrawnArea.of(text);
  }

  private static Area box(String text) {
    double[] edges = Stream.of(text.split(",")).mapToDouble(Double::parseDouble).toArray();
    return new Area.Box(edges[0], edges[1], edges[2], edges[3]);
  }

  private static OptionalDouble confidence(Address address) {
    return address.first("confidence").filter(text -> text.matches("[01](?:\\.\\d{1,4})?")).map(text -> OptionalDouble.of(Double.parseDouble(text))).orElse(OptionalDouble.empty());
  }
}
