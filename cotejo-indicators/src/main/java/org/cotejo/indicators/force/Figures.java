package org.cotejo.indicators.force;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/// What is known of a period, a place and an agency. What is not in the map is not known, which is something else than 0.
public record Figures(Map<Quantity, Long> known) {
  public static final Figures NONE = new Figures(Map.of());

  public Figures {
    known.forEach((quantity, value) -> {
      if (value < 0) {
        throw new IllegalArgumentException(quantity + " must be 0 or more, got " + value);
      }
    });
    EnumMap<Quantity, Long> copy = new EnumMap<>(Quantity.class);
    copy.putAll(known);
    known = Collections.unmodifiableMap(copy);
  }

  public Figures with(Quantity quantity, long value) {
    EnumMap<Quantity, Long> more = new EnumMap<>(Quantity.class);
    more.putAll(known);
    more.put(quantity, value);
    return new Figures(more);
  }

  public OptionalLong get(Quantity quantity) {
    Long value = known.get(quantity);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /// Those that are not known.
  List<Quantity> missing(List<Quantity> wanted) {
    return wanted.stream().filter(quantity -> !known.containsKey(quantity)).toList();
  }

  /// Those that are wanted, which must be known.
  Figures only(List<Quantity> wanted) {
    EnumMap<Quantity, Long> some = new EnumMap<>(Quantity.class);
    some.putAll(known);
    some.keySet().retainAll(wanted);
    return new Figures(some);
  }

  long value(Quantity quantity) {
    return get(quantity).orElseThrow();
  }
}
