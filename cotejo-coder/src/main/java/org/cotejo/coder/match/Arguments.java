package org.cotejo.coder.match;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.language.Token;

/// Who does what a verb says, and who undergoes it: voice, control, coordination and relative pronouns are undone.
final class Arguments {
  /// A relative clause or chain of controlled verbs deeper than this is a parser's error.
  private static final int MAX_CHAIN = 6;

  private final Tree tree;

  Arguments(Tree tree) {
    this.tree = tree;
  }

  /// Who does the verb.
  List<Token> subjects(int verb) {
    return tree.isPassive(verb) ? agents(verb) : surfaceSubjects(verb, 0);
  }

  /// Who or what undergoes the verb.
  List<Token> objects(int verb) {
    if (tree.isPassive(verb)) {
      List<Token> subjects = withCompanions(verb, surfaceSubjects(verb, 0));
      boolean isOwn = tree.hasChild(verb, child -> child.is("nsubj")); // also "un ganadero **que** fue secuestrado el 26": the day is no object
      List<Token> after = isOwn || !tree.hasChild(verb, child -> child.relation().equals("aux:pass")) && !Tree.isInflected(tree.token(verb)) ? List.of() : tree.children(verb, "obj");
      return after.isEmpty() ? subjects : after;
    }
    List<Token> objects = withAntecedents(tree.children(verb).stream()
        .filter(child -> !isManner(child) && !child.pos().equals("ADV"))
        .filter(child -> child.is("obj") || (child.relation().equals("obl:agent") || child.relation().equals("obl:unmarked")) && tree.isHeadlineVerb(tree.token(verb))).toList(), verb);
    List<Token> personal = personalObjects(verb);
    boolean isPersonal = !objects.isEmpty() && tree.hasPreposition(objects.getFirst().index(), WordClass.PERSONAL_PREPOSITION);
    boolean doubled = !personal.isEmpty() && objects.size() == 1 && objects.getFirst().pos().equals("PRON");
    objects = withoutDouble(objects);
    if (objects.isEmpty() || doubled || !isPersonal && !personal.isEmpty() && personal.getFirst().index() < objects.getFirst().index()) {
      objects = personal;
    }
    if (objects.isEmpty()) {
      objects = objectsBehindParticle(verb);
    }
    if (objects.isEmpty()) {
      objects = subjectsAfterSe(verb);
    }
    return objects.isEmpty() ? sharedObjects(verb) : objects;
  }

  /// "Fue asesinada **junto a su madre**": who suffers the same beside the subject.
  private List<Token> withCompanions(int verb, List<Token> subjects) {
    List<Token> companions = subjects.isEmpty() ? List.of() : tree.children(verb).stream()
        .filter(child -> child.is("obl") && child.index() > verb && child.hasPos("NOUN", "PROPN") && isBeside(child)).toList();
    return companions.isEmpty() ? subjects : Stream.concat(subjects.stream(), companions.stream()).toList();
  }

  private boolean isBeside(Token companion) {
    return tree.children(companion.index(), "case").stream().anyMatch(preposition -> tree.isA(WordClass.COMPANION_PREPOSITION, preposition)
        || preposition.index() > 0 && tree.words().has(WordClass.COMPANION_PREPOSITION, tree.token(preposition.index() - 1).form().toLowerCase(Locale.ROOT) + " " + preposition.form().toLowerCase(Locale.ROOT)));
  }

  /// "A la señora **la** sacaron": a pronoun beside the noun that it stands for.
  private static List<Token> withoutDouble(List<Token> objects) {
    List<Token> nouns = objects.stream().filter(object -> !object.pos().equals("PRON")).toList();
    return nouns.isEmpty() ? objects : nouns;
  }

  /// "Called **off** the talks": the particle of a phrasal verb, taken for a preposition.
  private List<Token> objectsBehindParticle(int verb) {
    return tree.children(verb).stream()
        .filter(child -> child.is("obl") && tree.hasChild(child.index(), particle -> particle.is("case") && particle.index() == verb + 1
            && tree.words().has(WordClass.PHRASAL_VERB, tree.token(verb).lemma() + " " + particle.lemma())))
        .toList();
  }

