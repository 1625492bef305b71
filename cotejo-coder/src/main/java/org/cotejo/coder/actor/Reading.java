package org.cotejo.coder.actor;

import java.util.Optional;

/// What a phrase says about who is meant.
///
/// @param noun the common noun it was read by, if by one
/// @param named whether a name inside the phrase is the reading itself
record Reading(Kind kind, String name, String sector, String country, Optional<NounIndex.Match> noun, boolean named) {

  static final Reading NOTHING = new Reading(Kind.THING, "", "", "", Optional.empty(), false);

  static Reading of(Named named) {
    Kind kind = named.kind();
    String sector = kind == Kind.THING ? "" : named.sector();
    return new Reading(kind, named.name(), sector, named.country(), Optional.empty(), !named.name().isEmpty());
  }

  Reading withSector(String other) {
    return new Reading(kind, name, other, country, noun, named);
  }

  /// A title's reading with the person who bears it, of whom more may be told: "**Colonel** Braga, the police's spokesman".
  Reading withPerson(Named person) {
    boolean isMore = sector.isEmpty() || sector.equals(Sectors.MILITARY) && Sectors.isState(person.sector()) || sector.equals(Sectors.LEGISLATURE) && person.sector().equals(Sectors.OPPOSED);
    String told = isMore ? person.sector() : sector;
    String home = country.isEmpty() ? person.country() : country;
    return new Reading(kind, person.name(), told, home, noun, true);
  }

  /// Whether it is one definite office or body without a name: "the minister", "the group".
  boolean isNameless() {
    return name.isEmpty() && noun.isPresent();
  }

  Named toNamed(String called) {
    return new Named(called, kind, sector, country, Named.Period.ALWAYS);
  }
}
