package org.cotejo.coder.actor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.Language;
import org.cotejo.model.Party;

/// Personal pronouns, conservatively: the nearest earlier noun of the right kind in this sentence or the one before. Subjects of the
/// sentence before come first, since pronouns mostly continue the topic.
final class Pronouns {

  private static final int NOBODY = -1;
  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "«", "»", "``", "''");

  private Pronouns() {}

  private enum Wanted {
    PERSON,
    SEVERAL,
    /// Spanish "les", "ellos": several, and no body that is one.
    MANY,
    /// Those whom a number is taken of: "twelve **of them**".
    COUNTED,
    /// The body that says so: "the navy said **it** rescued 45"; or that does something and then something else: "the ministry denied it, but **it** suspended three".
    TELLER,
    NONE
  }

  static Party antecedent(DocumentActors actors, WordClasses words, Language language, Sentence sentence, Optional<Sentence> before, int pronoun) {
    Wanted wanted = wanted(language, sentence, pronoun, words);
    String form = Fold.fold(sentence.token(pronoun).form());
    if (wanted == Wanted.NONE) {
      return Party.UNKNOWN;
    }
    if (wanted == Wanted.TELLER) {
      return teller(actors, sentence, sentence.token(pronoun)).or(() -> before.flatMap(previous -> body(actors, sentence, previous, pronoun))).orElse(Party.UNKNOWN);
    }
    int same = tellerInTheSameWord(sentence, pronoun);
    if (same != NOBODY) {
      return antecedent(actors, words, language, sentence, before, same);
    }
    Optional<Party> relative = relative(actors, sentence, sentence.token(pronoun));
    if (relative.isPresent()) {
      return relative.get();
    }
    Optional<Party> undergoer = undergoer(actors, words, sentence, sentence.token(pronoun), wanted);
    if (undergoer.isPresent()) {
      return undergoer.get();
    }
    Optional<Party> counted = wanted == Wanted.COUNTED && !isTeller(words, sentence, sentence.token(sentence.token(pronoun).head())) ? counted(actors, words, sentence, pronoun).or(() -> before.flatMap(previous -> counted(actors, words, previous, previous.size()))) : Optional.empty();
    if (counted.isPresent()) {
      return counted.get();
    }
    Optional<Party> above = subjectAbove(actors, words, sentence, sentence.token(pronoun), wanted).or(() -> subjectOfOpening(actors, words, sentence, sentence.token(pronoun), wanted)).filter(party -> !isDoneTo(actors, sentence, pronoun, party));
    if (above.isPresent()) {
      return above.get();
    }
    return (wanted == Wanted.PERSON ? speaking(actors, words, sentence, sentence.token(pronoun)) : wanted == Wanted.SEVERAL ? body(actors, sentence, sentence.token(pronoun)) : Optional.<Party>empty())
        .filter(party -> !isDoneTo(actors, sentence, pronoun, party))
        .or(() -> nearest(actors, words, sentence, pronoun, wanted, others(sentence, pronoun, words), form).filter(party -> !isDoneTo(actors, sentence, pronoun, party)))
        .or(() -> before.filter(_ -> goesOn(sentence, pronoun)).flatMap(previous -> object(actors, words, previous, wanted)))
        .or(() -> before.filter(_ -> wanted == Wanted.PERSON).flatMap(previous -> samePronoun(actors, words, sentence, previous, pronoun)))
        .or(() -> before.filter(_ -> !goesOn(sentence, pronoun)).flatMap(previous -> subject(actors, words, previous, wanted, isQuoted(sentence, pronoun) || sentence.token(pronoun).is("iobj"), form)))
        .or(() -> before.filter(previous -> wanted == Wanted.PERSON && isOfName(actors, previous)).map(_ -> Party.UNKNOWN))
        .or(() -> before.filter(_ -> !goesOn(sentence, pronoun)).flatMap(previous -> nearest(actors, words, previous, previous.size(), wanted, Set.of(), form)))
        .orElse(Party.UNKNOWN);
  }

  /// "The police said **they** had fired on officers": of one force are not both who does it and to whom.
  private static boolean isDoneTo(DocumentActors actors, Sentence sentence, int pronoun, Party party) {
    Token word = sentence.token(pronoun);
    return word.relation().equals("nsubj") && !word.isRoot() && Sectors.isForce(party.sector()) && sentence.children(word.head()).stream()
        .filter(child -> (child.is("obj") || child.is("obl")) && child.hasPos("NOUN", "PROPN"))
        .anyMatch(child -> actors.actor(sentence, child.index()).party().sector().equals(party.sector()));
  }

  /// "Beat **the farmers** in front of their wives and killed three of **them**": of two verbs with one subject, the second is done to whom the first was.
  private static Optional<Party> undergoer(DocumentActors actors, WordClasses words, Sentence sentence, Token pronoun, Wanted wanted) {
    Token object = pronoun.is("nmod") && !pronoun.isRoot() ? sentence.token(pronoun.head()) : pronoun;
    if (wanted != Wanted.SEVERAL && wanted != Wanted.MANY && wanted != Wanted.COUNTED || !object.is("obj") || object.isRoot()) {
      return Optional.empty();
    }
    Token verb = sentence.token(object.head());
    return !verb.is("conj") || verb.isRoot() || sentence.hasChild(verb.index(), "nsubj") ? Optional.empty() : sentence.children(verb.head()).stream()
        .filter(child -> child.is("obj") && child.pos().equals("NOUN") && child.feature("Number").equals("Plur") && child.index() < verb.index()).filter(child -> fits(actors.actor(sentence, child.index()), child, wanted, words))
        .map(child -> actors.actor(sentence, child.index()).party()).findFirst();
  }

  /// "Capturaron a un hombre, **a quien le** decomisaron una pistola": him whom the clause before ends with.
  private static Optional<Party> relative(DocumentActors actors, Sentence sentence, Token pronoun) {
    boolean doubled = (pronoun.is("iobj") || pronoun.is("obj")) && !pronoun.isRoot() && sentence.children(pronoun.head()).stream().anyMatch(whom -> whom.lemma().startsWith("quien") && whom.index() < pronoun.index());
    Token clause = doubled ? sentence.token(pronoun.head()) : pronoun;
    if (!doubled || clause.isRoot()) {
      return Optional.empty();
    }
    Token above = sentence.token(clause.head());
    Optional<Token> whom = above.hasPos("NOUN", "PROPN") ? Optional.of(above) : sentence.children(above.index()).stream().filter(child -> child.is("obj") && child.index() < clause.index()).findFirst();
    return whom.map(noun -> actors.actor(sentence, noun.index()).party());
  }

  /// "Police shot **four marchers**. Two of **them** died": those who were counted, not those who acted.
  private static Optional<Party> counted(DocumentActors actors, WordClasses words, Sentence sentence, int end) {
    return sentence.tokens().subList(0, end).stream().filter(noun -> noun.pos().equals("NOUN") && sentence.hasChild(noun.index(), "nummod") && fits(actors.actor(sentence, noun.index()), noun, Wanted.COUNTED, words))
        .reduce((_, last) -> last).map(noun -> actors.actor(sentence, noun.index()).party());
  }

  /// "**One** of them, Asha Mwangi, said": who is heard may be of others than were counted last.
  private static boolean isTeller(WordClasses words, Sentence sentence, Token number) {
    return number.is("nsubj") && !number.isRoot() && words.has(WordClass.SAYING_VERB, sentence.token(number.head()).lemma());
  }

  private static Wanted wanted(Language language, Sentence sentence, int pronoun, WordClasses words) {
    Wanted wanted = wanted(language, Fold.fold(sentence.token(pronoun).form()));
    boolean counted = (wanted == Wanted.SEVERAL || wanted == Wanted.MANY) && !sentence.token(pronoun).isRoot() && sentence.token(sentence.token(pronoun).head()).pos().equals("NUM")
        && sentence.children(pronoun).stream().anyMatch(child -> child.is("case") && words.has(WordClass.OF_PREPOSITION, child.lemma()));
    return counted ? Wanted.COUNTED : wanted;
  }

  private static Wanted wanted(Language language, String pronoun) {
    return switch (language) {
      case EN -> switch (pronoun) {
        case "he", "she", "him", "her", "his" -> Wanted.PERSON;
        case "they", "them", "their" -> Wanted.SEVERAL;
        case "it" -> Wanted.TELLER;
        default -> Wanted.NONE;
      };
      case ES -> switch (pronoun) {
        case "el", "ella", "lo", "la", "le" -> Wanted.PERSON;
        case "ellos", "ellas", "los", "las", "les" -> Wanted.MANY;
        default -> Wanted.NONE;
      };
    };
  }

  private static Optional<Party> teller(DocumentActors actors, Sentence sentence, Token pronoun) {
    Token clause = pronoun.isRoot() ? pronoun : sentence.token(pronoun.head());
    boolean goesOn = clause.is("conj") || clause.is("advcl") && clause.index() > clause.head();
    return !pronoun.is("nsubj") || !clause.is("ccomp") && !goesOn ? Optional.empty() : sentence.children(goesOn ? clause.head() : telling(sentence, clause)).stream()
        .filter(child -> child.is("nsubj") && child.index() < pronoun.index()).map(teller -> actors.actor(sentence, teller.index()))
        .filter(actor -> goesOn ? actor.kind() == Kind.BODY || actor.kind() == Kind.COUNTRY : actor.kind() != Kind.PERSON && actor.kind() != Kind.THING).map(Actor::party).findFirst();
  }

  /// "Claimed the attack, **saying** it had killed two": whose subject tells, the verb above a participle.
  private static int telling(Sentence sentence, Token clause) {
    Token verb = sentence.token(clause.head());
    boolean participle = verb.is("advcl") && !verb.isRoot() && verb.feature("VerbForm").matches("Part|Ger") && !sentence.hasChild(verb.index(), "nsubj");
    return participle ? verb.head() : verb.index();
  }

  /// "Arévalo accused the prosecutor and announced that **he** would appeal": who announces, not who was named last.
  private static Optional<Party> speaking(DocumentActors actors, WordClasses words, Sentence sentence, Token pronoun) {
    if (!pronoun.relation().equals("nsubj") || pronoun.isRoot() || !sentence.token(pronoun.head()).is("ccomp")) {
      return Optional.empty();
    }
    Token verb = sentence.token(sentence.token(pronoun.head()).head());
    while (verb.is("conj") && !sentence.hasChild(verb.index(), "nsubj")) {
      verb = sentence.token(verb.head());
    }
    return sentence.children(verb.index()).stream().filter(child -> child.relation().equals("nsubj") && child.index() < pronoun.index())
        .filter(subject -> fits(actors.actor(sentence, subject.index()), subject, Wanted.PERSON, words)).map(subject -> actors.actor(sentence, subject.index()).party()).findFirst();
  }

  /// "**The men** were taken by soldiers and were handcuffed when **they** were shot": in a clause of time or cause, who the clause above is about, unless that has an object that it may be.
  private static Optional<Party> subjectAbove(DocumentActors actors, WordClasses words, Sentence sentence, Token pronoun, Wanted wanted) {
    if (!pronoun.is("nsubj") || pronoun.isRoot() || wanted != Wanted.SEVERAL && wanted != Wanted.PERSON) {
      return Optional.empty();
    }
    Token clause = sentence.token(pronoun.head());
    boolean opened = clause.is("advcl") && clause.index() > clause.head() && sentence.children(clause.index()).stream().anyMatch(child -> (child.is("mark") || child.is("advmod")) && words.has(WordClass.CLAUSE_OPENER, child.lemma()));
    if (!opened) {
      return Optional.empty();
    }
    Token verb = sentence.token(clause.head());
    boolean object = sentence.children(verb.index()).stream().anyMatch(child -> child.is("obj") && child.index() < pronoun.index() && fits(actors.actor(sentence, child.index()), child, wanted, words));
    while (verb.is("conj") && !sentence.hasChild(verb.index(), "nsubj")) {
      verb = sentence.token(verb.head());
    }
    boolean named = wanted == Wanted.SEVERAL && sentence.children(verb.index()).stream().anyMatch(child -> child.is("nsubj") && child.pos().equals("PROPN") && child.index() < pronoun.index() && sentence.hasChild(child.index(), "conj"));
    return object ? Optional.empty() : named ? Optional.of(Party.UNKNOWN) : sentence.children(verb.index()).stream().filter(child -> child.is("nsubj") && child.index() < pronoun.index() && !child.pos().equals("PRON"))
        .filter(child -> fits(actors.actor(sentence, child.index()), child, wanted, words)).map(child -> actors.actor(sentence, child.index()).party()).findFirst();
  }

  /// "While **rights groups** have called on the state, **they** have denounced it": the subjects of the clause that opens a sentence and of the one behind it.
  private static Optional<Party> subjectOfOpening(DocumentActors actors, WordClasses words, Sentence sentence, Token pronoun, Wanted wanted) {
    Token first = sentence.token(0);
    boolean behind = pronoun.is("nsubj") && !pronoun.isRoot() && sentence.token(pronoun.head()).isRoot() && pronoun.index() > 0 && sentence.token(pronoun.index() - 1).form().equals(",");
    if (wanted != Wanted.SEVERAL || !behind || !first.is("mark") && !first.is("advmod") || !words.has(WordClass.CLAUSE_OPENER, first.lemma())) {
      return Optional.empty();
    }
    return sentence.tokens().subList(0, pronoun.index()).stream().filter(subject -> subject.is("nsubj")).findFirst()
        .filter(subject -> subject.feature("Number").equals("Plur") && !subject.pos().equals("PRON") && fits(actors.actor(sentence, subject.index()), subject, wanted, words))
        .map(subject -> actors.actor(sentence, subject.index()).party());
  }

  /// "The federal police said **they** had sent a team": a body that tells what it did.
  private static Optional<Party> body(DocumentActors actors, Sentence sentence, Token pronoun) {
    if (!pronoun.relation().equals("nsubj") || pronoun.isRoot() || !sentence.token(pronoun.head()).is("ccomp")) {
      return Optional.empty();
    }
    return sentence.children(sentence.token(pronoun.head()).head()).stream().filter(child -> child.relation().equals("nsubj") && child.index() < pronoun.index())
        .map(subject -> actors.actor(sentence, subject.index())).filter(actor -> actor.kind() == Kind.BODY || Sectors.isState(actor.party().sector()))
        .map(Actor::party).findFirst();
  }

  /// "The centre blamed the police. **It** put the dead at 35": the body that was the subject before goes on acting.
  private static Optional<Party> body(DocumentActors actors, Sentence sentence, Sentence before, int pronoun) {
    Token word = sentence.token(pronoun);
    boolean first = word.relation().equals("nsubj") && !word.isRoot() && sentence.token(word.head()).isRoot() && sentence.token(word.head()).pos().equals("VERB");
    return !first ? Optional.empty() : before.tokens().stream().filter(child -> child.relation().equals("nsubj") && !child.isRoot() && before.token(child.head()).isRoot())
        .filter(subject -> isOne(actors.actor(before, subject.index()), subject)).map(subject -> actors.actor(before, subject.index()).party()).findFirst();
  }

  /// A body, a country, or a group of which one says *it*: "**the gang**".
  private static boolean isOne(Actor actor, Token head) {
    return actor.kind() == Kind.BODY || actor.kind() == Kind.COUNTRY || actor.kind() == Kind.GROUP && head.pos().equals("NOUN") && head.feature("Number").equals("Sing");
  }

  /// "'We heard of it on the radio', **she** said. **She** called for help": the same person as before.
  private static Optional<Party> samePronoun(DocumentActors actors, WordClasses words, Sentence sentence, Sentence before, int pronoun) {
    String form = sentence.token(pronoun).form();
    return !sentence.token(pronoun).is("nsubj") ? Optional.empty() : before.tokens().stream()
        .filter(token -> token.pos().equals("PRON") && token.is("nsubj") && token.form().equalsIgnoreCase(form) && !isQuoted(before, token.index()))
        .findFirst().map(token -> actors.resolve(before, token.index(), words));
  }

  /// "**Acosta** appeared before a judge. He died": somebody of whom only the name is known, but no other.
  private static boolean isOfName(DocumentActors actors, Sentence before) {
    return before.tokens().stream().anyMatch(token -> token.pos().equals("PROPN") && token.is("nsubj") && !token.isRoot() && before.token(token.head()).isRoot()
        && !actors.actor(before, token.index()).party().isKnown());
  }

  /// "**He** told the court **he** had been beaten": the same pronoun above, which means the same person.
  private static int tellerInTheSameWord(Sentence sentence, int pronoun) {
    Token word = sentence.token(pronoun);
    if (!word.is("nsubj") || word.isRoot() || !sentence.token(word.head()).is("ccomp")) {
      return NOBODY;
    }
    return sentence.children(sentence.token(word.head()).head()).stream().filter(child -> child.is("nsubj") && child.index() < pronoun && child.form().equalsIgnoreCase(word.form()))
        .mapToInt(Token::index).findFirst().orElse(NOBODY);
  }

  /// "They took two men out of a house. **They** shot **them**": where those who act are not named anew, they go on as before, and so do those whom they act on.
  private static boolean goesOn(Sentence sentence, int pronoun) {
    Token word = sentence.token(pronoun);
    return (word.is("obj") || word.is("iobj")) && !word.isRoot() && sentence.children(word.head()).stream().noneMatch(child -> child.is("nsubj") && !child.pos().equals("PRON"))
        && sentence.children(word.head()).stream().noneMatch(child -> child.relation().endsWith(":pass"));
  }

  private static Optional<Party> object(DocumentActors actors, WordClasses words, Sentence sentence, Wanted wanted) {
    return sentence.tokens().stream()
        .filter(token -> token.is("obj") && fits(actors.actor(sentence, token.index()), token, wanted, words))
        .map(token -> actors.actor(sentence, token.index()).party())
        .findFirst();
  }

  /// Whether a quotation is open where the pronoun stands.
  private static boolean isQuoted(Sentence sentence, int pronoun) {
    return sentence.tokens().stream().limit(pronoun).filter(token -> QUOTES.contains(token.form())).count() % 2 == 1;
  }

  /// @param quoted whether the pronoun is somebody's own word: it goes on with those who were told of ("Neighbours said **the attackers** came at dawn. '**They** shot my father'"),
  ///     not with those who told it
  private static Optional<Party> subject(DocumentActors actors, WordClasses words, Sentence sentence, Wanted wanted, boolean quoted, String pronoun) {
    return sentence.tokens().stream()
        .filter(token -> token.is("nsubj") && agrees(sentence, token, pronoun, words) && !(quoted && tells(sentence, token, words)))
        .filter(token -> fits(actors.actor(sentence, token.index()), token, wanted, words))
        .map(token -> actors.actor(sentence, token.index()).party())
        .findFirst();
  }

  /// "Residents **said that**", "residents **gave a different account**".
  private static boolean tells(Sentence sentence, Token subject, WordClasses words) {
    return !subject.isRoot() && (sentence.hasChild(subject.head(), "ccomp") || sentence.children(subject.head()).stream().anyMatch(child -> child.is("obj") && words.has(WordClass.REPORT_NOUN, child.lemma())));
  }

  /// Whom an object cannot mean: "the guards dispersed **them**" whoever does it, "the neighbours insisted **they** were shot" whoever tells it,
  /// "marched to the Senate, where **they** were beaten" the place of it.
  private static Set<Integer> others(Sentence sentence, int pronoun, WordClasses words) {
    Token word = sentence.token(pronoun);
    if (word.is("nsubj") && !word.isRoot() && sentence.token(word.head()).is("acl") && !sentence.token(word.head()).isRoot()) {
      return Set.of(sentence.token(word.head()).head());
    }
    if (word.isRoot() || !word.relation().equals("nsubj:pass") && !word.is("obj") && !word.is("iobj")) {
      return Set.of();
    }
    Token verb = sentence.token(word.head());
    Set<Integer> others = new HashSet<>();
    if (verb.is("ccomp")) {
      sentence.children(verb.head()).stream().filter(child -> (child.is("nsubj") || child.is("obj") || child.is("iobj")) && !words.has(WordClass.SUFFERING_TELLER, child.lemma())).map(Token::index).forEach(others::add);
    }
    if (!word.is("nsubj")) {
      sentence.children(verb.index()).stream().filter(child -> child.is("nsubj")).map(Token::index).forEach(others::add);
      if (verb.is("acl")) {
        others.add(verb.head());
        sentence.children(verb.head()).stream().filter(part -> part.is("amod") || part.is("flat") || part.is("compound")).map(Token::index).forEach(others::add);
      }
    }
    return others;
  }

  /// "**He**" is no wife, "**she**" no husband.
  private static boolean agrees(Sentence sentence, Token word, String pronoun, WordClasses words) {
    Token noun = word;
    while ((noun.is("appos") || noun.is("flat")) && !noun.isRoot()) {
      noun = sentence.token(noun.head()); // "his **wife**, Rokeya Begum"
    }
    return !(words.has(WordClass.HE, pronoun) && words.has(WordClass.FEMALE, noun.lemma())) && !(words.has(WordClass.SHE, pronoun) && words.has(WordClass.MALE, noun.lemma()));
  }

  private static Optional<Party> nearest(DocumentActors actors, WordClasses words, Sentence sentence, int end, Wanted wanted, Set<Integer> others, String pronoun) {
    for (int i = end - 1; i >= 0; i--) {
      String pos = sentence.token(i).pos();
      if (!others.contains(i) && agrees(sentence, sentence.token(i), pronoun, words) && (pos.equals("NOUN") || pos.equals("PROPN")) && !isOfThing(actors, sentence, sentence.token(i)) && !isListedWithThings(actors, sentence, sentence.token(i))) {
        Actor actor = actors.actor(sentence, i);
        if (fits(actor, sentence.token(i), wanted, words) && actor.party().text().contains(sentence.token(i).form())) {
          return Optional.of(actor.party());
        }
      }
    }
    return Optional.empty();
  }

  /// "Two **police** jeeps": whose things they are.
  private static boolean isOfThing(DocumentActors actors, Sentence sentence, Token word) {
    return word.is("compound") && !word.isRoot() && sentence.token(word.head()).pos().equals("NOUN") && !actors.actor(sentence, word.head()).party().isKnown();
  }

  /// "Drugs, firearms and **migrants** enter. They should be stopped": *they* means the whole list, and so nobody.
  private static boolean isListedWithThings(DocumentActors actors, Sentence sentence, Token word) {
    return word.is("conj") && !word.isRoot() && sentence.token(word.head()).pos().equals("NOUN") && actors.actor(sentence, word.head()).kind() == Kind.THING;
  }

  private static boolean fits(Actor actor, Token head, Wanted wanted, WordClasses words) {
    if (words.has(WordClass.CARE_SITE, head.lemma())) {
      return false; // "taken to hospitals, where one of **them** died"
    }
    return switch (actor.kind()) {
      case PERSON -> wanted == Wanted.PERSON;
      case GROUP -> wanted == Wanted.COUNTED ? head.feature("Number").equals("Plur") : isSeveral(wanted, !head.pos().equals("NOUN") || !head.feature("Number").equals("Sing") || words.has(WordClass.COLLECTIVE, head.lemma()));
      case BODY -> wanted == Wanted.SEVERAL || wanted == Wanted.MANY && head.feature("Number").equals("Plur");
      case COUNTRY, THING -> false;
    };
  }

  private static boolean isSeveral(Wanted wanted, boolean plural) {
    return plural ? wanted == Wanted.SEVERAL || wanted == Wanted.MANY : wanted == Wanted.PERSON;
  }
}