  /// "Se incautaron tres fusiles": the parser seldom tells this passive from "se reunió el ministro", so what stands behind the verb may be
  /// either; the frame decides.
  private List<Token> subjectsAfterSe(int verb) {
    return tree.hasSe(verb) ? tree.children(verb).stream().filter(child -> child.index() > verb
        && (child.is("nsubj") || child.relation().equals("obl") && child.pos().equals("NOUN") && tree.preposition(child.index()).isEmpty())).toList() : List.of();
  }

  /// "Mató **a balazos** a un taxista": *a* with a blow or a shot tells how, "**a la orilla** de la carretera" where, not whom.
  private boolean isManner(Token word) {
    return (tree.isA(WordClass.BLOW, word) || tree.isA(WordClass.SPOT, word)) && tree.hasPreposition(word.index(), WordClass.PERSONAL_PREPOSITION);
  }

  /// Spanish marks persons as objects with *a*, which parsers take for an oblique.
  private List<Token> personalObjects(int verb) {
    return tree.children(verb).stream()
        .filter(child -> (child.is("obl") || child.is("iobj")) && (child.index() > verb || isDoubled(verb, child)) && !child.relation().equals("obl:agent"))
        .filter(child -> tree.hasPreposition(child.index(), WordClass.PERSONAL_PREPOSITION) && !isManner(child)).toList();
  }

  /// "**A mi hermano** lo mató la policía".
  private boolean isDoubled(int verb, Token fronted) {
    return tree.hasChild(verb, child -> (child.is("obj") || child.is("iobj")) && child.pos().equals("PRON") && child.index() > fronted.index() && child.index() < verb);
  }

  private List<Token> agents(int verb) {
    List<Token> own = ownAgents(verb);
    Token token = tree.token(verb);
    boolean second = own.isEmpty() && token.is("conj") && tree.token(token.head()).pos().equals("VERB") && tree.isPassive(token.head());
    List<Token> shared = second ? ownAgents(token.head()).stream().filter(agent -> agent.index() > verb).toList() : own; // "was gagged and beaten by two men"
    return shared.isEmpty() ? agentsBehind(verb) : shared;
  }

  /// "Seven were killed and 40 others abducted **by bandits**": the second passive leans on the auxiliary of the first, which shares its agent.
  private List<Token> agentsBehind(int verb) {
    boolean passive = tree.hasChild(verb, child -> child.relation().equals("aux:pass"));
    return !passive ? List.of() : tree.children(verb, "conj").stream().filter(second -> second.pos().equals("VERB") && second.feature("VerbForm").equals("Part") && !tree.hasChild(second.index(), child -> child.is("aux")))
        .flatMap(second -> ownAgents(second.index()).stream()).toList();
  }

  private List<Token> ownAgents(int verb) {
    return tree.children(verb, child -> child.relation().equals("obl:agent") || child.is("obl") && tree.hasPreposition(child.index(), WordClass.AGENT_PREPOSITION));
  }

  /// "They kidnapped and killed three men": the object stands with the last verb only.
  private List<Token> sharedObjects(int verb) {
    for (Token child : tree.children(verb)) {
      if (child.is("conj") && child.pos().equals("VERB") && tree.isPassive(verb) == tree.isPassive(child.index())
          && !tree.hasChild(child.index(), c -> c.is("nsubj")) && !hasComplement(verb, child.index())) {
        return tree.children(child.index(), "obj");
      }
    }
    return objectsOfFirst(tree.token(verb));
  }

  /// "Officers shot and killed **a man**": hung on the first verb, behind the second.
  private List<Token> objectsOfFirst(Token verb) {
    boolean bare = verb.is("conj") && !verb.isRoot() && tree.token(verb.head()).pos().equals("VERB") && tree.isPassive(verb.index()) == tree.isPassive(verb.head())
        && !tree.hasChild(verb.index(), child -> child.is("nsubj") || child.is("obl") || child.is("ccomp") || child.is("xcomp"));
    return bare ? tree.children(verb.head(), "obj").stream().filter(object -> object.index() > verb.index()).toList() : List.of();
  }

