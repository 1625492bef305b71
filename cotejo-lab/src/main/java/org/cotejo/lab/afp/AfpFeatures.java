package org.cotejo.lab.afp;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.coder.rule.RuleBook;
import org.cotejo.coder.rule.Trigger;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.ontology.Ontology;

/// What of a sentence bears on whether a class of events counts as told in it, as names of features that hold. The same names for all classes, so that they are learnt from
/// all of them together:
///
/// - `claim ...`: of the class's claims their act, status, voice, parties, place among the claims, and [confidence][Claim#confidence] in tenths (`claim sure>N`);
/// - `trigger ...`: of its triggers, also those that gave no claim (`dropped`), part of speech, relation, depth in the tree and roles;
/// - `known ...`: words that the rule book knows for it, whether or not the rule's conditions hold;
/// - `others=N`: how many other classes are claimed; `CLASS`, `SET CLASS` and with it `claim`, `trigger`, `known`: what a set's annotators count.
final class AfpFeatures {
  private static final List<String> CROSSED = List.of("claim", "trigger", "trigger dropped", "known");
  private static final int MOST_OTHERS = 2;
  private static final int DEEPEST = 4;
  private static final int LAST_PLACE = 3;

  private final RuleBook book;
  private final Ontology ontology;

  AfpFeatures(RuleBook book, Ontology ontology) {
    this.book = book;
    this.ontology = ontology;
  }

  Set<String> of(Explanation read, AfpClass own, String set) {
    Set<String> names = new TreeSet<>();
    for (int place = 0; place < read.claims().size(); place++) {
      if (AfpClass.of(read.claims().get(place)).equals(Optional.of(own))) {
        claim(read.claims().get(place), Math.min(LAST_PLACE, place), names);
      }
    }
    boolean claimed = !names.isEmpty();
    read.mentions().stream().filter(mention -> isOf(mention.trigger(), own)).forEach(mention -> trigger(mention, claimed, names));
    for (Tree tree : read.reading().trees()) {
      tree.sentence().tokens().forEach(token -> known(tree, token, own, names));
    }
    long others = read.claims().stream().map(AfpClass::of).flatMap(Optional::stream).filter(other -> other != own).distinct().count();
    names.add("others=" + Math.min(MOST_OTHERS, others) + (claimed ? " claim" : ""));
    CROSSED.stream().filter(names::contains).toList()
        .forEach(name -> names.add(set + " " + own + " " + name));
    names.add(own.name());
    names.add(set + " " + own);
    return names;
  }

  private static void claim(Claim claim, int place, Set<String> names) {
    names.add("claim");
    names.add("claim act=" + claim.act());
    names.add("claim status=" + claim.status().code());
    names.add("claim " + (claim.attribution() instanceof Attribution.OwnVoice ? "own" : "said"));
    names.add("claim place=" + place);
    names.add("claim " + (claim.actor().isKnown() ? "actor" : "no actor"));
    names.add("claim " + (claim.recipient().isKnown() ? "recipient" : "no recipient"));
    names.add("claim " + (claim.actor().isKnown() ? "actor" : "no actor") + ", " + (claim.recipient().isKnown() ? "recipient" : "no recipient"));
    names.add("claim sector=" + claim.actor().sector());
    for (int tenth = 1; tenth < 10 && claim.confidence() > tenth / 10.0; tenth++) {
      names.add("claim sure>" + tenth);
    }
  }

  private static void trigger(EventMention mention, boolean claimed, Set<String> names) {
    names.add("trigger");
    names.add("trigger " + (claimed ? "claimed" : "dropped"));
    names.add("trigger " + mention.word().pos() + " " + mention.word().relation().replaceFirst(":.*", ""));
    names.add("trigger depth=" + depth(mention.tree(), mention.word()));
    names.add("trigger roles=" + (mention.of(Role.ACTOR).isEmpty() ? "" : "A") + (mention.of(Role.RECIPIENT).isEmpty() ? "" : "R"));
  }

  private static int depth(Tree tree, Token word) {
    int depth = 0;
    for (Token at = word; !at.isRoot() && depth < DEEPEST; at = tree.token(at.head())) {
      depth++;
    }
    return depth;
  }

  private void known(Tree tree, Token token, AfpClass own, Set<String> names) {
    book.of(token.lemma()).stream().map(RuleBook.Entry::trigger).filter(trigger -> isOf(trigger, own) && hasCompanions(tree, trigger)).forEach(trigger -> {
      names.add("known");
      names.add("known " + token.pos());
      if (token.isRoot()) {
        names.add("known root");
      }
      if (!trigger.companions().isEmpty()) {
        names.add("known phrase");
      }
    });
  }

  private static boolean hasCompanions(Tree tree, Trigger trigger) {
    return trigger.companions().stream().allMatch(companion -> tree.sentence().tokens().stream().anyMatch(other -> other.lemma().equals(companion)));
  }

  private boolean isOf(Trigger trigger, AfpClass own) {
    return ontology.act(trigger.act()).cameo().flatMap(code -> AfpClass.of(code.code())).equals(Optional.of(own));
  }
}
