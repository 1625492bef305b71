package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Words that part incidents: that open another one (`apart-cues.tsv`), or say that something is done over one (`aftermath-cues.tsv`).
final class Cues {
  private static final String GAP = "... ";
  private static final String SOME_WORDS = "(?:\\w+ ){0,3}";

  /// @param sign letters that stand wherever the cue does: looked for first, since most sentences hold no cue
  private record Cue(Language language, String sign, Pattern words, double points) {
    boolean isIn(String folded) {
      return folded.contains(sign) && words.matcher(folded).find();
    }
  }

  private final List<Cue> cues = new ArrayList<>();

  private Cues() {}

  /// @param name of the file, without folder and ending
  static Cues load(String name) {
    Cues loaded = new Cues();
    for (DataRow row : DataFile.rows("org/cotejo/incidents/" + name + ".tsv", "language", "cue", "points")) {
      int gap = row.cell("cue").lastIndexOf(GAP);
      String sign = row.cell("cue").substring(gap < 0 ? 0 : gap + GAP.length());
      String words = "\\b" + row.cell("cue").replace(GAP, SOME_WORDS) + "\\b";
      loaded.cues.add(new Cue(row.constant("language", Language.class), sign, Pattern.compile(words), row.number("points")));
    }
    return loaded;
  }

  /// How much the words of a sentence speak against its being about the incident told before: the strongest cue, 0 without one.
  double points(Language language, String text) {
    String folded = Folding.fold(text);
    double most = 0;
    for (Cue cue : cues) {
      if (cue.language() == language && cue.points() > most && cue.isIn(folded)) {
        most = cue.points();
      }
    }
    return most;
  }
}
