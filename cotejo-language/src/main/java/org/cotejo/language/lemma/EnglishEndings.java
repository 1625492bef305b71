package org.cotejo.language.lemma;

import java.util.Map;

/// Regular English inflection undone: plurals, third person, -ed, -ing, comparison.
final class EnglishEndings implements Endings {

  @Override
  public String lemma(String word, String pos, Map<String, String> features) {
    int length = word.length();
    if (length < 4) {
      return word;
    }
    return switch (pos) {
      case "NOUN" -> features.getOrDefault("Number", "Plur").equals("Plur") ? singular(word) : word;
      case "VERB", "AUX" -> verb(word);
      default -> word;
    };
  }

  private static String singular(String word) {
    if (word.endsWith("ies") && word.length() > 4) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("sses") || word.endsWith("ches") || word.endsWith("shes") || word.endsWith("xes") || word.endsWith("zzes")) {
      return cut(word, 2);
    }
    if (word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !word.endsWith("is")) {
      return cut(word, 1);
    }
    return word;
  }

  private static String verb(String word) {
    if (word.endsWith("ied")) {
      return cut(word, 3) + "y";
    }
    if (word.endsWith("ed")) {
      return stem(cut(word, 2));
    }
    if (word.endsWith("ing") && word.length() > 5) {
      return stem(cut(word, 3));
    }
    return singular(word);
  }

  /// The infinitive behind a bare stem: "stopp" stop, "militariz" militarize, "cover" cover.
  private static String stem(String stem) {
    int n = stem.length();
    if (n < 3) {
      return stem + (n == 2 ? "e" : "");
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == before && "bdgkmnprtv".indexOf(last) >= 0) {
      return cut(stem, 1);
    }
    boolean silent = "cvuz".indexOf(last) >= 0 || last == 's' && before != 's' || last == 'g' && before != 'n'
        || stem.endsWith("at") || stem.endsWith("bl") || stem.endsWith("ir") && n > 4;
    return silent ? stem + "e" : stem;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
