package org.cotejo.indicators.agreement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/// The values that observers gave to each unit; what an observer did not rate is left out.
///
/// @param units one list of values for each unit, in any order: who gave which value does not matter for alpha
public record Ratings(List<List<Double>> units) {
  public Ratings {
    units = units.stream().map(List::copyOf).toList();
  }

  /// From one row for each observer, all of the same length.
  public static Ratings ofObservers(List<List<OptionalDouble>> observers) {
    int width = observers.isEmpty() ? 0 : observers.getFirst().size();
    List<List<Double>> units = new ArrayList<>();
    for (int unit = 0; unit < width; unit++) {
      List<Double> values = new ArrayList<>();
      for (List<OptionalDouble> row : observers) {
        row.get(unit).ifPresent(values::add);
      }
      units.add(values);
    }
    return new Ratings(units);
  }

  /// From labels; their numbers have no meaning, so that only [Scale#NOMINAL] fits them.
  public static Ratings ofLabels(List<List<String>> labels) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    return new Ratings(labels.stream()
        .map(unit -> unit.stream().map(label -> numbers.computeIfAbsent(label, _ -> (double) numbers.size())).toList())
        .toList());
  }

  /// Those with two values or more: a value alone can neither agree nor disagree.
  List<List<Double>> pairable() {
    return units.stream().filter(unit -> unit.size() > 1).toList();
  }
}
