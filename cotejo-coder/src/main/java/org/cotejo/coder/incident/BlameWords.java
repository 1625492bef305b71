package org.cotejo.coder.incident;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words of `lexicon/LANGUAGE/blame.tsv`.
record BlameWords(Set<String> claimed, Set<String> accused) {

  static BlameWords load(Language language) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (DataRow row : DataFile.rows(Lexicon.file(language, "blame"), "class", "words")) {
      classes.put(row.cell("class"), Set.copyOf(row.list("words")));
    }
    return new BlameWords(classes.getOrDefault("claimed", Set.of()), classes.getOrDefault("accused", Set.of()));
  }

  boolean claims(Tree tree) {
    return has(tree, claimed);
  }

  boolean accuses(Tree tree) {
    return has(tree, accused);
  }

  boolean isOne(Token word) {
    return claimed.contains(word.lemma()) || accused.contains(word.lemma());
  }

  private static boolean has(Tree tree, Set<String> words) {
    return tree.sentence().tokens().stream().anyMatch(token -> words.contains(token.lemma()));
  }
}
