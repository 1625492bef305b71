package org.cotejo.coder.incident;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.data.DataFile;

/// The first names of `lexicon/given-names.tsv`, in small letters without accents, which texts in capitals seldom have.
record GivenNames(Set<String> names) {

  static GivenNames load() {
    return new GivenNames(DataFile.rows(Lexicon.file("given-names"), "words", "note").stream().flatMap(row -> row.list("words").stream())
        .map(GivenNames::folded).collect(Collectors.toUnmodifiableSet()));
  }

  boolean contains(String word) {
    return names.contains(folded(word));
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
  }
}
