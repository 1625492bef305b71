package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.ActGroups;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Count;
import org.cotejo.model.Measurement;

/// How many an act was done to that has no measure of its own: "searched **600 homes**", "sentenced **three policemen**", "a judge released **the student**".
final class AffectedCount {
  private static final String OTHER = "other";
  private static final String PERSONS = "persons";

  private AffectedCount() {}

  /// The items as read, or, where they count nothing though the act's group counts whom it is done to, those affected.
  static List<Counted> of(Reading reading, EventMention mention, ActGroups groups, List<Counted> read) {
    String act = mention.trigger().act();
    boolean uncounted = read.stream().allMatch(item -> item.measurement().isEmpty());
    List<Token> affected = mention.of(Role.RECIPIENT);
    if (!uncounted || !groups.countsTheAffected(act)) {
      return read;
    }
    return affected.isEmpty() ? itself(reading, mention, read) : items(reading, mention.tree(), affected, groups.countsPersons(act));
  }

  /// "Officers carried out **18 arrest warrants**": what is done to nobody named counts by its own noun.
  private static List<Counted> itself(Reading reading, EventMention mention, List<Counted> read) {
    Token word = mention.word();
    boolean counted = word.pos().equals("NOUN") && mention.tree().hasChild(word.index(), number -> number.is("nummod"));
    return !counted ? read : figure(reading, mention.tree(), word).map(item -> List.of(new Counted(List.of(), Optional.of(item)))).orElse(read);
  }

  private static List<Counted> items(Reading reading, Tree tree, List<Token> affected, boolean persons) {
    List<Counted> items = new ArrayList<>();
    List<Token> rest = new ArrayList<>();
    for (Token head : affected) {
      figure(reading, tree, head).ifPresentOrElse(item -> items.add(new Counted(List.of(head), Optional.of(item))), () -> rest.add(head));
    }
    if (!rest.isEmpty() && (persons || items.isEmpty())) { // of "21 shops, cabins and houses" one row
      boolean each = persons && rest.stream().allMatch(head -> isPerson(reading, tree, head));
      items.add(new Counted(rest, each ? Optional.of(persons(reading, tree, rest)) : Optional.empty()));
    }
    return items;
  }

  /// "**600 homes**", "12 shops and **a clinic**": beside a figure the article is one too.
  private static Optional<Measurement> figure(Reading reading, Tree tree, Token head) {
    Optional<NumberMention> number = head.pos().equals("PROPN") ? Optional.empty() : CountReader.number(reading, tree, head, OTHER)
        .filter(found -> found.kind() == NumberMention.Kind.CARDINAL || found.kind() == NumberMention.Kind.NEGATION);
    return number.map(found -> CountReader.measurement(reading, tree, OTHER, head, found))
        .map(counted -> new Measurement(OTHER, counted.text(), counted.sector(), counted.unit(), counted.count())).or(() -> oneBeside(reading, tree, head));
  }

  private static Optional<Measurement> oneBeside(Reading reading, Tree tree, Token head) {
    boolean one = head.is("conj") && head.pos().equals("NOUN") && !head.feature("Number").equals("Plur") && tree.hasChild(head.index(), det -> det.is("det") && tree.isA(WordClass.INDEFINITE, det))
        && tree.hasChild(head.head(), figure -> figure.is("nummod"));
    return !one ? Optional.empty() : Optional.of(new Measurement(OTHER, words(reading, tree, head), reading.parties().party(tree.sentence(), head).sector(), "", new Count.Exact(1)));
  }

  /// "**A sergeant**", "**Ana Ruiz**", "**him**"; no body: "the party", "the newspaper".
  private static boolean isPerson(Reading reading, Tree tree, Token head) {
    boolean pronoun = head.pos().equals("PRON") && head.feature("PronType").equals("Prs") && head.feature("Number").equals("Sing");
    boolean noun = head.hasPos("NOUN", "ADJ") && reading.parties().canAct(tree.sentence(), head) && !reading.parties().isBody(tree.sentence(), head);
    return CountReader.isOnePerson(tree, head) && (pronoun || noun || reading.parties().isPerson(tree.sentence(), head));
  }

  private static Measurement persons(Reading reading, Tree tree, List<Token> heads) {
    String words = String.join("; ", heads.stream().map(head -> words(reading, tree, head)).toList());
    return new Measurement(OTHER, words, reading.parties().party(tree.sentence(), tree.contentHead(heads.getFirst())).sector(), PERSONS, new Count.Exact(heads.size()));
  }

  private static String words(Reading reading, Tree tree, Token head) {
    return NounPhrase.span(tree, head).of(reading.text());
  }
}
