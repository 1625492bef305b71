package org.cotejo.language.identify;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.cotejo.language.identify.Identification.Supported;
import org.cotejo.language.identify.Identification.Unsupported;
import org.cotejo.model.Language;

/// Tells English and Spanish from each other and from other languages. Stateless after loading, safe for many threads.
///
/// A naive Bayes judgement over the text's first words: common words by rank, endings, letters. Text without any accent (wire copy in
/// capitals) is compared without accents.
public final class LanguageIdentifier {
  static final String UNKNOWN = "unknown";
  /// More of a text tells no more, in UTF-16 units.
  private static final int SAMPLE = 20_000;
  private static final int LONGEST_ENDING = 5;
  private static final int SHORTEST_STEM = 3;
  /// A word with a letter that the language does not use.
  private static final double FOREIGN_LETTER = -2;
  /// What Cotejo is given is mostly in the languages it reads.
  private static final double PRIOR = 1;
  /// Words of a text depend on each other; their evidence counts for less than that of independent ones.
  private static final double TEMPERATURE = 2;
  /// Of a text's words, the least share that the language found must list; an ending counts half.
  private static final double LEAST_KNOWN = 0.15;

  private final LanguageProfiles accented;
  private final LanguageProfiles plain;

  private LanguageIdentifier(LanguageProfiles accented, LanguageProfiles plain) {
    this.accented = accented;
    this.plain = plain;
  }

  /// Reads the profiles, some milliseconds.
  public static LanguageIdentifier load() {
    return new LanguageIdentifier(LanguageProfiles.load(true), LanguageProfiles.load(false));
  }

  /// The language of a text; unsupported and unknown where it has no words or none that tell.
  public Identification identify(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length())).toLowerCase(Locale.ROOT);
    String main = Script.mainLanguage(sample);
    if (!main.equals("la")) {
      return new Unsupported(main.isEmpty() ? UNKNOWN : main, main.isEmpty() ? 0 : 1);
    }
    boolean ascii = sample.chars().noneMatch(c -> c > 0x7F && Character.isLetter(c));
    Tally tally = new Tally(ascii ? plain : accented);
    tally.read(sample);
    return tally.result();
  }

  /// The evidence for each language.
  private static final class Tally {
    private final LanguageProfiles profiles;
    private final double[] scores;
    private final double[] known;
    private int words;

    Tally(LanguageProfiles profiles) {
      this.profiles = profiles;
      this.scores = new double[profiles.codes().size()];
      this.known = new double[scores.length];
      for (Language language : Language.values()) {
        scores[profiles.codes().indexOf(language.code())] = PRIOR;
      }
    }

    void read(String text) {
      int at = 0;
      while (at < text.length()) {
        int begin = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
          at++;
        }
        if (at > begin) {
          add(text.substring(begin, at));
        } else {
          at++;
        }
      }
    }

    private void add(String word) {
      words++;
      double[] listed = profiles.word(word);
      double[] ending = ending(word);
      for (int language = 0; language < scores.length; language++) {
        double weight = language < listed.length ? listed[language] : 0;
        double ended = language < ending.length ? ending[language] : 0;
        if (weight > 0) {
          scores[language] += weight;
          known[language]++;
        } else {
          scores[language] += ended + (isForeign(word, language) ? FOREIGN_LETTER : 0);
          known[language] += ended > 0 ? 0.5 : 0;
        }
      }
    }

    /// The weights of the longest ending that any language has.
    private double[] ending(String word) {
      for (int length = Math.min(LONGEST_ENDING, word.length() - SHORTEST_STEM); length > 0; length--) {
        double[] weights = profiles.ending(word.substring(word.length() - length));
        if (weights.length > 0) {
          return weights;
        }
      }
      return new double[0];
    }

    private boolean isForeign(String word, int language) {
      for (int i = 0; i < word.length(); i++) {
        if (word.charAt(i) > 0x7F) {
          boolean[] languages = profiles.letter(word.charAt(i));
          if (languages.length == 0 || !languages[language]) {
            return true;
          }
        }
      }
      return false;
    }

    Identification result() {
      int best = 0;
      for (int language = 1; language < scores.length; language++) {
        best = scores[language] > scores[best] ? language : best;
      }
      double confidence = confidence(best);
      if (known[best] == 0 || known[best] < LEAST_KNOWN * words) {
        return new Unsupported(UNKNOWN, confidence);
      }
      String code = profiles.codes().get(best);
      List<Language> supported = Arrays.stream(Language.values()).filter(language -> language.code().equals(code)).toList();
      return supported.isEmpty() ? new Unsupported(code, confidence) : new Supported(supported.getFirst(), confidence);
    }

    private double confidence(int best) {
      double others = 0;
      for (int language = 0; language < scores.length; language++) {
        others += language == best ? 0 : Math.exp((scores[language] - scores[best]) / TEMPERATURE);
      }
      return 1 / (1 + others);
    }
  }
}
