package org.cotejo.coder.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.lexicon.Resources;
import org.cotejo.coder.match.Tree;
import org.cotejo.model.Language;

/// The words of `lexicon/LANGUAGE/blame.tsv`.
record BlameWords(Set<String> claimed, Set<String> accused) {

  static BlameWords load(Language language) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (List<String> row : Resources.table("lexicon/" + language.code() + "/blame.tsv", 2)) {
      classes.put(row.get(0), Set.of(row.get(1).split(" *; *")));
    }
    return new BlameWords(classes.getOrDefault("claimed", Set.of()), classes.getOrDefault("accused", Set.of()));
  }

  boolean claims(Tree tree) {
    return has(tree, claimed);
  }

  boolean accuses(Tree tree) {
    return has(tree, accused);
  }

  private static boolean has(Tree tree, Set<String> words) {
    return tree.sentence().tokens().stream().anyMatch(token -> words.contains(token.lemma()));
  }
}
