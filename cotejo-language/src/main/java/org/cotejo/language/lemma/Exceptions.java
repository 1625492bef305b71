package org.cotejo.language.lemma;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Words whose lemma is laid down by hand: closed classes, contracted forms, and forms of two verbs of which one is the usual.
/// One file per language, `lemmas.en.tsv`; its head documents the format.
final class Exceptions {
  private static final Set<String> PARTS_OF_SPEECH = Set.of(
      "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private final Map<String, Map<String, String>> lemmas = new HashMap<>();

  private Exceptions() {}

  /// @throws DataException if a row is malformed
  static Exceptions load(Language language) {
    Exceptions exceptions = new Exceptions();
    for (DataRow row : DataFile.rows("org/cotejo/language/lemma/lemmas." + language.code() + ".tsv", "pos", "lemma", "forms")) {
      exceptions.add(row);
    }
    return exceptions;
  }

  private void add(DataRow row) {
    String pos = row.cell("pos");
    if (!PARTS_OF_SPEECH.contains(pos)) {
      throw row.unexpected("pos", "a part of speech of Universal Dependencies");
    }
    for (String form : row.words("forms")) {
      boolean lower = form.equals(form.toLowerCase(Locale.ROOT));
      if (!lower || lemmas.computeIfAbsent(form, key -> new HashMap<>()).put(pos, row.cell("lemma")) != null) {
        throw row.unexpected("forms", "\"" + form + "\" in lower case and once under " + pos);
      }
    }
  }

  /// @param word lower case
  Optional<String> find(String word, String pos) {
    Map<String, String> byPos = lemmas.get(word);
    return byPos == null ? Optional.empty() : Optional.ofNullable(byPos.get(pos));
  }
}
