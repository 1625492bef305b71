package org.cotejo.incidents.alike;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.model.data.DataFile;

/// Words of reports as they can be compared: without accents and case, in either language.
public final class Words {
  private static final char FIRST_BEYOND_ASCII = 128;
  private static final String LIST_MARK = ";";
  private static final Set<String> FUNCTION_WORDS = DataFile.rows("org/cotejo/incidents/alike/function-words.tsv", "words", "why").stream()
      .flatMap(row -> row.words("words").stream()).collect(Collectors.toUnmodifiableSet());

  private Words() {}

  /// Lower case, without accents, one blank for whatever stands between words: `"Peña,  José"` becomes `pena jose`.
  ///
  /// Written as a plain loop, since linking folds words for every pair that it looks at.
  public static String folded(String text) {
    String apart = isPlain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(apart.length());
    boolean between = false;
    for (int i = 0; i < apart.length(); ) {
      int letter = apart.codePointAt(i);
      i += Character.charCount(letter);
      if (Character.isLetterOrDigit(letter)) {
        if (between && !folded.isEmpty()) {
          folded.append(' ');
        }
        folded.appendCodePoint(Character.toLowerCase(letter));
        between = false;
      } else if (!isAccent(letter)) {
        between = true;
      }
    }
    return folded.toString();
  }

  private static boolean isPlain(String text) {
    return text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII);
  }

  private static boolean isAccent(int letter) {
    int type = Character.getType(letter);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  /// The folded words that carry meaning, in their order: no articles, prepositions and the like.
  public static Set<String> content(String text) {
    Set<String> words = new LinkedHashSet<>(Arrays.asList(folded(text).split(" ")));
    words.removeAll(FUNCTION_WORDS);
    words.remove("");
    return words;
  }

  /// The items of a cell that holds several, folded: parties, places, sectors, framing words.
  public static Set<String> items(String joined) {
    return Arrays.stream(joined.split(LIST_MARK)).map(Words::folded).filter(item -> !item.isEmpty())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /// How much of the smaller set lies in the other, 0..1; 0 if either is empty.
  public static double share(Set<String> first, Set<String> second) {
    if (first.isEmpty() || second.isEmpty()) {
      return 0;
    }
    long common = first.stream().filter(second::contains).count();
    return (double) common / Math.min(first.size(), second.size());
  }

  /// Whether two lists of codes or names are equal, share an item, or exclude each other.
  static Fit items(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return Fit.UNKNOWN;
    }
    if (first.indexOf(LIST_MARK) < 0 && second.indexOf(LIST_MARK) < 0) {
      return single(folded(first), folded(second));
    }
    Set<String> left = items(first);
    Set<String> right = items(second);
    if (left.isEmpty() || right.isEmpty()) {
      return Fit.UNKNOWN;
    }
    return left.equals(right) ? Fit.SAME : share(left, right) > 0 ? Fit.COMPATIBLE : Fit.APART;
  }

  private static Fit single(String first, String second) {
    if (first.isEmpty() || second.isEmpty()) {
      return Fit.UNKNOWN;
    }
    return first.equals(second) ? Fit.SAME : Fit.APART;
  }
}
