package org.cotejo.language.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.cotejo.language.lexicon.Accents;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.TextSpan;

/// "del" = de + el, "al" = a + el, "detenerlo" = detener + lo, "dáselo" = da + se + lo.
///
/// A verb is parted from its pronouns only where the dictionary knows the whole as verb with pronouns and as nothing else, so
/// "carnales", "desastre", "vele" stay whole; an infinitive or gerund with pronouns wins over other verb forms ("verse" = ver + se,
/// not from *versar*); nor does it with a capital within a sentence ("en Morelos"). The verb takes the accent that it has alone ("dándole" = dando + le, "oírlo" =
/// oír + lo). "del" and "al" in the middle of a name ("Al Qaeda") stay whole.
final class SpanishContractions implements WordSplitter {
  private static final List<String> PRONOUNS = List.of("nos", "los", "las", "les", "lo", "la", "le", "se", "me", "te", "os");
  private static final int SHORTEST = 4;
  private static final int LONGEST = 24;

  private final MorphologyDictionary dictionary;
  private final Accents accents;

  SpanishContractions(MorphologyDictionary dictionary) {
    this.dictionary = dictionary;
    this.accents = new Accents(dictionary);
  }

  @Override
  public List<Word> split(Word written, Capitals capitals) {
    boolean name = capitals == Capitals.NAME;
    String form = written.form();
    if (form.length() == 2 && form.equalsIgnoreCase("al") && !name) {
      return contraction(written, 1);
    }
    if (form.length() == 3 && form.equalsIgnoreCase("del") && !name) {
      return contraction(written, 2);
    }
    if (capitals != Capitals.NONE || form.length() < SHORTEST || form.length() > LONGEST || !endsInPronoun(form)) {
      return List.of(written);
    }
    int pronouns = pronouns(form.toLowerCase(Locale.ROOT));
    return pronouns == 0 ? List.of(written) : detach(written, pronouns);
  }

  /// The article's "el" is spelt by the preposition's case: "DEL" = DE + EL.
  private static List<Word> contraction(Word written, int cut) {
    String form = written.form();
    boolean upper = Character.isUpperCase(form.charAt(form.length() - 1));
    return List.of(new Word(written.span(), form.substring(0, cut)), new Word(written.span(), upper ? "EL" : "el"));
  }

  private static boolean endsInPronoun(String form) {
    char last = Character.toLowerCase(form.charAt(form.length() - 1));
    return last == 's' || last == 'o' || last == 'a' || last == 'e';
  }

  /// How many pronouns hang on the verb, by the dictionary; 0 if it may be read in another way.
  private int pronouns(String form) {
    if (PRONOUNS.stream().noneMatch(form::endsWith)) {
      return 0;
    }
    int pronouns = 0;
    boolean plainVerb = false;
    boolean nonFinite = false;
    for (MorphologyDictionary.Reading reading : dictionary.readings(accents.restore(form))) {
      String tag = reading.tag();
      if (tag.charAt(0) != 'V') {
        return 0;
      }
      int colons = (int) tag.chars().filter(c -> c == ':').count();
      plainVerb |= colons == 0;
      nonFinite |= colons > 0 && (tag.charAt(2) == 'N' || tag.charAt(2) == 'G');
      pronouns = Math.max(pronouns, colons);
    }
    return plainVerb && !nonFinite ? 0 : pronouns;
  }

  private List<Word> detach(Word written, int pronouns) {
    String form = written.form();
    Deque<Word> parts = new ArrayDeque<>();
    int end = form.length();
    for (int i = 0; i < pronouns; i++) {
      int length = pronounLength(form.substring(0, end).toLowerCase(Locale.ROOT));
      if (length == 0) {
        return List.of(written);
      }
      parts.addFirst(Word.of(form, end - length, end).shift(written.span().begin()));
      end -= length;
    }
    parts.addFirst(new Word(new TextSpan(written.span().begin(), written.span().begin() + end), verb(form.substring(0, end))));
    return new ArrayList<>(parts);
  }

  private static int pronounLength(String form) {
    return PRONOUNS.stream().filter(form::endsWith).mapToInt(String::length).findFirst().orElse(0);
  }

  /// The verb as it is written alone: without the accent that only the pronouns called for; "vámo" of "vámonos" is "vamos".
  private String verb(String stem) {
    String plain = withoutAccents(stem);
    for (String candidate : List.of(plain, stem, plain + (isUpper(stem) ? "S" : "s"), plain + (isUpper(stem) ? "D" : "d"))) {
      if (isVerb(candidate.toLowerCase(Locale.ROOT))) {
        return candidate;
      }
    }
    return stem;
  }

  private static boolean isUpper(String stem) {
    return Character.isUpperCase(stem.charAt(stem.length() - 1));
  }

  private boolean isVerb(String form) {
    return dictionary.readings(form).stream().anyMatch(reading -> reading.tag().startsWith("V"));
  }

  private static String withoutAccents(String word) {
    StringBuilder plain = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      int accented = "áéíóúÁÉÍÓÚ".indexOf(word.charAt(i));
      plain.append(accented < 0 ? word.charAt(i) : "aeiouAEIOU".charAt(accented));
    }
    return plain.toString();
  }
}
