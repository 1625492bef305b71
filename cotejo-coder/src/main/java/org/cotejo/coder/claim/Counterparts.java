package org.cotejo.coder.claim;

import java.util.List;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Party;
import org.cotejo.model.TextSpan;

/// The parties of a document's meetings and agreements, told once and then called "both sides", "the ministers", "las partes": such words keep
/// their text and take the name, sector and country of those who met before. One for each document, asked in text order.
final class Counterparts {
  /// Those who might work together, as others discuss it, have not met.
  private static final String TOPIC = "nominal-topic";

  private Party last = Party.UNKNOWN;

  /// Who takes part in an event, a party named before in the place of words that only refer to it.
  Party of(Reading reading, EventMention mention) {
    List<Token> heads = Opponents.of(reading, mention);
    Party party = reading.actors(mention.tree(), heads);
    boolean together = mention.trigger().reciprocal() || mention.trigger().frame().name().matches("together.*|" + TOPIC);
    if (!together) {
      return party;
    }
    if (heads.size() == 1 && isAnaphor(mention.tree(), heads.getFirst()) && party.country().isEmpty()) {
      String words = words(reading, mention.tree(), heads.getFirst());
      return last.isKnown() ? referringTo(words) : party.isKnown() ? party : new Party(words, "", "", "");
    }
    Party full = heads.size() == 1 ? withCountries(reading, mention.tree(), heads.getFirst(), party) : party;
    boolean several = full.country().contains(";") || full.text().contains(";");
    if (several && !mention.trigger().frame().name().equals(TOPIC)) {
      last = full;
    }
    return full;
  }

  private Party referringTo(String words) {
    return new Party(words, last.name().isEmpty() ? last.text() : last.name(), last.sector(), last.country());
  }

  /// Whether this event is only more of a meeting told before: "**They** reviewed ...".
  boolean isContinuation(EventMention mention) {
    return last.isKnown() && mention.trigger().act().equals("discuss") && mention.of(Role.ACTOR).stream().allMatch(head -> head.feature("PronType").equals("Prs"));
  }

  private boolean isAnaphor(Tree tree, Token head) {
    boolean dual = tree.isA(WordClass.DUAL, head);
    boolean plural = dual || head.feature("Number").equals("Plur") || tree.hasChild(head.index(), child -> tree.isA(WordClass.DUAL, child));
    boolean bare = tree.children(head.index()).stream()
        .allMatch(child -> child.is("det") || child.is("case") || child.is("nummod") || tree.isA(WordClass.DUAL, child));
    return plural && (dual || head.pos().equals("PRON") || bare && tree.isA(WordClass.PARTY_NOUN, head));
  }

  private static String words(Reading reading, Tree tree, Token head) {
    TextSpan phrase = NounPhrase.span(tree, head);
    return tree.children(head.index()).stream().filter(child -> tree.isA(WordClass.DUAL, child)).map(Token::span)
        .reduce(phrase, TextSpan::union).of(reading.text());
  }

  /// "Officials **from Russia and Venezuela**": of one noun, but of two countries.
  private static Party withCountries(Reading reading, Tree tree, Token head, Party party) {
    List<String> countries = reading.placesIn(NounPhrase.span(tree, head)).stream()
        .map(place -> place.place().country()).filter(country -> !country.isEmpty()).distinct().toList();
    return party.isKnown() && countries.size() > 1 ? new Party(party.text(), party.name(), party.sector(), String.join("; ", countries)) : party;
  }
}
