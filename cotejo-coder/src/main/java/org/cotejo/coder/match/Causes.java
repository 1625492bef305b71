package org.cotejo.coder.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Token;

/// Finds who did the deed that an outcome came of: "killed in **police** firing", "the **police** operation left five dead", "died when the
/// **police** opened fire". Deeds are the words of the classes `force-noun`, `fight-noun` and `force-verb`, outcomes hang on a `causative-verb`: who dies in a fight with
/// somebody is taken to have died by that somebody's hand.
final class Causes {
  /// What holds of the verb above such a clause does not hold of what is in it.
  private static final Set<String> BORDERS = Set.of("ccomp", "parataxis", "csubj", "acl:relcl");
  private static final int MAX_CLIMB = 3;

  private Causes() {}

  /// Whoever does the deed in which the trigger happened: a deed in the trigger's phrase, or in the clause around it or beside it.
  static List<Token> settings(Tree tree, Token trigger, Optional<Token> carrier) {
    Optional<Token> carrying = carrier.or(() -> caused(tree, trigger));
    List<Token> byBlow = blows(tree, trigger);
    if (!byBlow.isEmpty()) {
      return byBlow;
    }
    List<Token> inPhrase = doersBeside(tree, Stream.concat(Stream.of(trigger), carrying.stream()));
    List<Token> ofToll = inPhrase.isEmpty() ? doersBeside(tree, tolls(tree, trigger)) : inPhrase;
    if (!ofToll.isEmpty()) {
      return ofToll;
    }
    List<Token> inClause = inTimeClause(tree, trigger).stream().filter(doer -> doer.isRoot() || doer.head() != trigger.index()).toList(); // "**the officers** were shot when they tried to enter": not by themselves
    return inClause.isEmpty() ? aboveClause(tree, trigger) : inClause;
  }

  /// "Murió **baleado por un agente**", "murieron **acribillados por sicarios**": whoever dealt the blow that the dead are said to have had.
  private static List<Token> blows(Tree tree, Token trigger) {
    return !tree.isA(WordClass.DYING_VERB, trigger) ? List.of() : tree.children(trigger.index(), "xcomp").stream().filter(blow -> blow.feature("VerbForm").equals("Part"))
        .flatMap(blow -> tree.children(blow.index()).stream()).filter(agent -> agent.relation().equals("obl:agent")).toList();
  }

  private static List<Token> doersBeside(Tree tree, Stream<Token> words) {
    return words.flatMap(word -> tree.children(word.index()).stream()).filter(child -> child.is("obl") || child.is("nmod") || child.is("nsubj") && isDeed(tree, child)).flatMap(noun -> doersIn(tree, noun).stream()).toList();
  }

  /// "Three *died* and nine **were hurt in an attack by gunmen**", "nueve **resultaron** *heridos* en un operativo de la policía", "and nine **were arrested in**
  /// a police operation": the verbs that tell what else came of it.
  private static Stream<Token> tolls(Tree tree, Token trigger) {
    Token verb = trigger.is("xcomp") && !trigger.isRoot() ? tree.token(trigger.head()) : trigger;
    if (!isToll(tree, verb)) {
      return Stream.of();
    }
    Stream<Token> above = verb.is("conj") ? tree.head(verb.index()).stream() : Stream.of();
    return Stream.of(Stream.of(verb), tree.children(verb.index(), "conj").stream(), above).flatMap(words -> words).filter(other -> isToll(tree, other) || tree.isPassive(other.index()));
  }

  private static boolean isToll(Tree tree, Token verb) {
    return verb.pos().equals("VERB") && (tree.isA(WordClass.DYING_VERB, verb) || tree.isA(WordClass.HARMING_VERB, verb) && tree.isPassive(verb.index()) || tree.hasChild(verb.index(), child -> child.is("xcomp") && tree.isA(WordClass.RESULT_ADJECTIVE, child)));
  }

  /// "The deaths **were caused** by police gunfire", "se **debieron** a disparos": the verb whose complement is what the outcome came of.
  private static Optional<Token> caused(Tree tree, Token outcome) {
    Token noun = tree.measureHead(outcome);
    return !noun.is("nsubj") || !outcome.pos().equals("NOUN") ? Optional.empty()
        : tree.head(noun.index()).filter(verb -> tree.isA(WordClass.CAUSED_VERB, verb) && (noun.relation().equals("nsubj:pass") || !tree.isA(WordClass.CAUSATIVE_VERB, verb)));
  }

