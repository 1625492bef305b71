package org.cotejo.coder.place;

import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.place.PlaceLexicon.Group;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Names of capitals that stand for their governments, told by the tree: "**Bogotá** offered to share intelligence", "acusó a **Caracas**", "ties between **Caracas** and Bogotá".
final class Governments {
  /// Prepositions before the other side of what governments do with each other.
  private static final Set<String> SIDES = Set.of("with", "con", "against", "contra", "between", "entre", "a", "by", "por", "on", "of", "de");
  private static final Set<String> PLACED = Set.of("in", "en", "at", "from", "desde", "near", "to", "hacia", "hasta", "around", "outside");

  private final PlaceLexicon lexicon;

  Governments(PlaceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// Whether the name does, or suffers, what only governments do. Sentences that are only split say nothing.
  boolean isOne(Sentence sentence, TextSpan name) {
    return sentence.tokens().stream().filter(token -> name.contains(token.span()) && !token.isRoot() && !token.relation().isEmpty() && !name.contains(sentence.token(token.head()).span()))
        .findFirst().filter(token -> isOne(sentence, token)).isPresent();
  }

  private boolean isOne(Sentence sentence, Token name) {
    Token head = sentence.token(name.head());
    if (name.is("conj") && !head.isRoot()) {
      return head.pos().equals("PROPN") && isOne(sentence, head);
    }
    boolean deed = head.pos().equals("VERB") && lexicon.is(Group.GOVERNMENT_VERB, NameFolder.key(head.lemma()));
    Optional<String> preposition = preposition(sentence, name);
    if (name.is("nsubj")) {
      return deed;
    }
    if (name.is("obj") || name.is("iobj")) {
      return deed && preposition.filter(PLACED::contains).isEmpty();
    }
    boolean tie = head.pos().equals("NOUN") && lexicon.is(Group.GOVERNMENT_TIE, NameFolder.key(head.lemma()));
    return (deed || tie) && preposition.filter(SIDES::contains).isPresent() && !(tie && preposition.filter(side -> side.equals("a") || side.equals("on")).isPresent());
  }

  private static Optional<String> preposition(Sentence sentence, Token name) {
    return sentence.children(name.index()).stream().filter(child -> child.is("case") && child.index() < name.index()).findFirst().map(Token::lemma);
  }
}
