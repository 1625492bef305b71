package org.cotejo.incidents.account;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// How much a word tells: the negative logarithm of the share of news reports that hold it. Fixed, not counted over the user's own reports, so that a pair of
/// reports is judged alike whatever else has been read.
final class Rarity {
  /// Of words that no report of the sample held twice.
  private static final double UNSEEN = 7;
  /// Words of less tell nothing.
  static final double COMMON = 2.2;
  /// Names of less (weekdays, countries, "Police") tell nothing.
  static final double NAME = 3.5;
  /// Where capitals tell nothing, words of as much are taken for names.
  static final double RARE = 5.5;

  private final Map<Language, Map<String, Double>> weights = new EnumMap<>(Language.class);

  private Rarity() {}

  static Rarity load() {
    Rarity rarity = new Rarity();
    for (Language language : Language.values()) {
      Map<String, Double> own = new HashMap<>();
      for (DataRow row : DataFile.rows("org/cotejo/incidents/rarity-" + language.code() + ".tsv", "word", "weight")) {
        own.put(row.cell("word"), row.number("weight"));
      }
      rarity.weights.put(language, own);
    }
    return rarity;
  }

  /// @param word folded
  double of(Language language, String word) {
    return Objects.requireNonNull(weights.get(language)).getOrDefault(word, UNSEEN);
  }

  /// In the language where it tells less: a name that is a word in one language tells little in either.
  double ofName(String word) {
    return Math.min(of(Language.EN, word), of(Language.ES, word));
  }
}
