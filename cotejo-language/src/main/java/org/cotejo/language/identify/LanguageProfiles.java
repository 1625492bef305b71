package org.cotejo.language.identify;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The contents of `languages.tsv`, turned round: from words, endings and letters to the languages that have them.
final class LanguageProfiles {
  private enum Kind { WORDS, TOPICS, ENDINGS, LETTERS }

  /// A word's probability falls with its rank, by Zipf's law.
  private static final double COMMONEST = 0.06;
  /// Of a listed word of news, of an unlisted word, and how much likelier a word is with one of the language's endings.
  private static final double TOPIC = 2e-4;
  static final double UNLISTED = Math.log(2e-5);
  private static final double ENDING = 1.2;

  private final List<String> codes = new ArrayList<>();
  private final Map<String, double[]> words = new HashMap<>();
  private final Map<String, double[]> endings = new HashMap<>();
  private final Map<Character, boolean[]> letters = new HashMap<>();

  private LanguageProfiles() {}

  /// @throws DataException if a row is malformed
  static LanguageProfiles load(boolean withAccents) {
    List<DataRow> rows = DataFile.rows("org/cotejo/language/identify/languages.tsv", "language", "kind", "items?");
    LanguageProfiles profiles = new LanguageProfiles();
    rows.stream().map(row -> row.cell("language")).distinct().forEach(profiles.codes::add);
    for (DataRow row : rows) {
      profiles.add(row, withAccents);
    }
    return profiles;
  }

  private void add(DataRow row, boolean withAccents) {
    int language = codes.indexOf(row.cell("language"));
    int rank = 0;
    for (String item : row.words("items")) {
      String spelt = withAccents ? item : withoutAccents(item);
      switch (row.constant("kind", Kind.class)) {
        case WORDS -> raise(words, spelt, language, Math.log(COMMONEST / (rank++ + 2)) - UNLISTED);
        case TOPICS -> raise(words, spelt, language, Math.log(TOPIC) - UNLISTED);
        case ENDINGS -> raise(endings, spelt, language, ENDING);
        case LETTERS -> addLetters(item, language);
      }
    }
  }

  private void raise(Map<String, double[]> map, String item, int language, double weight) {
    double[] weights = map.computeIfAbsent(item, key -> new double[codes.size()]);
    weights[language] = Math.max(weights[language], weight);
  }

  private void addLetters(String item, int language) {
    for (char letter : item.toCharArray()) {
      letters.computeIfAbsent(letter, key -> new boolean[codes.size()])[language] = true;
    }
  }

  private static String withoutAccents(String word) {
    if (word.chars().allMatch(c -> c < 0x80)) {
      return word;
    }
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFD).chars().filter(Character::isLetter).forEach(c -> plain.append((char) c));
    return plain.toString();
  }

  List<String> codes() {
    return codes;
  }

  /// How much likelier each language makes the word than one it does not know; nothing for a word no language lists.
  double[] word(String word) {
    return words.getOrDefault(word, new double[0]);
  }

  double[] ending(String ending) {
    return endings.getOrDefault(ending, new double[0]);
  }

  /// Which languages write their own words with the letter; nothing for one that none has.
  boolean[] letter(char letter) {
    return letters.getOrDefault(letter, new boolean[0]);
  }
}