  private boolean hasComplement(int verb, int before) {
    return tree.hasChild(verb, child -> child.index() > verb && child.index() < before && (child.is("obl") || child.is("ccomp") || child.is("xcomp") || child.is("advmod")));
  }

  /// The subjects that hang on a verb; a day only if there is nothing else: "**Mugabe** today accused".
  private List<Token> ownSubjects(int verb) {
    boolean reflexive = tree.isReflexive(verb);
    List<Token> all = tree.children(verb).stream().filter(child -> child.is("nsubj") && (!reflexive || child.index() < verb) && !isSecondThat(child, verb)).toList();
    List<Token> others = all.stream().filter(child -> !tree.isA(WordClass.DAY_NOUN, child)).toList();
    return others.isEmpty() ? all : others;
  }

  /// "Dijo que los guardias golpeaban a los internos y **que** mataron a uno": opens a second clause of what is said, though parsers take it for a subject.
  private boolean isSecondThat(Token word, int verb) {
    Token clause = tree.token(verb);
    return clause.is("conj") && !clause.isRoot() && tree.token(clause.head()).is("ccomp") && tree.isA(WordClass.RELATIVE_PRONOUN, word) && word.index() > 0 && tree.token(word.index() - 1).is("cc")
        && tree.token(word.index() - 1).head() == verb;
  }

  private List<Token> surfaceSubjects(int verb, int depth) {
    List<Token> own = withAntecedents(ownSubjects(verb), verb);
    if (!own.isEmpty() || depth > MAX_CHAIN || tree.token(verb).isRoot()) {
      return own;
    }
    Token token = tree.token(verb);
    Token head = aboveAdverb(token);
    if (token.is("acl") && head.pos().equals("ADJ") && !tree.hasChild(head.index(), child -> child.is("nummod"))) {
      return inheritedSubjects(verb, head.index(), depth);
    }
    if (token.is("acl") && !Tree.isFinite(token) && tree.hasChild(verb, child -> child.is("mark") && !tree.isA(WordClass.RELATIVE_PRONOUN, child))) {
      return intenders(head, depth);
    }
    if (token.is("acl") && isDoneToAntecedent(verb)) {
      return head.is("obj") ? surfaceSubjects(head.head(), depth + 1).stream().filter(subject -> subject.feature("Number").equals(finite(token).feature("Number"))).toList() : List.of();
    }
    if (token.relation().equals("acl:relcl") && isWhere(token)) {
      return doersThere(token, head, depth);
    }
    if (token.is("acl")) {
      return head.pos().equals("VERB") ? List.of() : SlotFinder.bothCounted(tree, token, head).map(first -> List.of(first, head)).orElse(List.of(head));
    }
    if (token.is("ccomp") && (!Tree.isFinite(token) && !tree.hasChild(verb, child -> child.is("aux") && Tree.isFinite(child)) || isOwnDeed(token, head))) {
      return surfaceSubjects(head.index(), depth + 1);
    }
    if (token.is("amod") || token.is("orphan")) {
      return List.of(head);
    }
    if (token.is("conj") && (isVerbal(head) || isPredicate(head))) {
      Optional<Token> runOn = precedingNoun(verb).filter(noun -> noun.is("conj") && noun.index() > head.index());
      return runOn.isPresent() ? List.of(runOn.get()) : inheritedSubjects(verb, head.index(), depth);
    }
    if (token.is("advcl") && tree.isA(WordClass.SELF_ACTING_VERB, token) && tree.hasChild(verb, thing -> thing.is("obj") && (tree.isA(WordClass.TARGET, thing) || tree.isA(WordClass.WEAPON, thing)))) {
      return List.of(); // "resultaron heridas al **explotar** una moto": parsers take what blew up for an object
    }
    Optional<Token> deed = deedBefore(token, head);
    if (deed.isPresent()) {
      return surfaceSubjects(deed.get().index(), depth + 1);
    }
    if (token.is("xcomp") || (token.is("advcl") && !Tree.isFinite(token))) {
      List<Token> controllers = isObjectControlled(token) ? objects(head.index()) : token.is("xcomp") ? addressees(head, token) : List.of();
      return controllers.isEmpty() ? inheritedSubjects(verb, head.index(), depth) : controllers;
    }
    List<Token> runOn = token.is("parataxis") || token.is("conj") || token.is("advcl") ? precedingNoun(verb).stream().toList() : List.of();
    return runOn.isEmpty() && token.is("advcl") ? goingOn(token, head, depth) : runOn.isEmpty() && isNextInRow(token, head) ? surfaceSubjects(head.index(), depth + 1) : runOn;
  }