  private static List<Token> doersIn(Tree tree, Token noun) {
    WordClasses words = tree.words();
    String preposition = tree.preposition(noun.index());
    if (actsNext(tree, noun) && words.has(WordClass.DEED_PREPOSITION, preposition)) {
      return List.of(noun);
    }
    boolean inDeed = noun.is("nsubj") || words.has(WordClass.DEED_PREPOSITION, preposition) && isDeed(tree, noun);
    boolean during = words.has(WordClass.DURING_PREPOSITION, preposition) && !tree.isA(WordClass.TARGET, noun);
    List<Token> carriedOut = during && isDeed(tree, noun) ? carriedOut(tree, noun) : List.of();
    return inDeed ? doers(tree, noun) : !carriedOut.isEmpty() ? carriedOut : during ? modifiers(tree, noun) : List.of();
  }

  /// "In **police** firing": parsers like to take *firing* for what the police are doing there.
  private static boolean actsNext(Tree tree, Token noun) {
    int next = noun.index() + 1;
    return next < tree.sentence().size() && tree.token(next).feature("VerbForm").equals("Ger")
        && tree.isA(WordClass.FORCE_VERB, tree.token(next)) && tree.token(next).pos().equals("VERB");
  }

  /// The subject of the causative verb above an outcome ("left five dead", "attacked a bar, **with a toll of** five dead"); if that is a deed, whoever did it.
  static List<Token> causers(Tree tree, Token trigger) {
    Token at = trigger;
    boolean toll = false;
    for (int step = 0; (step < MAX_CLIMB || toll) && !at.isRoot() && !isBorder(tree, at); step++) {
      toll = toll && !at.is("nsubj") || tree.isA(WordClass.TOLL_NOUN, at) && (at.is("obl") || isBehindPlace(tree, at));
      at = tree.token(at.head());
      if (at.pos().equals("VERB")) {
        return !tree.isA(WordClass.CAUSATIVE_VERB, at) && !(toll && tree.isA(WordClass.FORCE_VERB, at)) ? List.of() : tree.logicalSubjects(at.index()).stream()
            .flatMap(subject -> tree.conjuncts(subject.index()).stream())
            .flatMap(subject -> isDeed(tree, subject) ? doers(tree, subject).stream() : Stream.of(subject)).toList();
      }
    }
    return List.of();
  }

  /// "Emboscaron a una patrulla en el municipio de Tela, **con saldo** de tres muertos": parsers hang it on the place before it.
  private static boolean isBehindPlace(Tree tree, Token toll) {
    return toll.is("nmod") && toll.index() > 1 && tree.hasChild(toll.index(), child -> child.is("case") && tree.token(child.index() - 1).form().equals(","));
  }

  private static boolean isBorder(Tree tree, Token at) {
    boolean ownSubject = (at.is("conj") || at.is("advcl")) && at.pos().equals("VERB") && tree.hasChild(at.index(), child -> child.is("nsubj"));
    return BORDERS.contains(at.relation()) || ownSubject;
  }

  private static boolean isDeed(Tree tree, Token noun) {
    return tree.isA(WordClass.FORCE_NOUN, noun) || tree.isA(WordClass.FIGHT_NOUN, noun);
  }

  /// Who does the deed that a noun names; nobody if it names none.
  private static List<Token> doers(Tree tree, Token noun) {
    if (!isDeed(tree, noun)) {
      return List.of();
    }
    List<Token> found = new ArrayList<>();
    for (Token child : tree.children(noun.index())) {
      String preposition = tree.preposition(child.index());
      boolean fights = tree.isA(WordClass.FIGHT_NOUN, noun) && tree.words().has(WordClass.OPPONENT_PREPOSITION, preposition);
      if (isModifier(tree, child) || fights || (child.is("nmod") || child.is("obl")) && tree.words().has(WordClass.AUTHOR_PREPOSITION, preposition) && !isVictim(tree, noun, preposition)) {
        found.add(child);
      }
    }
    List<Token> agents = found.isEmpty() ? carriedOut(tree, noun) : found;
    return agents.isEmpty() ? carrying(tree, noun) : tree.isA(WordClass.FIGHT_NOUN, noun) ? Stream.concat(carrying(tree, noun).stream(), agents.stream()).distinct().toList() : agents;
  }

  /// "Un allanamiento **practicado por las FAES**", "the attack **launched by rebels**".
  private static List<Token> carriedOut(Tree tree, Token noun) {
    return tree.children(noun.index(), "acl").stream().filter(clause -> tree.isA(WordClass.LIGHT_VERB, clause) && tree.isPassive(clause.index())).flatMap(clause -> tree.logicalSubjects(clause.index()).stream()).toList();
  }

