package org.cotejo.coder.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.lexicon.Resources;
import org.cotejo.model.Language;

/// The words that attribute, from `lexicon/LANGUAGE/cues.tsv`.
final class CueLexicon {

  /// What a cue word can take as its content.
  enum Kind {
    /// A verb of saying: its clause ("said that ...", "..., said X").
    SAY,
    /// A verb that also vouches for its object: *confirm*, *report*, *denounce* the killing of ...
    REPORT,
    /// A noun: *statement*, *report*, *denuncia* that ...
    NOUN,
    /// A preposition: *according to*, *según*.
    PREPOSITION
  }

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<List<String>> prepositions = new HashSet<>();

  static CueLexicon load(Language language) {
    CueLexicon lexicon = new CueLexicon();
    for (List<String> row : Resources.table("lexicon/" + language.code() + "/cues.tsv", 2)) {
      Kind kind = Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
      for (String words : row.get(0).split(" *; *")) {
        if (kind == Kind.PREPOSITION) {
          lexicon.prepositions.add(List.of(words.split(" ")));
        } else {
          lexicon.kinds.put(words, kind);
        }
      }
    }
    return lexicon;
  }

  boolean isVerb(String lemma) {
    Kind kind = kinds.get(lemma);
    return kind == Kind.SAY || kind == Kind.REPORT;
  }

  boolean takesObject(String lemma) {
    return kinds.get(lemma) == Kind.REPORT;
  }

  boolean isNoun(String lemma) {
    return kinds.get(lemma) == Kind.NOUN;
  }

  /// Each as its words, lower case.
  Set<List<String>> prepositions() {
    return prepositions;
  }
}
