package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.Resources;
import org.cotejo.language.Token;
import org.cotejo.model.Language;

/// The words that attribute, from `lexicon/LANGUAGE/cues.tsv`.
final class CueLexicon {
  private final Map<String, List<Cue>> words = new HashMap<>();
  private final List<List<String>> phrases = new ArrayList<>();

  /// @throws IllegalStateException if a line has an unknown kind
  static CueLexicon load(Language language) {
    CueLexicon lexicon = new CueLexicon();
    String path = "lexicon/" + language.code() + "/cues.tsv";
    for (List<String> row : Resources.table(path, 3)) {
      Cue cue = new Cue(kind(path, row), Set.of(row.get(2).isEmpty() ? new String[0] : row.get(2).split(" ")));
      for (String word : row.get(0).split(" *; *")) {
        lexicon.add(word, cue);
      }
    }
    lexicon.phrases.sort(Comparator.comparingInt((List<String> phrase) -> phrase.size()).reversed());
    return lexicon;
  }

  private static Cue.Kind kind(String path, List<String> row) {
    try {
      return Cue.Kind.valueOf(row.get(1).toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(path + ": unknown kind '" + row.get(1) + "'; the kinds are in the head of the file", e);
    }
  }

  private void add(String word, Cue cue) {
    if (cue.kind() == Cue.Kind.PHRASE) {
      phrases.add(List.of(word.split(" ")));
    } else {
      words.computeIfAbsent(word, _ -> new ArrayList<>(2)).add(cue);
    }
  }

  /// The readings of a verb, in the order of the file.
  List<Cue> verb(Token word) {
    return words.getOrDefault(word.lemma(), List.of()).stream().filter(cue -> cue.kind().isVerb()).toList();
  }

  /// The reading of a word as one of the kinds that are no verbs.
  Optional<Cue> find(Token word, Cue.Kind kind) {
    return words.getOrDefault(word.lemma(), List.of()).stream().filter(cue -> cue.kind() == kind).findFirst();
  }

  boolean isMedium(Token word) {
    return find(word, Cue.Kind.MEDIUM).isPresent();
  }

  /// Each as its words, lower case, the longest first.
  List<List<String>> phrases() {
    return phrases;
  }
}