  /// "Por la masacre **de campesinos**": of a deed that is done to people, *of* tells to whom.
  private static boolean isVictim(Tree tree, Token deed, String preposition) {
    return tree.isA(WordClass.DEED_TO_PERSON, deed) && tree.words().has(WordClass.OF_PREPOSITION, preposition);
  }

  /// "In **police** custody", but not "in **her** cot".
  private static List<Token> modifiers(Tree tree, Token noun) {
    return tree.children(noun.index()).stream().filter(child -> isModifier(tree, child) && !child.pos().equals("PRON")).toList();
  }

  private static boolean isModifier(Tree tree, Token child) {
    return child.is("compound") || child.is("amod") || child.relation().equals("nmod:poss") || child.is("nmod") && tree.preposition(child.index()).isEmpty();
  }

  /// "Ordered **firing**", "resorted to **firing**": whoever does the verb does the deed; not who "declared a curfew after clashes".
  private static List<Token> carrying(Tree tree, Token noun) {
    return tree.head(noun.index())
        .filter(verb -> verb.pos().equals("VERB") && (noun.is("obj") || noun.is("obl") && !tree.hasPreposition(noun.index(), WordClass.CLAUSE_OPENER)))
        .filter(verb -> tree.isA(WordClass.LIGHT_VERB, verb) || tree.isA(WordClass.FORCE_VERB, verb))
        .map(verb -> tree.logicalSubjects(verb.index())).orElse(List.of());
  }

  /// "Killed **when the police opened fire**", also with the clause at a coordinated verb: "four were killed and five injured when ...".
  private static List<Token> inTimeClause(Tree tree, Token trigger) {
    Token verb = trigger.is("xcomp") ? tree.token(trigger.head()) : trigger; // "two were **left wounded** when ..."
    Stream<Token> verbs = Stream.of(tree.conjuncts(trigger.index()), tree.children(trigger.index(), "conj"), List.of(verb)).flatMap(List::stream);
    Stream<Token> above = verb.is("conj") ? tree.head(verb.index()).stream() : Stream.of();
    return Stream.concat(verbs, above).distinct()
        .flatMap(told -> tree.children(told.index()).stream().filter(clause -> clause.is("advcl") || clause.is("ccomp")))
        .filter(clause -> tree.isA(WordClass.FORCE_VERB, clause))
        .filter(clause -> tree.hasChild(clause.index(), child -> tree.isA(WordClass.TIME_MARK, child)))
        .flatMap(clause -> Stream.concat(tree.logicalSubjects(clause.index()).stream(), opponents(tree, clause))).distinct().toList();
  }

  /// "Injured when activists clashed **with police**": both sides fight.
  private static Stream<Token> opponents(Tree tree, Token verb) {
    return !tree.isA(WordClass.FIGHT_VERB, verb) ? Stream.of() : tree.children(verb.index(), "obl").stream().filter(side -> tree.hasPreposition(side.index(), WordClass.OPPONENT_PREPOSITION));
  }

  /// "Women were shot, and on Thursday **a bomb blew up**": a second clause whose own subject does what it tells.
  private static boolean actsItself(Tree tree, Token trigger) {
    return trigger.pos().equals("VERB") && tree.hasChild(trigger.index(), child -> child.is("nsubj")) && !tree.isPassive(trigger.index()) && !tree.isA(WordClass.DYING_VERB, trigger);
  }

  /// "The police opened fire **and four were killed**", "police firing at mobs **in which four were killed**".
  private static List<Token> aboveClause(Tree tree, Token trigger) {
    if (trigger.isRoot()) {
      return List.of();
    }
    Token above = tree.token(trigger.head());
    if (trigger.is("conj") || trigger.is("advcl")) {
      return tree.isA(WordClass.FORCE_VERB, above) && above.pos().equals("VERB") && !actsItself(tree, trigger) ? tree.logicalSubjects(above.index()) : List.of();
    }
    boolean inWhich = trigger.relation().equals("acl:relcl") && tree.hasChild(trigger.index(), child -> child.is("obl") && child.pos().equals("PRON"));
    if (!inWhich) {
      return List.of();
    }
    Token deed = above;
    while (!isDeed(tree, deed) && deed.is("nmod")) {
      deed = tree.token(deed.head());
    }
    boolean ofForce = !isDeed(tree, deed) && tree.head(deed.index()).filter(head -> tree.isA(WordClass.FORCE_VERB, head)).isPresent();
    return ofForce ? tree.logicalSubjects(deed.head()) : doers(tree, deed);
  }
}
