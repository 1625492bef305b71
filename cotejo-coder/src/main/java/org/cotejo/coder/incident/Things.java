package org.cotejo.coder.incident;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What attacks are aimed at and done with, from `lexicon/LANGUAGE/hit.tsv`.
///
/// @param targets lemmas of nouns
/// @param instruments lemmas of nouns
/// @param damage lemmas of verbs and nouns of damage to things
record Things(Set<String> targets, Set<String> instruments, Set<String> damage) {

  private enum Use {
    TARGET,
    INSTRUMENT,
    DAMAGE
  }

  static Things load(Language language) {
    Map<Use, Set<String>> words = new EnumMap<>(Use.class);
    for (DataRow row : DataFile.rows(Lexicon.file(language, "hit"), "use", "words")) {
      words.computeIfAbsent(row.constant("use", Use.class), _ -> new HashSet<>()).addAll(row.list("words"));
    }
    return new Things(of(words, Use.TARGET), of(words, Use.INSTRUMENT), of(words, Use.DAMAGE));
  }

  private static Set<String> of(Map<Use, Set<String>> words, Use use) {
    return Set.copyOf(words.getOrDefault(use, Set.of()));
  }

  boolean isTarget(Token head) {
    return targets.contains(head.lemma()) || targets.contains(singular(head));
  }

  boolean isInstrument(Tree tree, Token word) {
    boolean named = instruments.contains(word.lemma()) || instruments.contains(singular(word));
    return named && (word.pos().equals("NOUN") || word.pos().equals("PROPN") || word.is("amod"))
        && tree.head(word.index()).filter(head -> word.is("compound") && !head.pos().equals("NOUN")).isEmpty();
  }

  /// Names written in capitals are not lemmatised.
  private static String singular(Token word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }
}