  /// "**Police** fired on marchers blocking a road, **killing** four", "dispararon contra un bus que llevaba obreros, **matando** a dos": what the shots came to, though parsers hang it on what the
  /// others were doing.
  private Optional<Token> deedBefore(Token outcome, Token clause) {
    boolean tail = outcome.is("advcl") && outcome.index() > 0 && !Tree.isFinite(outcome) && (tree.isA(WordClass.HARMING_VERB, outcome) || tree.isA(WordClass.CAUSATIVE_VERB, outcome)) && tree.token(outcome.index() - 1).form().equals(",");
    boolean goesOn = tree.hasChild(clause.index(), who -> who.is("nsubj") && who.index() > 0 && tree.token(who.index() - 1).form().equals(",")); // "fired on guards, **who** returned fire, killing one"
    if (!tail || goesOn || !clause.is("acl") || clause.isRoot() || tree.isA(WordClass.FORCE_VERB, clause) || tree.isPassive(clause.index())) {
      return Optional.empty();
    }
    Token above = tree.token(clause.head());
    while (!above.isRoot() && !above.pos().equals("VERB") && (above.is("obj") || above.is("obl") || above.is("nmod") || above.is("conj"))) {
      above = tree.token(above.head());
    }
    return Optional.of(above).filter(verb -> verb.pos().equals("VERB") && tree.isA(WordClass.FORCE_VERB, verb) && !tree.isPassive(verb.index()));
  }

  /// What a clause hangs on: of "fueron torturadas *antes* de **ser asesinadas**" the verb, and not the adverb that opens the clause.
  private Token aboveAdverb(Token clause) {
    Token head = tree.token(clause.head());
    return clause.is("advcl") && head.pos().equals("ADV") && !head.isRoot() && tree.token(head.head()).pos().equals("VERB") ? tree.token(head.head()) : head;
  }

  /// "El ministro lamentó la muerte, **anunció** el envío de 100 policías y acusó": verbs in a row, of one subject.
  private boolean isNextInRow(Token verb, Token first) {
    boolean same = verb.is("parataxis") && verb.index() > first.index() && first.pos().equals("VERB") && verb.feature("Person").equals("3") && Tree.isFinite(verb) && Tree.isFinite(first)
        && verb.feature("Number").equals(first.feature("Number")) && verb.feature("Tense").equals(first.feature("Tense"));
    return same && tree.token(verb.index() - 1).form().equals(",") && !tree.hasSe(verb.index()) && !tree.hasChild(verb.index(), child -> child.is("mark") || child.is("cc"));
  }

  /// "Una persecución en Villagrán, **donde abatieron** a tres hombres": a clause that says what was done there.
  private boolean isWhere(Token clause) {
    return Tree.isFinite(clause) && tree.hasChild(clause.index(), where -> tree.isA(WordClass.WHERE_WORD, where) && where.index() < clause.index());
  }

