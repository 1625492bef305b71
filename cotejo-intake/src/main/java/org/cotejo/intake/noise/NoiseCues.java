package org.cotejo.intake.noise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.intake.text.Fold;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The phrases of `noise-cues.tsv`, of both languages together: a Spanish page may carry English buttons.
final class NoiseCues {

  /// What a phrase does; the file's header explains each.
  enum Kind { LINE, START, WITHIN, CREDIT, LINK, PAGER, LIST }

  /// A phrase at a place of a folded text.
  ///
  /// @param end where the phrase ends there
  record Hit(Kind kind, String phrase, int end) {}

  private record Cue(Kind kind, String phrase, Pattern pattern) {}

  private static final Pattern FIRST = Pattern.compile("[^\\p{L}\\p{Nd}]{0,3}[\\p{L}\\p{Nd}]{1,40}");

  /// By the letters up to the end of the first word; cues that open with a number under `#`.
  private final Map<String, List<Cue>> byOpening = new HashMap<>();
  private final List<Cue> within = new ArrayList<>();
  private final List<Cue> credits = new ArrayList<>();

  NoiseCues() {
    for (DataRow row : DataFile.rows("org/cotejo/intake/noise/noise-cues.tsv", "kind", "language", "phrase")) {
      String phrase = Fold.fold(row.cell("phrase"));
      Cue cue = new Cue(row.constant("kind", Kind.class), phrase, pattern(phrase));
      byOpening.computeIfAbsent(opening(phrase, 0), key -> new ArrayList<>()).add(cue);
      switch (cue.kind) {
        case WITHIN -> within.add(cue);
        case CREDIT -> credits.add(cue);
        case LINE, START, LINK, PAGER, LIST -> { }
      }
    }
  }

  /// The longest phrase of a kind that starts at a place.
  Optional<Hit> at(String folded, int place, Kind kind) {
    Hit longest = null;
    for (Cue cue : byOpening.getOrDefault(opening(folded, place), List.of())) {
      var matcher = cue.pattern.matcher(folded).region(place, folded.length());
      matcher.useTransparentBounds(true);
      if (cue.kind == kind && matcher.lookingAt() && (longest == null || matcher.end() > longest.end)) {
        longest = new Hit(kind, cue.phrase, matcher.end());
      }
    }
    return Optional.ofNullable(longest);
  }

  /// Whether a `within` phrase stands anywhere.
  boolean anyWithin(String folded) {
    return within.stream().anyMatch(cue -> folded.contains(cue.phrase));
  }

  /// Where the last credit starts at or after a place; -1 if there is none.
  int lastCredit(String folded, int from) {
    return credits.stream().mapToInt(cue -> lastWord(folded, cue.phrase, from)).max().orElse(-1);
  }

  private static int lastWord(String folded, String phrase, int from) {
    int at = folded.lastIndexOf(phrase);
    return at >= from && (at == 0 || !Character.isLetterOrDigit(folded.charAt(at - 1))) ? at : -1;
  }

  private static Pattern pattern(String phrase) {
    String pattern = Pattern.quote(phrase).replace("#", "\\E\\d+\\Q").replace(" ", "\\E +\\Q");
    return Pattern.compile(pattern + (Character.isLetterOrDigit(phrase.charAt(phrase.length() - 1)) ? "(?![\\p{L}\\p{Nd}])" : ""));
  }

  private static String opening(String folded, int place) {
    var matcher = FIRST.matcher(folded).region(place, folded.length());
    if (!matcher.lookingAt()) {
      return place < folded.length() && folded.charAt(place) == '#' ? "#" : "";
    }
    String word = matcher.group();
    return Character.isDigit(word.charAt(0)) ? "#" : word;
  }
}
