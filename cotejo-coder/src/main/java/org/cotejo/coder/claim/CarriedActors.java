package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// Who did what a report tells without its doer, where the words around make it plain: "**soldiers** sealed off the town, *where 140 people were arrested*", "**gunmen** killed
/// four guards. Five others *were wounded*", "**soldiers** took two brothers, who *have not been seen since*".
///
/// An act without a doer stays so if it has a day or a place of its own, if those who suffer it are of the doer's own side, or if somebody else acted in between.
final class CarriedActors {
  /// What is done by forces of the state in the course of their work.
  private static final Set<String> POLICE_WORK = Set.of("arrest", "detain", "seize", "raid", "search");
  /// What those forces do before.
  private static final Set<String> DEEDS = Set.of("ASSAULT", "COERCE", "MOBILIZE", "COOPERATE");
  private static final Set<String> HARM = Set.of("kill", "wound", "shoot", "attack", "ambush");
  private static final Set<String> TAKING = Set.of("kidnap", "detain", "arrest", "hostage", "disappear");
  private static final Set<String> STATE = Set.of("COP", "MIL", "SPY", "GOV", "JUD");
  private static final String MISSING = "disappear";
  /// How many sentences back those stand who are counted again, at most.
  private static final int BACK = 3;

  private final Reading reading;
  private final List<SharedDay.Told> told;

  private CarriedActors(Reading reading, List<SharedDay.Told> told) {
    this.reading = reading;
    this.told = new ArrayList<>(told);
  }

  /// The claims, in the same order, with the doer whom the words around tell where they had none.
  static List<SharedDay.Told> of(Reading reading, List<SharedDay.Told> told) {
    CarriedActors carried = new CarriedActors(reading, told);
    for (int i = 0; i < told.size(); i++) {
      carried.carry(i);
    }
    return carried.told;
  }

  private void carry(int index) {
    SharedDay.Told one = told.get(index);
    boolean open = !one.claim().actor().isKnown() && (one.claim().status() == Status.ASSERTED || one.claim().status() == Status.ALLEGED);
    if (open) {
      doer(index, one).ifPresent(actor -> told.set(index, new SharedDay.Told(one.mention(), one.claim().withActor(actor))));
    }
  }

  private Optional<Party> doer(int index, SharedDay.Told one) {
    Optional<Party> force = POLICE_WORK.contains(one.claim().act()) ? ofForce(index, one) : Optional.empty();
    return force
        .or(() -> one.claim().act().equals(MISSING) ? ofTaking(index, one) : Optional.empty())
        .or(() -> ofOthers(index, one)).or(() -> ofRecalled(index, one));
  }

  /// "**Soldiers** sealed off the town, *where 140 people were arrested*", "**the army** reported that 20 rifles were seized": whose work it was there, or whoever tells it of himself.
  private Optional<Party> ofForce(int index, SharedDay.Told one) {
    if (isOfState(one.claim().recipient())) {
      return Optional.empty();
    }
    Optional<Party> there = !isThere(one.mention()) ? Optional.empty() : before(index, other -> other.claim().sentence() == one.claim().sentence() && isDeed(other.claim()))
        .filter(last -> !isApart(one.claim(), last.claim())).map(last -> last.claim().actor()).filter(CarriedActors::isForce);
    return there.or(() -> ofTeller(one));
  }

  /// "**Where** 140 people were arrested", "an operation **in which** two rifles were seized".
  private static boolean isThere(EventMention mention) {
    Tree tree = mention.tree();
    return tree.hasChild(mention.word().index(), where -> where.index() < mention.word().index() && (where.is("advmod") && (tree.isA(WordClass.WHERE_WORD, where) || where.feature("PronType").contains("Rel"))
        || where.is("obl") && tree.isA(WordClass.RELATIVE_PRONOUN, where) && tree.hasPreposition(where.index(), WordClass.LOCATIVE_PREPOSITION)));
  }

  /// What somebody is known to have done.
  private static boolean isDeed(Claim claim) {
    return DEEDS.contains(claim.eventType()) && claim.status() == Status.ASSERTED && claim.actor().isKnown();
  }

  /// "**The police** said two men were picked up": a force that tells of its own work.
  private Optional<Party> ofTeller(SharedDay.Told one) {
    Tree tree = one.mention().tree();
    return !(one.claim().attribution() instanceof Attribution.Sourced(Party claimant, Party _, String _)) || !isForce(claimant) ? Optional.empty()
        : tree.sentence().tokens().stream().filter(word -> word.hasPos("NOUN", "PROPN") && !reading.parties().isPerson(tree.sentence(), word))
            .map(word -> reading.parties().party(tree.sentence(), word)).filter(party -> party.text().equals(claimant.text())).findFirst();
  }

