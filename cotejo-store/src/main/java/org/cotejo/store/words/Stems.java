package org.cotejo.store.words;

import java.util.List;
import java.util.Set;
import opennlp.tools.stemmer.snowball.SnowballStemmer;
import opennlp.tools.stemmer.snowball.SnowballStemmer.ALGORITHM;

/// Stems of a word in either language. Not for several threads at once.
public final class Stems {
  private final SnowballStemmer english = new SnowballStemmer(ALGORITHM.ENGLISH);
  private final SnowballStemmer spanish = new SnowballStemmer(ALGORITHM.SPANISH);

  /// @param word lower case, without accents
  public Set<String> of(String word) {
    return Set.copyOf(List.of(english.stem(word).toString(), spanish.stem(word).toString()));
  }

  /// How all words begin that may share a stem with this one: what the word has in common with its shortest stem.
  public String beginning(String word) {
    return of(word).stream().map(stem -> common(word, stem)).min((a, b) -> Integer.compare(a.length(), b.length())).orElse(word);
  }

  /// Whether two words have a stem in common by the same language.
  public boolean related(String one, String other) {
    return english.stem(one).toString().equals(english.stem(other).toString()) || spanish.stem(one).toString().equals(spanish.stem(other).toString());
  }

  private static String common(String word, String stem) {
    int length = 0;
    while (length < Math.min(word.length(), stem.length()) && word.charAt(length) == stem.charAt(length)) {
      length++;
    }
    return word.substring(0, length);
  }
}
