package org.cotejo.language.lemma;

import java.util.Locale;
import java.util.Map;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.Language;

/// The dictionary form of a tagged word, always lower case. Stateless after loading, safe for many threads.
///
/// Asked in this order: the exceptions file, the dictionary's reading that agrees best with part of speech and features, the
/// endings' rules. Names, numbers and marks keep their form.
public final class Lemmatizer {
  private final Exceptions exceptions;
  private final DictionaryLemmas dictionary;
  private final Endings endings;

  private Lemmatizer(Exceptions exceptions, DictionaryLemmas dictionary, Endings endings) {
    this.exceptions = exceptions;
    this.dictionary = dictionary;
    this.endings = endings;
  }

  /// Reads the language's exceptions.
  public static Lemmatizer load(Language language, MorphologyDictionary dictionary) {
    Exceptions exceptions = Exceptions.load(language);
    return switch (language) {
      case EN -> new Lemmatizer(exceptions, new DictionaryLemmas(dictionary, new PennTags()), new EnglishEndings());
      case ES -> new Lemmatizer(exceptions, new DictionaryLemmas(dictionary, new EaglesTags()), new SpanishEndings(dictionary));
    };
  }

  /// @param form as written, in any case
  /// @param pos universal part of speech
  /// @param features UD features of the word
  public String lemma(String form, String pos, Map<String, String> features) {
    String word = form.toLowerCase(Locale.ROOT);
    if (word.length() == 1 && !Character.isLetter(word.charAt(0))) {
      return word;
    }
    return exceptions.find(word, pos).orElseGet(() -> switch (pos) {
      case "PROPN", "NUM", "PUNCT", "SYM", "X" -> word;
      default -> dictionary.find(word, pos, features).orElseGet(() -> endings.lemma(word, pos, features));
    });
  }
}
