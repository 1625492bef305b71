package org.cotejo.lab.conflict;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.incident.CommonWords;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.RuleBook;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;
import org.cotejo.ontology.Ontology;

/// What of an article bears on whether it tells of social conflict, as names of features that hold:
///
/// - `event=EVENT`, `event=EVENT:STATUS`, `act=ACT`, `event=EVENT:SECTOR` of who does it, `to=EVENT:SECTOR`: its claims;
/// - `word=`, `word:EVENT`, `word:ACT`: its common words, no names, and the events and acts that the rule book knows them for; `sector=`: who is spoken of;
/// - `head ...`: what stands in title and lead; `many ...`: what stands in several sentences.
final class ConflictFeatures {
  private static final Set<String> CONTENT = Set.of("VERB", "NOUN", "ADJ");
  private static final int SEVERAL = 3;

  private final RuleBook book;
  private final Ontology ontology;

  ConflictFeatures(RuleBook book, Ontology ontology) {
    this.book = book;
    this.ontology = ontology;
  }

  /// @param head how many characters title and lead have
  Set<String> of(Explanation read, int head) {
    List<String> all = new ArrayList<>();
    List<String> first = new ArrayList<>();
    for (Tree tree : read.reading().trees()) {
      Set<String> names = new TreeSet<>();
      read.claims().stream().filter(claim -> claim.sentence() == tree.sentence().number()).forEach(claim -> claim(claim, names));
      tree.sentence().tokens().forEach(token -> word(read, tree, token, names));
      all.addAll(names);
      if (tree.sentence().span().begin() < head) {
        first.addAll(names);
      }
    }
    Set<String> features = new TreeSet<>(all);
    first.forEach(name -> features.add("head " + name));
    all.stream().filter(name -> Collections.frequency(all, name) >= SEVERAL).forEach(name -> features.add("many " + name));
    return features;
  }

  private static void claim(Claim claim, Set<String> names) {
    names.add("event=" + claim.eventType());
    names.add("event=" + claim.eventType() + ":" + claim.status().code());
    names.add("act=" + claim.act());
    sectors(claim.actor()).forEach(sector -> names.add("event=" + claim.eventType() + ":" + sector));
    sectors(claim.recipient()).forEach(sector -> names.add("to=" + claim.eventType() + ":" + sector));
  }

  private static Stream<String> sectors(Party party) {
    return party.sector().isEmpty() ? Stream.of(party.isKnown() ? "somebody" : "nobody") : Stream.of(party.sector().split("; "));
  }

  private void word(Explanation read, Tree tree, Token token, Set<String> names) {
    if (CONTENT.contains(token.pos()) && token.lemma().matches("\\p{L}{3,}")) {
      names.add("word=" + CommonWords.of(read.reading(), tree, token));
      events(tree, token).forEach(event -> names.add("word:" + event));
    }
    String sector = read.reading().parties().party(tree.sentence(), token).sector();
    if (!sector.isEmpty()) {
      names.add("sector=" + sector);
    }
  }

  /// What the rule book knows a word for, its companions being in the sentence.
  private Stream<String> events(Tree tree, Token token) {
    return book.of(token.lemma()).stream().map(RuleBook.Entry::trigger)
        .filter(trigger -> trigger.companions().stream()
            .allMatch(companion -> tree.sentence().tokens().stream().anyMatch(other -> other.lemma().equals(companion))))
        .flatMap(trigger -> Stream.of(ontology.act(trigger.act()).event().code() + (trigger.companions().isEmpty() ? "" : "+"), trigger.act())).distinct();
  }
}
