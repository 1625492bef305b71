package org.cotejo.language.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.lexicon.MorphologyDictionary.Reading;
import org.jspecify.annotations.Nullable;

/// Words to [Lexeme]s. Remembers the latest ones in a table of fixed size: a lost race costs a second look-up, no more.
public final class Lexicon {
  private static final int CACHE = 1 << 15;

  private final MorphologyDictionary dictionary;
  private final Map<String, Integer> clusters;
  private final AtomicReferenceArray<@Nullable Lexeme> cache = new AtomicReferenceArray<>(CACHE);

  /// @param clusters cluster number by normalised word
  public Lexicon(MorphologyDictionary dictionary, Map<String, Integer> clusters) {
    this.dictionary = dictionary;
    this.clusters = clusters;
  }

  /// A word as the models know it: lower case, digits as 0, plain quotes and dashes.
  public static String normalise(String form) {
    return Lexeme.normalise(form);
  }

  Lexeme[] lookUp(List<String> forms) {
    Lexeme[] lexemes = new Lexeme[forms.size()];
    for (int i = 0; i < lexemes.length; i++) {
      lexemes[i] = lookUp(forms.get(i));
    }
    return lexemes;
  }

  Lexeme lookUp(String form) {
    int slot = form.hashCode() * 0x9E3779B9 >>> 17;
    Lexeme known = cache.get(slot);
    if (known != null && known.form().equals(form)) {
      return known;
    }
    Lexeme fresh = read(form);
    cache.set(slot, fresh);
    return fresh;
  }

  private Lexeme read(String form) {
    String key = Lexeme.normalise(form);
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return Lexeme.of(form, key, Hash.of(tags(lower)), clusters.getOrDefault(key, -1));
  }

  /// The tags of the word in lower case and, since names are listed that way, with a capital.
  private String tags(String lower) {
    Stream<Reading> readings = dictionary.readings(lower).stream();
    if (!lower.isEmpty() && Character.isLetter(lower.charAt(0))) {
      String capitalised = Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
      readings = Stream.concat(readings, dictionary.readings(capitalised).stream());
    }
    return readings.map(Reading::tag).distinct().sorted().collect(Collectors.joining("|"));
  }
}