  /// "**Los agentes** llegaron al bar, donde detuvieron a dos": Spanish leaves out the subject if it is the main clause's.
  private List<Token> doersThere(Token clause, Token place, int depth) {
    Token verb = place;
    while (!verb.isRoot() && !isVerbal(verb)) {
      verb = tree.token(verb.head());
    }
    return !isVerbal(verb) || clause.feature("Number").isEmpty() ? List.of()
        : surfaceSubjects(verb.index(), depth + 1).stream().filter(subject -> subject.feature("Number").equals(clause.feature("Number"))).toList();
  }

  /// "**El adolescente** recibió dos tiros cuando intentó defenderla y murió": Spanish leaves out the subject of a clause if it is the main one's.
  private List<Token> goingOn(Token clause, Token verb, int depth) {
    boolean elided = Tree.isFinite(clause) && clause.feature("Person").equals("3") && verb.pos().equals("VERB") && tree.hasChild(clause.index(), child -> child.is("mark")) && !tree.hasSe(clause.index()) && !isDoneToThem(clause);
    return !elided ? List.of() : surfaceSubjects(verb.index(), depth + 1).stream().filter(subject -> subject.feature("Number").equals(clause.feature("Number"))).toList();
  }

  /// "Los jóvenes estaban hincados cuando **les dispararon**": a clause with a pronoun for those whom it is done to is not theirs.
  private boolean isDoneToThem(Token clause) {
    return clause.feature("Number").equals("Plur") && tree.hasChild(clause.index(), child -> (child.is("iobj") || child.is("obj")) && child.hasPos("PRON", "DET") && child.index() < clause.index() && child.feature("Number").equals("Plur"));
  }

  /// "Retuvieron a cuatro pescadores, **a quienes** acusaron": those before the clause undergo it; who does it has been told.
  private boolean isDoneToAntecedent(int verb) {
    return tree.hasChild(verb, child -> (child.is("obj") || child.is("iobj") || child.is("obl")) && (child.feature("PronType").contains("Rel") || tree.isA(WordClass.RELATIVE_PRONOUN, child)) && child.index() < verb && tree.hasPreposition(child.index(), WordClass.PERSONAL_PREPOSITION));
  }

  /// "**El Ejército** informó que abatió a ocho guerrilleros", "**la ministra** anunció que viajará": Spanish leaves out the subject of a clause that tells what its teller did or will do.
  private boolean isOwnDeed(Token clause, Token verb) {
    return isOwnPlan(clause, verb) || Tree.isFinite(clause) && tree.hasChild(clause.index(), child -> child.is("obj")) && clause.feature("Number").equals(verb.feature("Number"))
        && tree.hasChild(verb.index(), child -> child.is("nsubj") && tree.isA(WordClass.TELLS_OWN_DEEDS, child));
  }

  private boolean isOwnPlan(Token clause, Token verb) {
    return clause.feature("Tense").equals("Fut") && clause.feature("Person").equals("3") && clause.feature("Number").equals(verb.feature("Number")) && tree.isA(WordClass.SAYING_VERB, verb)
        && clause.pos().equals("VERB") && !tree.isPassive(clause.index()) && !tree.isA(WordClass.DYING_VERB, clause) && !tree.isA(WordClass.OCCURRENCE_VERB, clause);
  }

  /// "**The gang's** plan to kill him", "**they** meet with a view to signing": who has the plan, or does what is done with it in view.
  private List<Token> intenders(Token plan, int depth) {
    List<Token> owners = tree.children(plan.index(), "nmod:poss");
    boolean isGoverned = !plan.isRoot() && isVerbal(tree.token(plan.head())) && !plan.is("nsubj");
    return owners.isEmpty() && isGoverned ? surfaceSubjects(plan.head(), depth + 1) : owners;
  }

  private boolean isRunOn(Token noun, int verb) {
    return noun.head() == tree.token(verb).head() && (noun.is("appos") || noun.is("conj")) && tree.preposition(noun.index()).isEmpty();
  }

