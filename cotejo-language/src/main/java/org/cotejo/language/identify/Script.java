package org.cotejo.language.identify;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;

/// The script a text is mostly written in. Scripts other than Latin tell enough: none of their languages is supported.
final class Script {
  private static final Map<UnicodeScript, String> LANGUAGES = new EnumMap<>(Map.ofEntries(
      Map.entry(UnicodeScript.CYRILLIC, "ru"), Map.entry(UnicodeScript.ARABIC, "ar"), Map.entry(UnicodeScript.HAN, "zh"),
      Map.entry(UnicodeScript.HIRAGANA, "ja"), Map.entry(UnicodeScript.KATAKANA, "ja"), Map.entry(UnicodeScript.HANGUL, "ko"),
      Map.entry(UnicodeScript.GREEK, "el"), Map.entry(UnicodeScript.HEBREW, "he"), Map.entry(UnicodeScript.DEVANAGARI, "hi"),
      Map.entry(UnicodeScript.THAI, "th"), Map.entry(UnicodeScript.ARMENIAN, "hy"), Map.entry(UnicodeScript.GEORGIAN, "ka")));

  private Script() {}

  /// The code of the script's main language; empty if the text has no letters, `la` for Latin script.
  static String mainLanguage(String text) {
    Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
    text.codePoints().filter(Character::isLetter).forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
    boolean japanese = counts.containsKey(UnicodeScript.HIRAGANA);
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).map(script -> switch (script) {
      case LATIN -> "la";
      case HAN -> japanese ? "ja" : "zh";
      default -> LANGUAGES.getOrDefault(script, LanguageIdentifier.UNKNOWN);
    }).orElse("");
  }
}
