package org.cotejo.coder.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.date.DateMention;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Claim;
import org.cotejo.model.EventDate;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// The only date of a sentence is that of all its events: "Eleven died and 27 were hurt **on Saturday night** in a clash", "police used tear gas **on Monday** to break up a march".
///
/// Not of what had been done before, of what is only pointed to ("marched on Monday over *the killing*"), planned or wished, of what stands in other quotation marks or behind a semicolon; nor does
/// the date of a relative clause hold outside it.
final class SharedDay {
  private static final Set<String> EVENTS = Set.of("ASSAULT", "COERCE", "PROTEST", "STATISTIC");
  /// "**On 9 July** 900 officers *entered* the prison, where they seized 73 phones".
  private static final String DEPLOYMENT = "MOBILIZE";

  private SharedDay() {}

  /// A claim and the mention that it was read from.
  record Told(EventMention mention, Claim claim) {}

  /// The claims, in the same order, with the date of their sentence where they had none.
  static List<Claim> of(Reading reading, List<Told> told) {
    return told.stream().map(one -> !mayTake(one) ? one.claim() : told.stream().filter(other -> gives(reading, one, other)).findFirst().map(other -> one.claim().withDate(other.claim().date())).orElse(one.claim())).toList();
  }

  private static boolean mayTake(Told told) {
    Claim claim = told.claim();
    boolean happened = claim.status() == Status.ASSERTED || claim.status() == Status.NEGATED || claim.status() == Status.ALLEGED && isRumoured(told.mention());
    return claim.date().text().isEmpty() && happened && EVENTS.contains(claim.eventType());
  }

  /// "They held two farmers on Friday, **a quienes habrían golpeado**": the rumour conditional tells of the same scene.
  private static boolean isRumoured(EventMention mention) {
    return mention.tree().hasChild(mention.word().index(), aux -> aux.is("aux") && aux.feature("Mood").equals("Cnd"));
  }

  private static boolean gives(Reading reading, Told one, Told other) {
    Tree tree = one.mention().tree();
    if (other.mention().tree() != tree || other.claim().status() != Status.ASSERTED && other.claim().status() != Status.ALLEGED || !EVENTS.contains(other.claim().eventType()) && !other.claim().eventType().equals(DEPLOYMENT)) {
      return false;
    }
    Optional<DateMention> only = only(reading, tree, one.mention().word(), other);
    return only.isPresent() && isOneScene(reading, one.mention(), other.mention().word(), only.get().span());
  }

  /// Whether the words that tell when or where another event of the sentence was hold of this one, too.
  static boolean isOneScene(Reading reading, EventMention mention, Token other, TextSpan words) {
    Token word = mention.word();
    return isToldHere(mention) && !isBefore(mention) && !opensClause(mention.tree(), words, word, other) && !isApart(reading, mention.tree(), word, other)
        && !Scene.isOfComing(mention.tree(), word, words) && !Scene.isSetApart(reading, mention, words, List.of(other)) && !isInClause(mention.tree(), other, word);
  }

  /// "Women were shot near Koro, **and on Thursday** a bomb went off": a date behind the one event and before the other is that other one's.
  private static boolean opensClause(Tree tree, TextSpan date, Token one, Token dated) {
    return one.span().end() <= date.begin() && date.end() <= dated.span().begin() && tree.tokensIn(date).stream().anyMatch(word -> tree.isUnder(word.index(), dated.index()));
  }

  /// The date of the other claim, if its sentence tells no other day of them.
  private static Optional<DateMention> only(Reading reading, Tree tree, Token one, Told other) {
    List<DateMention> dates = reading.datesIn(tree.sentence().span()).stream()
        .filter(date -> date.kind() != DateMention.Kind.DURATION && date.kind() != DateMention.Kind.SET && !reading.isInDateline(date.span()))
        .filter(date -> !SceneDay.isTimeOnly(reading, tree, date.date()) && !isAside(tree, date.span(), one, other.mention().word())).toList();
    boolean alone = dates.stream().map(date -> date.date().start()).distinct().count() == 1; // "ayer martes"
    return alone ? dates.stream().filter(date -> date.date().text().equals(other.claim().date().text())).findFirst() : Optional.empty();
  }

