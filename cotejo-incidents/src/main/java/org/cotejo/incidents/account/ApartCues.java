package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Words that open another incident, from `apart-cues.tsv`.
final class ApartCues {
  private static final String SOME_WORDS = "(?:\\w+ ){0,3}";

  private record Cue(Language language, Pattern words, double points) {}

  private final List<Cue> cues = new ArrayList<>();

  private ApartCues() {}

  static ApartCues load() {
    ApartCues loaded = new ApartCues();
    for (DataRow row : DataFile.rows("org/cotejo/incidents/apart-cues.tsv", "language", "cue", "points")) {
      String words = "\\b" + row.cell("cue").replace("... ", SOME_WORDS) + "\\b";
      loaded.cues.add(new Cue(row.constant("language", Language.class), Pattern.compile(words), row.number("points")));
    }
    return loaded;
  }

  /// How much the words of a sentence speak against its being about the incident told before: the strongest cue, 0 without one.
  double points(Language language, String text) {
    String folded = Folding.fold(text);
    double most = 0;
    for (Cue cue : cues) {
      if (cue.language() == language && cue.points() > most && cue.words().matcher(folded).find()) {
        most = cue.points();
      }
    }
    return most;
  }
}
