package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words that attribute, from `lexicon/LANGUAGE/cues.tsv`.
final class CueLexicon {
  private final Map<String, List<Cue>> verbs = new HashMap<>();
  private final Map<String, List<Cue>> others = new HashMap<>();
  private final Map<String, List<List<String>>> phrases = new HashMap<>();

  /// @throws DataException if a line has an unknown kind
  static CueLexicon load(Language language) {
    CueLexicon lexicon = new CueLexicon();
    for (DataRow row : rows(language)) {
      Cue cue = new Cue(row.constant("kind", Cue.Kind.class), Set.copyOf(row.words("takes")));
      for (String word : row.list("words")) {
        lexicon.add(word, cue);
      }
    }
    lexicon.phrases.values().forEach(alike -> alike.sort(Comparator.comparingInt((List<String> phrase) -> phrase.size()).reversed()));
    return lexicon;
  }

  static List<DataRow> rows(Language language) {
    return DataFile.rows(Lexicon.file(language, "cues"), "words", "kind", "takes?");
  }

  private void add(String word, Cue cue) {
    if (cue.kind() == Cue.Kind.PHRASE) {
      List<String> phrase = List.of(word.split(" "));
      phrases.computeIfAbsent(phrase.getFirst(), _ -> new ArrayList<>(2)).add(phrase);
    } else {
      (cue.kind().isVerb() ? verbs : others).computeIfAbsent(word, _ -> new ArrayList<>(2)).add(cue);
    }
  }

  /// The readings of a verb, in the order of the file.
  List<Cue> verb(Token word) {
    return verbs.getOrDefault(word.lemma(), List.of());
  }

  /// The reading of a word as one of the kinds that are no verbs.
  Optional<Cue> find(Token word, Cue.Kind kind) {
    for (Cue cue : others.getOrDefault(word.lemma(), List.of())) {
      if (cue.kind() == kind) {
        return Optional.of(cue);
      }
    }
    return Optional.empty();
  }

  boolean isMedium(Token word) {
    return find(word, Cue.Kind.MEDIUM).isPresent();
  }

  /// The phrases that begin with a word, each as its words, lower case, the longest first.
  List<List<String>> phrases(Token first) {
    return phrases.getOrDefault(first.form().toLowerCase(Locale.ROOT), List.of());
  }
}
