package org.cotejo.coder.incident;

import java.util.Locale;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// A noun phrase of the text that stands for somebody or something.
///
/// @param words without the article before them, on one line
public record Mention(Tree tree, Token head, Sort sort, Party party, String words) {

  public enum Sort {
    NAMED,
    PERSON,
    GROUP,
    BODY,
    WEAPON,
    THING
  }

  static Mention of(Reading reading, Things things, Tree tree, Token head) {
    Party party = reading.parties().party(tree.sentence(), head);
    Sort sort = sort(reading, things, tree, head, party);
    boolean human = sort.compareTo(Sort.BODY) <= 0 && party.isKnown();
    return new Mention(tree, head, sort, party, Phrases.withoutArticle(human ? party.text() : NounPhrase.span(tree, head).of(reading.text())));
  }

  private static Sort sort(Reading reading, Things things, Tree tree, Token head, Party party) {
    if (head.pos().equals("PRON")) {
      return party.name().isEmpty() ? Sort.GROUP : Sort.NAMED;
    }
    if (reading.parties().isPerson(tree.sentence(), head)) {
      return party.name().isEmpty() ? Sort.PERSON : Sort.NAMED;
    }
    if (reading.parties().isBody(tree.sentence(), head)) {
      return isCounted(tree, head) ? Sort.GROUP : Sort.BODY;
    }
    return things.isInstrument(tree, head) ? Sort.WEAPON : reading.parties().canAct(tree.sentence(), head) ? Sort.GROUP : Sort.THING;
  }

  /// "Six Jesuits" are people, not their order.
  private static boolean isCounted(Tree tree, Token head) {
    return head.feature("Number").equals("Plur") && tree.hasChild(head.index(), child -> child.is("nummod"));
  }

  int sentence() {
    return tree.sentence().number();
  }

  boolean isPlural() {
    return head.feature("Number").equals("Plur");
  }

  /// The head in the singular, in small letters: names written in capitals are not lemmatised.
  String lemma() {
    String lemma = head.lemma().toLowerCase(Locale.ROOT);
    return head.pos().equals("PROPN") && isPlural() && lemma.endsWith("s") ? lemma.substring(0, lemma.length() - 1) : lemma;
  }

  boolean isPronoun() {
    return head.pos().equals("PRON");
  }

  boolean isHuman() {
    return sort.compareTo(Sort.BODY) <= 0;
  }
}
