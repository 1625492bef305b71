package org.cotejo.coder.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.data.DataRow;

/// Articles, prepositions, pronouns and the like: words that are never part of who somebody is, though they join what is.
final class FunctionWords {

  private final Map<String, Set<String>> kinds = new HashMap<>();

  FunctionWords(List<DataRow> rows) {
    for (DataRow row : rows) {
      for (String word : row.list("words")) {
        kinds.computeIfAbsent(Fold.fold(word), key -> new HashSet<>()).addAll(row.list("kinds"));
      }
    }
  }

  boolean contains(String folded) {
    return kinds.containsKey(folded);
  }

  private boolean is(String folded, String kind) {
    return kinds.getOrDefault(folded, Set.of()).contains(kind);
  }

  /// "of", "the", "and", "de", "la": may stand inside a name.
  boolean isConnector(String folded) {
    return is(folded, "connector");
  }

  boolean isPreposition(String folded) {
    return is(folded, "preposition");
  }

  boolean isArticle(String folded) {
    return is(folded, "article");
  }

  /// "the", "this", "el", "dicho": the noun after it has been spoken of before.
  boolean isDefinite(String folded) {
    return is(folded, "definite");
  }

  /// "Its", "their", "su": the noun after it may belong to a body.
  boolean isPossessive(String folded) {
    return is(folded, "possessive");
  }

  /// "In", "near", "desde": behind it stands where something is, or whence.
  boolean tellsWhere(String folded) {
    return is(folded, "where");
  }

  /// A word that ends what may say whose spokesman somebody is: "against", "who", "contra".
  boolean isBarrier(String folded) {
    return is(folded, "barrier");
  }
}
