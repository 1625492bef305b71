package org.cotejo.ontology;

/// What a number counts.
///
/// @param unit the unit when a text names none: `persons`, `kg` ...; empty where no default makes sense
public record Measure(String code, String unit, String definition) implements Coded {

  /// Whether people are counted, rather than things, money or cases.
  public boolean countsPersons() {
    return unit.equals("persons");
  }
}
