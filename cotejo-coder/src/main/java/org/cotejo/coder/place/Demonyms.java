package org.cotejo.coder.place;

import java.util.List;
import java.util.Map;

/// The forms of a word for a people.
final class Demonyms {
  private static final Map<Character, String> PLAIN = Map.of('á', "a", 'é', "e", 'í', "i", 'ó', "o", 'ú', "u");

  private Demonyms() {}

  /// The word and its plural in -s where it takes one: "Venezuelan", "Venezuelans"; "Chinese".
  static List<String> english(String word) {
    boolean takesNone = word.endsWith("ese") || word.endsWith("sh") || word.endsWith("rn") || word.endsWith("ch") || word.endsWith("ss") || word.endsWith("men");
    return takesNone ? List.of(word) : List.of(word, word + "s");
  }

  /// Masculine and feminine, singular and plural, of the masculine singular: "venezolano/a/os/as", "inglés, inglesa, ingleses, inglesas".
  static List<String> spanish(String word) {
    String stem = word.substring(0, word.length() - 1);
    char last = word.charAt(word.length() - 1);
    if (last == 'o') {
      return List.of(word, stem + "a", word + "s", stem + "as");
    }
    if (last == 'a' || last == 'e') {
      return List.of(word, word + "s");
    }
    if (last == 'í' || last == 'ú') {
      return List.of(word, word + "es", word + "s");
    }
    String base = unaccented(word);
    return List.of(word, base + "a", base + "es", base + "as");
  }

  /// "alemán" loses its accent in "alemana".
  private static String unaccented(String word) {
    int vowel = word.length() - 2;
    String plain = PLAIN.get(word.charAt(vowel));
    return plain == null ? word : word.substring(0, vowel) + plain + word.substring(vowel + 1);
  }
}
