package org.cotejo.language.lexicon;

import java.util.Locale;

/// Gives Spanish words back the accent or tilde that capitals, teletypes and hasty keyboards dropped: "POLICIA", "explosion",
/// "nino". Only words that the dictionary does not know are touched, so "mato" (mató?) and "ano" stay.
public final class Accents {
  private static final String PLAIN = "aeiounAEIOUN";
  private static final String ACCENTED = "áéíóúñÁÉÍÓÚÑ";
  private static final int SHORTEST = 3;
  private static final int LONGEST = 24;
  private static final int MEMORY_BITS = 13;

  private final MorphologyDictionary dictionary;
  private final Memory<String> memory = new Memory<>(MEMORY_BITS);

  public Accents(MorphologyDictionary dictionary) {
    this.dictionary = dictionary;
  }

  /// The word with one mark more, if that and only that makes it a word of the dictionary, the commonest where several do;
  /// otherwise the word itself. Length and case stay.
  public String restore(String form) {
    return form.length() < SHORTEST || form.length() > LONGEST || !isPlainAscii(form) ? form : memory.get(form, this::find);
  }

  private String find(String form) {
    String word = form.toLowerCase(Locale.ROOT);
    if (isKnown(word) || isKnown(form)) {
      return form;
    }
    String best = form;
    int frequency = -1;
    for (int i = form.length() - 1; i >= 0; i--) {
      int letter = PLAIN.indexOf(form.charAt(i));
      if (letter >= 0) {
        String candidate = word.substring(0, i) + ACCENTED.charAt(PLAIN.indexOf(word.charAt(i))) + word.substring(i + 1);
        if (isKnown(candidate) && dictionary.frequency(candidate) > frequency) {
          frequency = dictionary.frequency(candidate);
          best = form.substring(0, i) + ACCENTED.charAt(letter) + form.substring(i + 1);
        }
      }
    }
    return best;
  }

  private boolean isKnown(String form) {
    return !dictionary.readings(form).isEmpty();
  }

  private static boolean isPlainAscii(String form) {
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (!(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }
}
