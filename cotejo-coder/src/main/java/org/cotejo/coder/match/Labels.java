package org.cotejo.coder.match;

import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.language.Token;

/// "PROVEA labelled the operation **a massacre**", "los vecinos llaman **masacre** a lo ocurrido": the name that somebody gives to what has happened.
public final class Labels {
  private Labels() {}

  /// The verb by which a noun is given as a name, if it is.
  public static Optional<Token> verb(Tree tree, Token noun) {
    return !noun.hasPos("NOUN", "PROPN") || noun.isRoot() ? Optional.empty() : tree.head(noun.index()).filter(verb -> tree.isA(WordClass.LABEL_VERB, verb) && isComplement(tree, noun, verb));
  }

  private static boolean isComplement(Tree tree, Token noun, Token verb) {
    boolean second = (noun.is("obj") || noun.is("xcomp") || noun.relation().equals("obl:unmarked"))
        && tree.hasChild(verb.index(), thing -> thing.index() != noun.index() && isNamed(tree, thing, noun));
    return second || isRelative(tree, noun, verb) || noun.is("obl") && noun.index() > verb.index() && tree.hasPreposition(noun.index(), WordClass.LABEL_PREPOSITION);
  }

  /// "In **what** the governor called an execution".
  private static boolean isRelative(Tree tree, Token noun, Token verb) {
    return noun.is("obj") && noun.index() > verb.index() && verb.relation().equals("acl:relcl") && tree.isA(WordClass.RELATIVE_PRONOUN, tree.token(verb.head()));
  }

  /// What the name is given to: before the name, or, in Spanish, with *a* behind it; of a passive the subject.
  private static boolean isNamed(Tree tree, Token thing, Token name) {
    boolean before = thing.index() < name.index() && (thing.is("obj") || thing.relation().equals("nsubj:pass"));
    return before || thing.index() > name.index() && tree.hasChild(thing.index(), mark -> (mark.is("case") || mark.is("mark")) && tree.isA(WordClass.PERSONAL_PREPOSITION, mark));
  }
}
