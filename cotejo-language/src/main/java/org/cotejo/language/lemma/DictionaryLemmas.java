package org.cotejo.language.lemma;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.lexicon.MorphologyDictionary.Reading;

/// The lemma of the dictionary's reading that agrees best with a word's tags.
final class DictionaryLemmas {
  private final MorphologyDictionary dictionary;
  private final TagSet tags;

  DictionaryLemmas(MorphologyDictionary dictionary, TagSet tags) {
    this.dictionary = dictionary;
    this.tags = tags;
  }

  /// @param word lower case
  Optional<String> find(String word, String pos, Map<String, String> features) {
    String best = "";
    int agreement = -1;
    for (Reading reading : dictionary.readings(word)) {
      if (reading.lemma().indexOf(':') < 0) {
        int score = tags.agreement(reading.tag(), pos, features);
        if (score > agreement || score == agreement && score >= 0 && isBetter(reading.lemma(), best, word)) {
          agreement = score;
          best = reading.lemma();
        }
      }
    }
    return agreement < 0 ? Optional.empty() : Optional.of(best.toLowerCase(Locale.ROOT));
  }

  /// Between equals, the lemma that is the word itself, then the commoner, then the one more like the word, then by alphabet.
  private boolean isBetter(String lemma, String best, String word) {
    if (lemma.equals(best) || best.equals(word) || lemma.equals(word)) {
      return lemma.equals(word);
    }
    int commoner = Integer.compare(dictionary.frequency(lemma), dictionary.frequency(best));
    int closer = commoner != 0 ? commoner : Integer.compare(commonPrefix(lemma, word), commonPrefix(best, word));
    return closer != 0 ? closer > 0 : lemma.compareTo(best) < 0;
  }

  private static int commonPrefix(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
