package org.cotejo.language;

import java.util.Map;
import org.cotejo.model.TextSpan;

/// One syntactic word of a sentence. Spanish contractions and clitics are split as Universal Dependencies has them ("del" = de +
/// el, "detenerlo" = detener + lo); each part then carries the span of the written word it is part of, or of its own letters where
/// these can be told apart.
///
/// Before tagging, `lemma` is the lower-cased form, `pos` is `X`, `features` is empty; before parsing, `head` is -1 and
/// `relation` is empty.
///
/// @param index 0-based position in its sentence
/// @param span where it stands in the document's text
/// @param form the word as written (or the part: "el" of "del")
/// @param lemma dictionary form, lower case
/// @param pos universal part of speech: NOUN, PROPN, VERB, AUX ...
/// @param features UD features, such as `VerbForm=Part`
/// @param head index of its head, -1 for the root
/// @param relation UD relation to the head, with subtype: `nsubj:pass`, `obl:agent` ...
public record Token(int index, TextSpan span, String form, String lemma, String pos, Map<String, String> features, int head, String relation) {

  public Token {
    features = Map.copyOf(features);
  }

  /// The value of a UD feature, empty if the word does not have it.
  public String feature(String name) {
    return features.getOrDefault(name, "");
  }

  /// Whether the relation is `name` or a subtype of it.
  public boolean is(String name) {
    return relation.startsWith(name) && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
  }

  /// Whether the part of speech is one of these UD tags.
  public boolean hasPos(String... tags) {
    for (String tag : tags) {
      if (pos.equals(tag)) {
        return true;
      }
    }
    return false;
  }

  public boolean isRoot() {
    return head < 0;
  }
}
