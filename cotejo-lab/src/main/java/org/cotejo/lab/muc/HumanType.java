package org.cotejo.lab.muc;

import org.cotejo.coder.incident.Victim;

/// The slot `hum_tgt_type`, by the victim's sector.
final class HumanType {

  private HumanType() {}

  static String of(Victim victim) {
    String type = switch (victim.sector()) {
      case "GOV", "ELI", "LEG" -> "GOVERNMENT OFFICIAL";
      case "PTY", "OPP" -> "POLITICAL FIGURE";
      case "COP", "SPY" -> "LAW ENFORCEMENT";
      case "MIL" -> "ACTIVE MILITARY";
      case "JUD" -> "LEGAL OR JUDICIAL";
      default -> "CIVILIAN";
    };
    boolean office = type.equals("GOVERNMENT OFFICIAL") || type.equals("ACTIVE MILITARY");
    return victim.former() && office ? "FORMER " + type : type;
  }
}
