package org.cotejo.coder.actor;

/// How *former* and *opposition* change a sector.
final class Sectors {
  static final String GOVERNMENT = "GOV";
  static final String CIVILIAN = "CVL";
  static final String LEGISLATURE = "LEG";
  static final String MILITARY = "MIL";
  static final String OPPOSED = "OPP";
  static final String RIGHTS_GROUP = "NGO";

  private Sectors() {}

  static String modified(String sector, Modifier modifier) {
    return switch (modifier.effect()) {
      case FORMER -> former(sector);
      case OPPOSITION -> opposition(sector);
      case BODY, LABEL -> sector;
    };
  }

  /// Who has left a state office is one of PLOVER's elites; who has left an armed group is a civilian.
  static String former(String sector) {
    return switch (sector) {
      case "GOV", "LEG", "JUD", "MIL", "COP", "SPY" -> "ELI";
      case "REB", "PRM", "UAF" -> "CVL";
      default -> sector;
    };
  }

  private static String opposition(String sector) {
    return switch (sector) {
      case "GOV", "LEG", "PTY", "CVL", "ELI", "" -> "OPP";
      default -> sector;
    };
  }

  /// Whether a body of sector `found` may be what a noun of sector `wanted` speaks of; an empty sector says nothing.
  static boolean agree(String wanted, String found) {
    return wanted.isEmpty() || wanted.equals(found) || (wanted.equals("PTY") && found.equals("OPP"));
  }

  /// Sectors of those who bear arms for the state.
  static boolean isForce(String sector) {
    return sector.equals("COP") || sector.equals("MIL");
  }

  /// Sectors of bodies that several states have founded.
  static boolean isOfStates(String sector) {
    return sector.equals("IGO") || sector.equals("UNO");
  }

  /// Sectors that belong to a state.
  static boolean isState(String sector) {
    return switch (sector) {
      case "GOV", "COP", "MIL", "JUD", "LEG", "SPY" -> true;
      default -> false;
    };
  }
}
