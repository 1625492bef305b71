package org.cotejo.lab.muc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.coder.incident.Victim;
import org.cotejo.model.data.DataFile;

/// The slot `hum_tgt_type`: by the words of the description that `human-types.tsv` knows, else by the victim's sector.
record HumanType(Map<String, List<String>> words) {
  private static final String FILE = "org/cotejo/lab/muc/human-types.tsv";

  static HumanType load() {
    Map<String, List<String>> words = new LinkedHashMap<>();
    DataFile.rows(FILE, "type", "words").forEach(row -> words.put(row.cell("type"), row.list("words")));
    return new HumanType(words);
  }

  String of(Victim victim) {
    String description = Fills.apart(victim.description());
    String type = words.entrySet().stream().filter(known -> known.getValue().stream().anyMatch(word -> description.contains(Fills.apart(word))))
        .findFirst().map(Map.Entry::getKey).orElseGet(() -> bySector(victim));
    boolean office = type.equals("GOVERNMENT OFFICIAL") || type.equals("ACTIVE MILITARY");
    return victim.former() && office ? "FORMER " + type : type;
  }

  private static String bySector(Victim victim) {
    return switch (victim.sector()) {
      case "GOV", "ELI", "LEG" -> "GOVERNMENT OFFICIAL";
      case "PTY", "OPP" -> "POLITICAL FIGURE";
      case "COP", "SPY" -> "LAW ENFORCEMENT";
      case "MIL" -> "ACTIVE MILITARY";
      case "JUD" -> "LEGAL OR JUDICIAL";
      default -> "CIVILIAN";
    };
  }
}