  /// "Two died and nine were hurt on Tuesday in Velille, **where a strike has been on since Monday**": the day of a relative clause that neither event stands in.
  private static boolean isAside(Tree tree, TextSpan date, Token one, Token other) {
    return tree.tokensIn(date).stream().findFirst().filter(word -> {
      for (Token at = word; !at.isRoot(); at = tree.token(at.head())) {
        int clause = at.index();
        boolean aside = at.relation().equals("acl:relcl") || tree.hasChild(clause, where -> tree.isA(WordClass.WHERE_WORD, where) && where.index() < clause);
        if (aside && !tree.isUnder(one.index(), at.index()) && !tree.isUnder(other.index(), at.index())) {
          return true;
        }
      }
      return false;
    }).isPresent();
  }

  /// A verb tells what happened; so does a noun that is its subject or object, or that says who suffered.
  private static boolean isToldHere(EventMention mention) {
    Token word = mention.word();
    boolean noun = word.hasPos("NOUN", "PROPN");
    return !noun && !word.feature("VerbForm").equals("Inf") || noun && (word.is("obj") || word.is("nsubj") || word.is("conj") || word.is("parataxis") || word.isRoot()) && !Scene.isTopic(mention.tree(), word);
  }

  /// "**Had killed** two men": what had been done before, unless somebody says that it had been; but "ten **have been killed** by men who came on Sunday".
  private static boolean isBefore(EventMention mention) {
    Tree tree = mention.tree();
    return tree.hasChild(mention.word().index(), aux -> aux.is("aux") && tree.isA(WordClass.PERFECT_AUXILIARY, aux) && !aux.feature("Tense").equals("Pres") && !aux.feature("Mood").equals("Cnd")) && !SceneDay.isReported(tree, mention.word());
  }

  private static boolean isApart(Reading reading, Tree tree, Token one, Token other) {
    if (one.equals(other)) {
      return false; // two figures of one verb: "rose to 1,400 in 2019 from 1,100"
    }
    String between = new TextSpan(Math.min(one.span().end(), other.span().end()), Math.max(one.span().begin(), other.span().begin())).of(reading.text());
    return between.contains(";") || reading.quotations().stream().anyMatch(quotation -> quotation.contains(one.span()) != quotation.contains(other.span()));
  }

  /// Whether the dated event stands in a relative clause that the other is not in; but "the *attack* on a bus **in which two died in March**".
  private static boolean isInClause(Tree tree, Token dated, Token other) {
    for (Token at = dated; !at.isRoot(); at = tree.token(at.head())) {
      boolean outside = at.is("acl") && !tree.isUnder(other.index(), at.index());
      if (outside && !isInWhatHarmed(tree, at, other) && !(other.hasPos("NOUN") && tree.isUnder(at.index(), other.index())) && !isOfDoers(tree, at, dated, other)) {
        return true;
      }
    }
    return false;
  }

  /// "*Was injured* after he stepped on a mine **planted near Kistaram**": told of the thing that did the harm.
  private static boolean isInWhatHarmed(Tree tree, Token clause, Token harmed) {
    for (Token at = clause; !at.isRoot(); at = tree.token(at.head())) {
      if (at.is("advcl")) {
        return at.head() == harmed.index() && Scene.isWhatHarmed(tree, at) && clause.feature("VerbForm").equals("Part");
      }
    }
    return false;
  }

  /// "*Killed* by bandits **who invaded the village on Sunday**": what those who did it did there.
  private static boolean isOfDoers(Tree tree, Token clause, Token dated, Token other) {
    return clause.equals(dated) && tree.isA(WordClass.FORCE_VERB, clause) && !tree.isPassive(clause.index()) && !tree.hasChild(clause.index(), aux -> aux.is("aux"))
        && tree.logicalSubjects(other.index()).stream().anyMatch(doer -> doer.index() == clause.head());
  }
}
