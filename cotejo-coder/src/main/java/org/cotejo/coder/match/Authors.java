package org.cotejo.coder.match;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.language.Token;

/// Who is behind an event that is told by a noun, by the verb around it: "**the rebels** claimed responsibility for the bombing", "attributed the
/// massacre to **the rebels**", "an ambush blamed on **the rebels**", "charged **two soldiers** with the killing".
final class Authors {

  private Authors() {}

  static List<Token> of(Tree tree, int noun) {
    Optional<Token> above = tree.head(noun);
    boolean responsibility = above.filter(head -> head.pos().equals("NOUN") && tree.isA(WordClass.RESPONSIBILITY, head)).isPresent();
    List<Token> partakers = above.stream().flatMap(head -> responsibility ? above.stream() : tree.children(head.index(), "obj").stream()).filter(part -> tree.isA(WordClass.RESPONSIBILITY, part))
        .flatMap(part -> partakers(tree, part, noun).stream()).toList();
    if (!partakers.isEmpty()) {
      return partakers;
    }
    Optional<Token> verb = responsibility ? above.flatMap(head -> tree.head(head.index())) : above;
    List<Token> authors = verb.filter(head -> head.pos().equals("VERB")).map(head -> around(tree, head, tree.token(noun))).orElse(List.of());
    List<Token> told = authors.isEmpty() ? inClause(tree, noun) : authors;
    return told.isEmpty() && !responsibility ? accused(tree, tree.token(noun)) : told;
  }

  /// "Acknowledged the participation **of agents** in the *abductions*": whose part it was.
  private static List<Token> partakers(Tree tree, Token part, int deed) {
    return tree.children(part.index()).stream().filter(owner -> owner.index() != deed && owner.index() < deed && owner.hasPos("NOUN", "PROPN")
        && (owner.relation().equals("nmod:poss") || owner.is("nmod") && tree.hasPreposition(owner.index(), WordClass.OF_PREPOSITION))).toList();
  }

  /// "Imputó a **dos policías** por la muerte de un joven", "**two men** were arrested for the murder of a taxi driver": who is held to answer for a deed, or ordered it.
  static List<Token> accused(Tree tree, Token noun) {
    if (noun.is("obj") && tree.isA(WordClass.KILLING_NOUN, noun) && tree.isA(WordClass.COMMANDING_VERB, tree.token(noun.head()))) {
      return tree.logicalSubjects(noun.head()); // "**the boss** ordered the murder of two men"
    }
    boolean charge = tree.hasPreposition(noun.index(), WordClass.CHARGE_PREPOSITION);
    Optional<Token> above = !charge || noun.isRoot() ? Optional.empty() : tree.head(noun.index());
    Optional<Token> verb = above.flatMap(head -> head.pos().equals("VERB") ? above : tree.head(head.index()).filter(_ -> head.is("obj") || head.is("nsubj")));
    return verb.filter(word -> tree.isA(WordClass.HOLDING_TO_ACCOUNT, word)).map(word -> tree.logicalObjects(word.index())).orElse(List.of()).stream()
        .filter(object -> object.index() != noun.index()).toList();
  }

  /// "An ambush **blamed on paramilitaries**", "the attack, which the army **attributed to them**".
  private static List<Token> inClause(Tree tree, int noun) {
    return tree.children(noun, "acl").stream().filter(clause -> tree.isA(WordClass.ATTRIBUTING_VERB, clause))
        .flatMap(clause -> complements(tree, clause).stream()).toList();
  }

  private static List<Token> complements(Tree tree, Token word) {
    return tree.children(word.index()).stream()
        .filter(child -> (child.is("obl") || child.is("iobj") || child.is("nmod")) && tree.hasPreposition(child.index(), WordClass.ADDRESSEE_PREPOSITION)).toList();
  }

  private static List<Token> around(Tree tree, Token verb, Token noun) {
    boolean owned = tree.isA(WordClass.OWNING_VERB, verb) || tree.isA(WordClass.ATTRIBUTING_VERB, verb) && tree.hasSe(verb.index());
    if (owned) {
      return tree.logicalSubjects(verb.index()).stream().filter(subject -> subject.index() != noun.index()).toList();
    }
    boolean object = noun.is("obj") || noun.relation().equals("nsubj:pass");
    return !object || !tree.isA(WordClass.ATTRIBUTING_VERB, verb) ? List.of() : Stream.of(verb, noun).flatMap(word -> complements(tree, word).stream()).toList();
  }
}
