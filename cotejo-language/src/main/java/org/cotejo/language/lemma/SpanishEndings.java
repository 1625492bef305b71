package org.cotejo.language.lemma;

import java.util.List;
import java.util.Map;
import org.cotejo.language.lexicon.MorphologyDictionary;

/// Regular Spanish inflection undone: plurals, feminines, participles, the commonest verb endings. Participles used as adjectives
/// get their masculine singular, verbs their infinitive.
final class SpanishEndings implements Endings {
  /// Endings of -ar verbs, then of -er and -ir verbs; the longest first.
  private static final List<String> FIRST = List.of("ábamos", "aremos", "ándose", "aciones", "aríamos", "arían", "ieron", "aron", "ando", "aban", "aría",
      "arán", "aste", "amos", "ados", "adas", "ado", "ada", "aba", "ará", "aré", "ase", "ara", "an", "as", "ó", "é", "a", "e", "o", "en", "es");
  private static final List<String> OTHERS = List.of("iéramos", "iendo", "ieron", "ieran", "idos", "idas", "ido", "ida", "ían", "imos", "ió", "ía", "í");

  private final MorphologyDictionary dictionary;

  SpanishEndings(MorphologyDictionary dictionary) {
    this.dictionary = dictionary;
  }

  @Override
  public String lemma(String word, String pos, Map<String, String> features) {
    if (word.length() < 4) {
      return word;
    }
    return switch (pos) {
      case "NOUN" -> singular(word);
      case "ADJ", "DET", "PRON" -> masculine(singular(word));
      case "VERB", "AUX" -> infinitive(word);
      default -> word;
    };
  }

  private static String singular(String word) {
    if (!word.endsWith("s") || word.endsWith("is") || word.endsWith("us") || word.endsWith("ss")) {
      return word;
    }
    if (word.endsWith("ciones") || word.endsWith("siones")) {
      return cut(word, 4) + "ón";
    }
    if (word.endsWith("ces")) {
      return cut(word, 3) + "z";
    }
    boolean consonant = word.endsWith("es") && "rldnjy".indexOf(word.charAt(word.length() - 3)) >= 0;
    return cut(word, consonant ? 2 : 1);
  }

  private static String masculine(String word) {
    return word.endsWith("a") && !word.endsWith("ista") ? cut(word, 1) + "o" : word;
  }

  private String infinitive(String word) {
    if (word.endsWith("r")) {
      return word;
    }
    String second = "";
    for (String ending : OTHERS) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        second = cut(word, ending.length());
        break;
      }
    }
    if (!second.isEmpty()) {
      return isVerb(second + "er") ? second + "er" : second + "ir";
    }
    for (String ending : FIRST) {
      if (word.endsWith(ending) && word.length() > ending.length() + 1) {
        return cut(word, ending.length()) + "ar";
      }
    }
    return word;
  }

  private boolean isVerb(String infinitive) {
    return dictionary.readings(infinitive).stream().anyMatch(reading -> reading.tag().startsWith("V"));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