  /// "It was no accident, **sixty officers** have died": the noun of a run-on clause that parsers hang on what is before. Or
  /// "as **party leaders** claimed", with the subordinator taken for a preposition.
  private Optional<Token> precedingNoun(int verb) {
    int first = tree.children(verb).stream().filter(child -> child.is("aux") || child.is("advmod") || child.is("expl"))
        .mapToInt(Token::index).filter(index -> index < verb).min().orElse(verb);
    return tree.sentence().tokens().stream()
        .filter(noun -> noun.index() < first && (noun.pos().equals("NOUN") || noun.pos().equals("PROPN")) && endsAt(tree.subtree(noun.index()).length(), first))
        .filter(noun -> isRunOn(noun, verb) || tree.hasPreposition(noun.index(), WordClass.SUBORDINATOR))
        .findFirst();
  }

  /// Whether a phrase ends right before a word, or only an insertion between commas stands between: "20 others, **including 15 guards,** were hurt".
  private boolean endsAt(int end, int first) {
    return end == first || end < first - 1 && tree.token(end).form().equals(",") && tree.token(first - 1).form().equals(",");
  }

  /// "Accused the police **of killing** three", "arrested two men **for killing** him", "acusaron a los agentes **de matar**": done by the
  /// object of the verb above.
  private boolean isObjectControlled(Token verb) {
    return tree.children(verb.index()).stream().anyMatch(mark -> (mark.is("mark") || mark.is("case")) && tree.isA(WordClass.CONTROL_MARK, mark) && !tree.hasChild(mark.index(), child -> child.is("fixed"))
        && mark.index() > 0 && !tree.token(mark.index() - 1).pos().equals("ADV")) || isCharge(verb);
  }

  /// "Charged the chief **with wiretapping** judges": whoever is charged did it.
  private boolean isCharge(Token deed) {
    return !deed.isRoot() && tree.isA(WordClass.CHARGING_VERB, tree.token(deed.head()))
        && tree.hasChild(deed.index(), mark -> (mark.is("mark") || mark.is("case")) && mark.index() < deed.index() && tree.isA(WordClass.CHARGE_PREPOSITION, mark));
  }

  /// "Asked **the judge** to investigate", "called on **the army** to withdraw", "**they** were ordered to leave": who is to do what hangs on a verb.
  private List<Token> addressees(Token verb, Token clause) {
    List<Token> objects = tree.children(verb.index(), "obj");
    if (!objects.isEmpty() || !tree.isA(WordClass.ASKING_VERB, verb)) {
      return objects;
    }
    return tree.isPassive(verb.index()) ? objects(verb.index()) : tree.children(verb.index()).stream()
        .filter(child -> child.is("iobj") || child.is("obl") && tree.hasPreposition(child.index(), WordClass.ADDRESSEE_PREPOSITION))
        .filter(child -> child.index() < clause.index()).toList();
  }

  /// "La madre relató que los sacaron **esposados**": a participle in the plural says nothing of one person.
  private boolean differsInNumber(int verb, int from) {
    Token participle = tree.token(verb);
    return participle.feature("VerbForm").equals("Part") && participle.feature("Number").equals("Plur") && participle.is("advcl")
        && tree.hasChild(from, child -> child.is("nsubj") && child.feature("Number").equals("Sing") && !tree.hasChild(child.index(), other -> other.is("conj")) && !tree.isA(WordClass.COLLECTIVE, child));
  }

  /// The subject that a verb takes over from the verb it hangs on. "Se llevaron a **dos jóvenes** y aparecieron muertos": or its object.
  private List<Token> inheritedSubjects(int verb, int from, int depth) {
    if (tree.token(verb).is("conj") && tree.isA(WordClass.APPEARING_VERB, tree.token(verb)) && !objects(from).isEmpty()) {
      return objects(from);
    }
    boolean byAgent = tree.isPassive(from) && !tree.isPassive(verb) && !tree.token(verb).is("conj") && !isOfWhoSuffers(verb) && !isSaidOf(verb, from);
    List<Token> subjects = differsInNumber(verb, from) ? List.of() : byAgent ? agents(from) : surfaceSubjects(from, depth + 1);
    return isDoneBySomebodyElse(verb, subjects) || isImpersonal(verb) ? List.of() : subjects;
  }

