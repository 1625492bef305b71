package org.cotejo.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;
import org.cotejo.model.table.Cell;

/// What the database keeps of a claim beyond its published columns, so that the claim can come back whole.
final class BeyondColumns {
  static final List<String> NAMES = List.of("sourced", "cue", "relay_text", "relay_name", "relay_sector", "relay_country", "framing_lengths");

  private BeyondColumns() {}

  /// A claim's cells, in the order of the names.
  static List<Cell> cells(Claim claim) {
    List<Cell> cells = new ArrayList<>();
    switch (claim.attribution()) {
      case Attribution.OwnVoice() -> add(cells, false, "", Party.UNKNOWN);
      case Attribution.Sourced(Party _, Party relay, String cue) -> add(cells, true, cue, relay);
    }
    cells.add(Cell.of(claim.framing().stream().map(words -> String.valueOf(words.length())).collect(Collectors.joining(" "))));
    return cells;
  }

  private static void add(List<Cell> cells, boolean sourced, String cue, Party relay) {
    cells.addAll(List.of(Cell.of(sourced), Cell.of(cue), Cell.of(relay.text()), Cell.of(relay.name()), Cell.of(relay.sector()), Cell.of(relay.country())));
  }

  /// The framing words apart.
  ///
  /// @param joined as published
  /// @param lengths as kept, empty in rows of earlier layouts
  static List<String> framing(String joined, String lengths) {
    if (lengths.isEmpty()) {
      return joined.isEmpty() ? List.of() : List.of(joined.split(";"));
    }
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (String length : lengths.split(" ")) {
      int end = begin + Integer.parseInt(length);
      words.add(joined.substring(begin, end));
      begin = end + 1;
    }
    return words;
  }
}
