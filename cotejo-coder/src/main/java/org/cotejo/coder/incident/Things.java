package org.cotejo.coder.incident;

import java.util.HashSet;
import java.util.Locale;
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
record Things(Set<String> targets, Set<String> instruments) {

  private enum Use {
    TARGET,
    INSTRUMENT
  }

  static Things load(Language language) {
    Set<String> targets = new HashSet<>();
    Set<String> instruments = new HashSet<>();
    for (DataRow row : DataFile.rows(Lexicon.file(language, "hit"), "use", "words")) {
      (row.constant("use", Use.class) == Use.TARGET ? targets : instruments).addAll(row.list("words"));
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
    String form = word.form().toLowerCase(Locale.ROOT);
    return form.endsWith("s") ? form.substring(0, form.length() - 1) : form;
  }
}
