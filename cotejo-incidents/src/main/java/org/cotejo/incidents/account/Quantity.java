package org.cotejo.incidents.account;

import java.util.Locale;

/// What is counted of an incident.
///
/// @param measure `killed`, `arrested` ..., a code of the ontology
/// @param side of those counted
/// @param unit of what is no person: `kg`, `USD` ...; empty for persons
public record Quantity(String measure, Side side, String unit) implements Comparable<Quantity> {
  private static final String PERSONS = "persons";

  public Quantity {
    unit = unit.equals(PERSONS) ? "" : unit;
  }

  /// As people write it: `killed`, `killed agents`, `seized_drugs kg`.
  public String code() {
    String whom = side == Side.AGENTS ? " " + side.name().toLowerCase(Locale.ROOT) : "";
    return measure + whom + (unit.isEmpty() ? "" : " " + unit);
  }

  @Override
  public int compareTo(Quantity other) {
    int byMeasure = measure.compareTo(other.measure);
    int bySide = byMeasure != 0 ? byMeasure : side.compareTo(other.side);
    return bySide != 0 ? bySide : unit.compareTo(other.unit);
  }
}