  /// "**The gang** is rumoured **to have killed** two", "**los soldados** fueron obligados **a disparar**": what is said of the subject of a passive, or asked of him, is his.
  private boolean isSaidOf(int deed, int passive) {
    Token clause = tree.token(deed);
    return clause.is("xcomp") && (clause.feature("VerbForm").equals("Inf") || tree.hasChild(deed, mark -> (mark.is("mark") || mark.is("aux")) && mark.index() > passive)) && tree.hasChild(passive, subject -> subject.is("nsubj"));
  }

  /// "Was shot by police **after firing** on them", "fue detenido por la policía **al cruzar** el río": what came before or went on beside a passive is of who suffers it; but "asesinado por sicarios al intentar **robarle**".
  private boolean isOfWhoSuffers(int clause) {
    boolean timed = tree.token(clause).is("advcl") && tree.hasChild(clause, mark -> (mark.is("mark") || mark.is("case") || mark.is("advmod")) && mark.index() < clause
        && (tree.isA(WordClass.SEQUENCE_MARK, mark) || tree.isA(WordClass.SIMULTANEOUS_MARK, mark)));
    return timed && !tree.hasChild(clause, child -> (child.is("obj") || child.is("iobj")) && child.pos().equals("PRON"));
  }

  /// "Uno fue abatido y **se detuvo a los otros**": with *se* and a person marked as object, nobody is said to do it.
  private boolean isImpersonal(int verb) {
    return tree.token(verb).is("conj") && tree.hasSe(verb) && tree.children(verb).stream()
        .anyMatch(child -> (child.is("obj") || child.is("obl")) && child.index() > verb && child.hasPos("NOUN", "NUM", "PROPN") && tree.hasPreposition(child.index(), WordClass.PERSONAL_PREPOSITION) && !isManner(child))
        && !tree.hasChild(verb, child -> child.is("nsubj"));
  }

  /// "El alcalde salió y **lo mataron**": a plural verb with a pronoun before it is not done by the one person who did what is told before.
  private boolean isDoneBySomebodyElse(int verb, List<Token> subjects) {
    boolean clitic = tree.hasChild(verb, child -> (child.is("obj") || child.is("iobj")) && child.index() < verb && child.hasPos("PRON", "DET"));
    return clitic && tree.token(verb).feature("Number").equals("Plur") && subjects.size() == 1 && subjects.getFirst().feature("Number").equals("Sing")
        && !tree.isA(WordClass.COLLECTIVE, subjects.getFirst());
  }

  /// "Their leader **is under sanctions** and has denied it".
  private boolean isPredicate(Token noun) {
    return tree.hasChild(noun.index(), child -> child.is("cop")) && tree.hasChild(noun.index(), child -> child.is("nsubj"));
  }

  /// The word that agrees with the subject: of "**habrían** golpeado" the auxiliary.
  private Token finite(Token verb) {
    return Tree.isFinite(verb) ? verb : tree.children(verb.index(), "aux").stream().filter(Tree::isFinite).findFirst().orElse(verb);
  }

  private static boolean isVerbal(Token token) {
    return token.pos().equals("VERB") || token.pos().equals("AUX") || token.pos().equals("ADJ");
  }

  /// Puts the antecedent in the place of a relative pronoun.
  private List<Token> withAntecedents(List<Token> words, int verb) {
    return words.stream().map(word -> antecedent(word, verb)).toList();
  }

  private Token antecedent(Token word, int verb) {
    boolean isSubjectMark = word.pos().equals("SCONJ") && word.is("nsubj");
    if (!tree.isA(WordClass.RELATIVE_PRONOUN, word) || !word.pos().equals("PRON") && !isSubjectMark) {
      return word;
    }
    Token clause = tree.token(verb);
    for (int depth = 0; depth < MAX_CHAIN && !clause.isRoot(); depth++) {
      if (clause.is("acl")) {
        return tree.token(clause.head());
      }
      clause = tree.token(clause.head());
    }
    return word;
  }
}
