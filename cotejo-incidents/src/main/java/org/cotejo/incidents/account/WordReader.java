package org.cotejo.incidents.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.NoiseRegion;

/// The words that tell most in a text: those that are rare in the news and said more than once (tf-idf with fixed rarities). Safe for many threads.
public final class WordReader {
  /// Reports tell the main thing first: a word of the first sentence weighs three times one of the end, a word after some hundred words twice.
  private static final double OPENING = 2;
  private static final double HALF = 70;

  private final Rarity rarity;

  private WordReader(Rarity rarity) {
    this.rarity = rarity;
  }

  public static WordReader load() {
    return new WordReader(Rarity.load());
  }

  /// What a report is about, page noise left out: words of its opening weigh more.
  ///
  /// @param most how many words are kept
  public Words story(Document document, int most) {
    return weighed(told(clean(document), false, true), word -> rarity.of(document.language(), word), Rarity.COMMON, most);
  }

  /// The names in a report, in either language; those of its opening weigh more.
  Words namesAround(Document document, int most) {
    String text = clean(document);
    return weighed(told(text, true, true), rarity::ofName, leastOfNames(text), most);
  }

  /// The words of a text.
  Words words(Language language, String text, int most) {
    return weighed(told(text, false, false), word -> rarity.of(language, word), Rarity.COMMON, most);
  }

  /// The words of a text that begin with a capital where a small letter could stand.
  Words names(String text, int most) {
    return weighed(told(text, true, false), rarity::ofName, leastOfNames(text), most);
  }

  private static double leastOfNames(String text) {
    return Folding.isAllCapitals(text) ? Rarity.RARE : Rarity.NAME;
  }

  /// How often each word is told.
  private static Map<String, Double> told(String text, boolean namesOnly, boolean openingFirst) {
    List<Folding.Word> words = Folding.words(text);
    Map<String, Double> told = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      if (!namesOnly || words.get(i).capital()) {
        told.merge(words.get(i).text(), openingFirst ? 1 + OPENING * HALF / (HALF + i) : 1, Double::sum);
      }
    }
    return told;
  }

  /// @param told how often each word is told
  /// @param least words of less rarity tell nothing
  private static Words weighed(Map<String, Double> told, ToDoubleFunction<String> rarity, double least, int most) {
    Map<String, Double> weights = new HashMap<>();
    told.forEach((word, times) -> {
      double weight = rarity.applyAsDouble(word);
      if (weight >= least) {
        weights.put(word, (1 + Math.log(times)) * weight);
      }
    });
    return Words.of(weights, most);
  }

  /// A report's text with its title, without page noise.
  static String clean(Document document) {
    StringBuilder text = new StringBuilder(document.title()).append('\n');
    int from = 0;
    for (NoiseRegion noise : document.noise()) {
      text.append(document.text(), from, noise.span().begin()).append('\n');
      from = noise.span().end();
    }
    return text.append(document.text(), from, document.text().length()).toString();
  }
}
