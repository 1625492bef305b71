package org.cotejo.coder.match;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.language.Token;

/// Who does what a verb's content or object tells, where the object itself is a deed, a manner or a state of things.
final class Doers {

  private Doers() {}

  static List<Token> of(Tree tree, int verb) {
    for (Token clause : tree.children(verb)) {
      if (clause.is("ccomp") && clause.index() > verb) {
        return tree.logicalSubjects(clause.index());
      }
    }
    return tree.logicalObjects(verb).stream().flatMap(object -> ofNoun(tree, object).stream()).toList();
  }

  /// "**The army's** conduct", "the handling of the protests by **the army**", "the resignation of **the mayor**", "the way in which **the police** act".
  private static List<Token> ofNoun(Tree tree, Token noun) {
    List<Token> found = new ArrayList<>(tree.children(noun.index(), "nmod:poss"));
    for (Token child : tree.children(noun.index())) {
      boolean author = child.is("nmod") && (tree.hasPreposition(child.index(), WordClass.AGENT_PREPOSITION)
          || tree.isA(WordClass.OWN_DEED, noun) && tree.hasPreposition(child.index(), WordClass.OF_PREPOSITION));
      if (author) {
        found.add(child);
      } else if (child.is("acl")) {
        tree.children(child.index(), "nsubj").stream().filter(subject -> !tree.isA(WordClass.RELATIVE_PRONOUN, subject)).forEach(found::add);
      }
    }
    return found;
  }
}
