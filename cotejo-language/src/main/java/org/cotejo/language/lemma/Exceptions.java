package org.cotejo.language.lemma;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.Language;

/// Words whose lemma is laid down by hand: closed classes, contracted forms, and forms of two verbs of which one is the usual.
/// One file per language, `lemmas.en.tsv`; its head documents the format.
final class Exceptions {
  private static final Set<String> PARTS_OF_SPEECH = Set.of(
      "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private final Map<String, Map<String, String>> lemmas = new HashMap<>();

  private Exceptions() {}

  /// @throws IllegalArgumentException if a row is malformed, with its line
  static Exceptions load(Language language) {
    String name = "lemmas." + language.code() + ".tsv";
    InputStream stream = Exceptions.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException("the program's own file " + name + " is missing from its jar");
    }
    Exceptions exceptions = new Exceptions();
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          exceptions.add(line, name + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
    return exceptions;
  }

  private void add(String line, String where) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 3 || !PARTS_OF_SPEECH.contains(cells[0])) {
      throw new IllegalArgumentException(where + ": expected part of speech, lemma, forms; got '" + line + "'");
    }
    for (String form : cells[2].split(" ")) {
      boolean lower = form.equals(form.toLowerCase(Locale.ROOT));
      if (!lower || lemmas.computeIfAbsent(form, key -> new HashMap<>()).put(cells[0], cells[1]) != null) {
        throw new IllegalArgumentException(where + ": '" + form + "' must be lower case and stand once under " + cells[0]);
      }
    }
  }

  /// @param word lower case
  Optional<String> find(String word, String pos) {
    Map<String, String> byPos = lemmas.get(word);
    return byPos == null ? Optional.empty() : Optional.ofNullable(byPos.get(pos));
  }
}
