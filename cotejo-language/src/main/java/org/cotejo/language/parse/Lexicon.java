package org.cotejo.language.parse;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.language.lexicon.Memory;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.lexicon.MorphologyDictionary.Reading;

/// Words to [Lexeme]s. Remembers the latest ones.
public final class Lexicon {
  private static final int MEMORY_BITS = 15;

  private final MorphologyDictionary dictionary;
  private final Map<String, Integer> clusters;
  private final Memory<Lexeme> memory = new Memory<>(MEMORY_BITS);

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
    return memory.get(form, this::read);
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
