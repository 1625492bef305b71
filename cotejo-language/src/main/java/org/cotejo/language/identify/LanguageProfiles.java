package org.cotejo.language.identify;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The contents of `languages.tsv`, turned round: from words, endings and letters to the languages that have them.
final class LanguageProfiles {
  private static final Set<String> KINDS = Set.of("words", "topics", "endings", "letters");
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

  /// @throws IllegalArgumentException if a row is malformed, with its line
  static LanguageProfiles load(boolean withAccents) {
    List<String[]> rows = rows();
    LanguageProfiles profiles = new LanguageProfiles();
    rows.stream().map(row -> row[0]).distinct().forEach(profiles.codes::add);
    for (String[] row : rows) {
      profiles.add(row, withAccents);
    }
    return profiles;
  }

  private static List<String[]> rows() {
    String name = "languages.tsv";
    InputStream stream = LanguageProfiles.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's own file " + name + " is missing from its jar");
    }
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || !KINDS.contains(cells[1])) {
          throw new IllegalArgumentException(name + ":" + number + ": expected code, kind of " + KINDS + ", items");
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return rows;
  }

  private void add(String[] row, boolean withAccents) {
    int language = codes.indexOf(row[0]);
    int rank = 0;
    for (String item : row[2].split(" ")) {
      String spelt = withAccents ? item : withoutAccents(item);
      switch (row[1]) {
        case "words" -> raise(words, spelt, language, Math.log(COMMONEST / (rank++ + 2)) - UNLISTED);
        case "topics" -> raise(words, spelt, language, Math.log(TOPIC) - UNLISTED);
        case "endings" -> raise(endings, spelt, language, ENDING);
        default -> addLetters(item, language);
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
