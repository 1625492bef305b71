package org.cotejo.coder.claim;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Party;

/// Whose the things are that are asked for, refused, seized or marched to: "the telephones **of two reporters**", "la renuncia **del ministro**", "a mediation proposed **by Brazil**",
/// "an offer of talks **from the union**", "the **police** operation".
final class Owners {
  private static final Map<WordClass, String> SITES = new EnumMap<>(Map.of(WordClass.POLICE_SITE, "COP", WordClass.ARMY_SITE, "MIL", WordClass.STATE_SITE, "GOV", WordClass.HOME, "CVL"));

  private Owners() {}

  /// [Party#UNKNOWN] if nobody is told.
  static Party of(Reading reading, Tree tree, List<Token> things) {
    return things.stream().map(tree::contentHead).filter(thing -> thing.pos().equals("NOUN") && !reading.parties().canAct(tree.sentence(), thing)).flatMap(thing -> owner(reading, tree, thing).stream()).findFirst().orElse(Party.UNKNOWN);
  }

  /// The sector of whoever owns a thing, told or by what it is: "the base **of the National Guard**", "burned **a police station**", "40 **homes**"; empty if unknown.
  static String sector(Reading reading, Tree tree, Token thing) {
    return owner(reading, tree, tree.contentHead(thing)).map(Party::sector).filter(sector -> !sector.isEmpty()).or(() -> kind(tree, tree.contentHead(thing))).orElse("");
  }

  private static Optional<String> kind(Tree tree, Token thing) {
    return SITES.entrySet().stream().filter(site -> tree.isA(site.getKey(), thing) || tree.words().get(site.getKey()).stream().anyMatch(words -> words.contains(" ") && isCalled(tree, thing, words))).map(Map.Entry::getValue).findFirst();
  }

  /// "A **patrol car**", "un **puesto de policía**".
  private static boolean isCalled(Tree tree, Token thing, String words) {
    List<String> called = List.of(words.split(" "));
    return IntStream.range(0, called.size()).filter(at -> called.get(at).equals(thing.lemma())).map(at -> thing.index() - at).filter(from -> from >= 0 && from + called.size() <= tree.sentence().size())
        .anyMatch(from -> IntStream.range(0, called.size()).allMatch(at -> tree.token(from + at).lemma().equals(called.get(at)) || tree.token(from + at).form().equalsIgnoreCase(called.get(at))));
  }

  private static Optional<Party> owner(Reading reading, Tree tree, Token thing) {
    return Stream.of(authors(tree, thing), proposers(tree, thing), adjectives(tree, thing)).flatMap(words -> words).map(word -> reading.addressed(tree, List.of(word))).filter(Party::isKnown).findFirst();
  }

  /// "Telephones **of** reporters", "an offer of talks **from** the union".
  private static Stream<Token> authors(Tree tree, Token thing) {
    return tree.children(thing.index(), "nmod").stream().filter(word -> tree.hasPreposition(word.index(), WordClass.AUTHOR_PREPOSITION) || word.relation().equals("nmod:poss"))
        .flatMap(word -> Stream.concat(Stream.of(word), tree.children(word.index(), "nmod").stream().filter(next -> tree.hasPreposition(next.index(), WordClass.AUTHOR_PREPOSITION))));
  }

  /// "A mediation **proposed by** Brazil".
  private static Stream<Token> proposers(Tree tree, Token thing) {
    return tree.children(thing.index(), "acl").stream().filter(verb -> verb.feature("VerbForm").equals("Part")).flatMap(verb -> tree.children(verb.index(), "obl").stream()).filter(word -> tree.hasPreposition(word.index(), WordClass.AGENT_PREPOSITION));
  }

  /// "The **police** operation", "el operativo **policial**".
  private static Stream<Token> adjectives(Tree tree, Token thing) {
    return tree.children(thing.index()).stream().filter(word -> word.is("compound") || word.is("amod"));
  }
}
