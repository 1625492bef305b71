package org.cotejo.language.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.cotejo.model.Language;

/// The full-form dictionary of a language. Safe for many threads: a lookup's buffers are lent to one caller at a time.
///
/// Loads in about 30 ms, answers in about 0.6 µs, at once if asked again.
public final class MorphologyDictionary {
  /// One way to read a form.
  ///
  /// @param lemma as the dictionary spells it; with a capital for names
  /// @param tag Penn Treebank (English) or EAGLES (Spanish, enclitics after a colon)
  public record Reading(String lemma, String tag) {}

  private record Entry(List<Reading> readings, int frequency) {}

  private static final Entry NONE = new Entry(List.of(), 0);
  private static final int MEMORY_BITS = 15;

  private final Dictionary dictionary;
  private final int frequencyLetters;
  private final Memory<Entry> memory = new Memory<>(MEMORY_BITS);
  private final Queue<DictionaryLookup> idle = new ConcurrentLinkedQueue<>();

  private MorphologyDictionary(Dictionary dictionary) {
    this.dictionary = dictionary;
    this.frequencyLetters = dictionary.metadata.isFrequencyIncluded() ? 1 : 0;
  }

  /// Reads the dictionary that comes with the program.
  ///
  /// @throws IllegalStateException if its jar is not on the class path
  public static MorphologyDictionary load(Language language) {
    String name = switch (language) {
      case EN -> "/org/languagetool/resource/en/english";
      case ES -> "/org/languagetool/resource/es/es-ES";
    };
    try (InputStream automaton = resource(name + ".dict"); InputStream info = resource(name + ".info")) {
      return new MorphologyDictionary(Dictionary.read(automaton, info));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the dictionary " + name, e);
    }
  }

  private static InputStream resource(String name) {
    InputStream stream = MorphologyDictionary.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the dictionary " + name + " is missing: its jar must be on the class path");
    }
    return stream;
  }

  /// How common a form is, from 0 (rare, unlisted, or a dictionary without frequencies) to 25. Every reading of a form has the same.
  public int frequency(String form) {
    return memory.get(form, this::lookUp).frequency;
  }

  /// Every reading of the form exactly as spelt (case and accents count), in the dictionary's order; empty if it is not listed.
  public List<Reading> readings(String form) {
    return memory.get(form, this::lookUp).readings;
  }

  private Entry lookUp(String form) {
    if (form.isEmpty()) {
      return NONE;
    }
    DictionaryLookup lookup = borrow();
    List<Reading> readings = new ArrayList<>();
    int frequency = 0;
    for (WordData word : lookup.lookup(form)) {
      CharSequence stem = word.getStem();
      CharSequence tag = word.getTag();
      if (tag != null && frequencyLetters > 0 && !tag.isEmpty()) {
        frequency = Math.max(0, tag.charAt(tag.length() - 1) - 'A');
      }
      if (stem != null && tag != null && tag.length() > frequencyLetters) {
        readings.add(new Reading(stem.toString(), tag.subSequence(0, tag.length() - frequencyLetters).toString()));
      }
    }
    idle.offer(lookup);
    return readings.isEmpty() && frequency == 0 ? NONE : new Entry(List.copyOf(readings), frequency);
  }

  private DictionaryLookup borrow() {
    DictionaryLookup lookup = idle.poll();
    return lookup != null ? lookup : new DictionaryLookup(dictionary);
  }
}
