package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Words that part incidents: that open another one (`apart-cues.tsv`), or say that something is done over one (`aftermath-cues.tsv`).
final class Cues {
  private static final String SOME_WORDS = "(?:\\w+ ){0,3}";

  private record Cue(Language language, Pattern words, double points) {}

  private final List<Cue> cues = new ArrayList<>();

  private Cues() {}

  /// @param name of the file, without folder and ending
  static Cues load(String name) {
    Cues loaded = new Cues();
    for (DataRow row : DataFile.rows("org/cotejo/incidents/" + name + ".tsv", "language", "cue", "points")) {
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
