package org.cotejo.coder.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cotejo.coder.lexicon.Resources;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Language;

/// What attacks are aimed at and done with, from `lexicon/LANGUAGE/hit.tsv`.
///
/// @param targets lemmas of nouns
/// @param instruments lemmas of nouns
record Things(Set<String> targets, Set<String> instruments) {

  static Things load(Language language) {
    Set<String> targets = new HashSet<>();
    Set<String> instruments = new HashSet<>();
    for (List<String> row : Resources.table("lexicon/" + language.code() + "/hit.tsv", 2)) {
      (row.get(0).equals("target") ? targets : instruments).addAll(List.of(row.get(1).split(" *; *")));
    }
    return new Things(Set.copyOf(targets), Set.copyOf(instruments));
  }

  boolean isTarget(Token head) {
    return targets.contains(head.lemma()) || targets.contains(singular(head));
  }

  boolean isInstrument(Tree tree, Token word) {
    boolean named = instruments.contains(word.lemma()) || instruments.contains(singular(word));
    return named && (word.pos().equals("NOUN") || word.pos().equals("PROPN"))
        && tree.head(word.index()).filter(head -> word.is("compound") && !instruments.contains(head.lemma())).isEmpty();
  }

  /// Names written in capitals are not lemmatised.
  private static String singular(Token word) {
    String form = word.form().toLowerCase(java.util.Locale.ROOT);
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }
}