  /// "**Soldiers** took eleven workers. Two of them are still missing": those whom somebody took.
  private Optional<Party> ofTaking(int index, SharedDay.Told one) {
    return !isOfThem(one.mention()) ? Optional.empty() : before(index, other -> one.claim().sentence() - other.claim().sentence() <= 1 && TAKING.contains(other.claim().act()))
        .map(last -> last.claim().actor());
  }

  /// "Two **of them**", "**the** men", "two **of whom**".
  private static boolean isOfThem(EventMention mention) {
    Tree tree = mention.tree();
    return Stream.concat(mention.of(Role.RECIPIENT).stream(), mention.of(Role.COUNTED).stream()).anyMatch(head -> head.pos().equals("PRON") || tree.hasChild(head.index(), part -> part.is("nmod") && part.pos().equals("PRON"))
        || tree.hasChild(head.index(), det -> det.is("det") && tree.isA(WordClass.DEFINITE_ARTICLE, det)));
  }

  /// "Gunmen killed four guards. **Another five** were wounded".
  private Optional<Party> ofOthers(int index, SharedDay.Told one) {
    Tree tree = one.mention().tree();
    boolean others = HARM.contains(one.claim().act()) && one.claim().measurement().isPresent() && Stream.concat(one.mention().of(Role.RECIPIENT).stream(), one.mention().of(Role.COUNTED).stream())
        .anyMatch(head -> tree.isA(WordClass.OTHER_ONE, head) || tree.hasChild(head.index(), other -> (other.is("det") || other.is("amod")) && tree.isA(WordClass.OTHER_ONE, other)));
    return !others ? Optional.empty() : before(index, other -> one.claim().sentence() - other.claim().sentence() <= 1 && HARM.contains(other.claim().act()))
        .filter(last -> !isApart(one.claim(), last.claim()) && last.claim().measurement().isPresent() && isSameKind(one.claim().recipient(), last.claim().recipient())).map(last -> last.claim().actor());
  }

  private static boolean isSameKind(Party one, Party other) {
    return one.sector().isEmpty() || one.sector().equals(other.sector());
  }

  /// "Raiders killed eight. The chairman put **the number of the dead** at 19".
  private Optional<Party> ofRecalled(int index, SharedDay.Told one) {
    return !RecalledFigures.isRecall(one) ? Optional.empty() : before(index, other -> one.claim().sentence() - other.claim().sentence() <= BACK && other.claim().act().equals(one.claim().act()) && other.claim().measurement().isPresent())
        .filter(last -> !isApart(one.claim(), last.claim())).map(last -> last.claim().actor()).filter(actor -> isOtherSide(actor, one.claim().recipient()));
  }

  /// The last of those told before, if somebody is known to have done it.
  private Optional<SharedDay.Told> before(int index, Predicate<SharedDay.Told> wanted) {
    return told.subList(0, index).stream().filter(wanted).reduce((_, last) -> last).filter(last -> last.claim().actor().isKnown() && last.claim().status() != Status.DENIED && last.claim().status() != Status.HYPOTHETICAL);
  }

  /// Whether two claims are of two days or two places.
  private static boolean isApart(Claim one, Claim other) {
    boolean days = one.date().start().isPresent() && other.date().start().isPresent() && !one.date().start().equals(other.date().start());
    boolean places = !one.place().text().isEmpty() && !other.place().text().isEmpty() && !one.place().name().equals(other.place().name()) && one.evidence() != other.evidence() && !one.evidence().equals(other.evidence());
    return days || places;
  }

  private static boolean isForce(Party party) {
    return !party.sector().isEmpty() && Stream.of(party.sector().split("; ")).allMatch(Reading.FORCES::contains) && !party.isOf("PRM");
  }

  private static boolean isOfState(Party party) {
    return !party.sector().isEmpty() && Stream.of(party.sector().split("; ")).anyMatch(STATE::contains);
  }

  /// Nobody harms his own side.
  private static boolean isOtherSide(Party actor, Party sufferer) {
    boolean same = !sufferer.sector().isEmpty() && (actor.isOf(sufferer.sector()) || isOfState(actor) && isOfState(sufferer));
    return !same && !actor.text().equals(sufferer.text());
  }
}
