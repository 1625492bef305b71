package org.cotejo.coder.claim;

import java.util.Locale;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// "**We** will not negotiate with mafias", the president said; "**hemos decidido** compartir inteligencia": whoever speaks of himself acts.
final class Speaking {

  private Speaking() {}

  /// The actors of an event, its speaker among them if the subject is a first person.
  static Party with(Reading reading, EventMention mention, Party actor) {
    if (mention.trigger().frame().of(Role.ACTOR).isEmpty() || !isOwnDeed(mention.tree(), mention.word())) {
      return actor; // "we counted nine bodies": who finds is no doer
    }
    Party speaker = reading.attributions().of(mention.word().span()).claimant();
    boolean together = mention.trigger().reciprocal() || mention.trigger().frame().name().startsWith("together");
    return !speaker.isKnown() || actor.text().contains(speaker.text()) ? actor : together && actor.isKnown() ? Reading.joined(speaker, actor) : speaker;
  }

  private static boolean isOwnDeed(Tree tree, Token verb) {
    if (!verb.pos().equals("VERB") || tree.isPassive(verb.index())) {
      return false;
    }
    Optional<Token> subject = tree.children(verb.index()).stream().filter(child -> child.relation().equals("nsubj")).findFirst();
    boolean governed = verb.is("xcomp") && !verb.isRoot() && subject.isEmpty();
    return subject.map(pronoun -> tree.words().has(WordClass.FIRST_PERSON, pronoun.form().toLowerCase(Locale.ROOT))).orElseGet(() -> governed ? isOwnDeed(tree, tree.token(verb.head())) : isFirstPerson(tree, verb));
  }

  /// A Spanish verb, or its auxiliary, with the ending of the first person.
  private static boolean isFirstPerson(Tree tree, Token verb) {
    return verb.feature("Person").equals("1") || tree.hasChild(verb.index(), child -> child.is("aux") && child.feature("Person").equals("1"));
  }
}
