package org.cotejo.coder.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;

/// "Three farmers **in Puerto Aldama**", "two traffickers **to the United States**": the end of a phrase that tells where, not who.
public final class PlaceTail {
  /// Between a preposition and the place stands an article at most.
  private static final int ARTICLE = 6;

  private final Pattern locative;
  private final Pattern preposition;

  public PlaceTail(WordClasses words) {
    locative = Pattern.compile(" " + words.alternatives(WordClass.LOCATIVE_PREPOSITION) + " (?:" + words.alternatives(WordClass.DEFINITE_ARTICLE)
        + " )?\\S+(?: \\S+){0,2}$");
    preposition = Pattern.compile(" " + words.alternatives(WordClass.PLACE_PREPOSITION) + " ");
  }

  /// Where the tail begins; the phrase's length if it has none.
  ///
  /// @param places where in the phrase the known places begin that end with it
  int begin(String phrase, List<Integer> places) {
    Matcher shortTail = locative.matcher(phrase);
    if (shortTail.find() && shortTail.start() > 0) {
      return shortTail.start();
    }
    Matcher tail = preposition.matcher(phrase);
    while (tail.find()) {
      int after = tail.end();
      if (tail.start() > 0 && places.stream().anyMatch(place -> place >= after && place - after < ARTICLE)) {
        return tail.start();
      }
    }
    return phrase.length();
  }
}
