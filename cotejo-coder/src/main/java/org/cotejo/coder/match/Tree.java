package org.cotejo.coder.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;

/// A parsed sentence with the questions that rules ask of its tree. Voice, control, coordination and relative pronouns are undone here.
public final class Tree {
  /// A relative clause or chain of controlled verbs deeper than this is a parser's error.
  private static final int MAX_CHAIN = 6;

  private final Sentence sentence;
  private final WordClasses words;
  private final List<List<Token>> children;

  /// @param words the word classes of the sentence's language
  public Tree(Sentence sentence, WordClasses words) {
    this.sentence = sentence;
    this.words = words;
    children = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      children.add(new ArrayList<>(4));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        children.get(token.head()).add(token);
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  /// The word classes of its language.
  public WordClasses words() {
    return words;
  }

  /// Whether a word's lemma is of a class.
  public boolean isA(WordClass wordClass, Token word) {
    return words.has(wordClass, word.lemma());
  }

  public Token token(int index) {
    return sentence.token(index);
  }

  /// The direct dependents, in text order.
  public List<Token> children(int index) {
    return children.get(index);
  }

  /// The dependents with a relation (or a subtype of it).
  public List<Token> children(int index, String relation) {
    return children(index).stream().filter(child -> child.is(relation)).toList();
  }

  public Optional<Token> child(int index, String relation) {
    return children(index).stream().filter(child -> child.is(relation)).findFirst();
  }

  public boolean hasChild(int index, Predicate<Token> test) {
    return children(index).stream().anyMatch(test);
  }

  public Optional<Token> head(int index) {
    int head = token(index).head();
    return head < 0 ? Optional.empty() : Optional.of(token(head));
  }

  /// `index` and everything under it.
  public BitSet subtree(int index) {
    BitSet words = new BitSet(sentence.size());
    collect(index, words);
    return words;
  }

  private void collect(int index, BitSet words) {
    if (!words.get(index)) {
      words.set(index);
      children(index).forEach(child -> collect(child.index(), words));
    }
  }

  /// `index` with its coordinated words, in text order.
  public List<Token> conjuncts(int index) {
    List<Token> conjuncts = new ArrayList<>();
    conjuncts.add(token(index));
    for (Token child : children(index)) {
      if (child.is("conj") && !isClause(child)) {
        conjuncts.add(child);
      }
    }
    return conjuncts;
  }

  private boolean isClause(Token word) {
    return word.pos().equals("VERB") && hasChild(word.index(), child -> child.is("nsubj") || child.is("obj"));
  }

  /// The noun that a phrase is about: of "dozens of residents" and "un total de 30 agentes" the word after *of*.
  public Token contentHead(Token head) {
    if (!isA(WordClass.QUANTITY_NOUN, head) && !head.pos().equals("NUM")) {
      return head;
    }
    return children(head.index()).stream()
        .filter(child -> child.is("nmod") && hasPreposition(child.index(), WordClass.OF_PREPOSITION))
        .findFirst().orElse(head);
  }

  /// The preposition's lemma before a word, empty if there is none.
  public String preposition(int index) {
    return child(index, "case").map(Token::lemma).orElse("");
  }

  public boolean hasPreposition(int index, WordClass prepositions) {
    return words.has(prepositions, preposition(index));
  }

  /// Whether a verb is in the passive: by auxiliary, by passive subject, by Spanish *se*, or as a bare past participle that modifies a noun or
  /// closes a list ("left five dead and two officers **wounded**").
  public boolean isPassive(int verb) {
    Token token = token(verb);
    if (isHeadlineVerb(token) || isOnlyVerb(token) || isPerfect(verb) || isFiniteActive(token) || isReflexive(verb)) {
      return false;
    }
    if (hasChild(verb, child -> child.relation().endsWith(":pass") || child.relation().equals("obl:agent"))) {
      return true;
    }
    boolean bareParticiple = (token.feature("VerbForm").equals("Part") && !token.feature("Tense").equals("Pres") || isMistakenForFinite(token))
        && !hasChild(verb, child -> child.is("aux"));
    boolean isSmallClause = bareParticiple && (token.is("conj") || token.is("orphan")) && token.feature("Voice").equals("Pass") && !hasChild(verb, child -> child.is("obj"));
    return isSmallClause || bareParticiple && isInflected(token) || bareParticiple && (token.is("acl") || token.is("amod") || token.is("advcl") || token.is("xcomp"))
        && !hasChild(verb, child -> child.is("obj"));
  }

  /// A Spanish participle agrees with its noun, and without *haber* is never active: "resultaron **heridos** tres civiles".
  private static boolean isInflected(Token participle) {
    return !participle.feature("Number").isEmpty();
  }

  /// "El frente **se atribuyó** el atentado": somebody before a verb with *se*, and what it is done to with it or behind.
  private boolean isReflexive(int verb) {
    return hasSe(verb) && hasChild(verb, child -> child.is("nsubj") && child.index() < verb)
        && hasChild(verb, child -> child.is("obj") && !child.pos().equals("PRON") || child.is("nsubj") && child.index() > verb);
  }

  /// Whether *se* hangs on a verb, as more than an object.
  public boolean hasSe(int verb) {
    return hasChild(verb, child -> child.is("expl") && words.has(WordClass.REFLEXIVE, child.form().toLowerCase(Locale.ROOT)));
  }

  /// "Lo **mató** la policía": a finite verb without auxiliary and without *se* is active, whatever its subject is labelled.
  private boolean isFiniteActive(Token verb) {
    return isFinite(verb) && !hasChild(verb.index(), child -> child.is("aux") || child.is("expl") || child.form().equalsIgnoreCase("se"))
        && !verb.feature("Voice").equals("Pass");
  }

  /// "These are zones the government **has agreed** to leave": with *have* alone and a subject beside it, a participle is active.
  private boolean isPerfect(int verb) {
    return hasChild(verb, child -> child.relation().equals("nsubj"))
        && children(verb).stream().filter(child -> child.is("aux")).allMatch(child -> isA(WordClass.PERFECT_AUXILIARY, child))
        && hasChild(verb, child -> child.is("aux"));
  }

  /// "The people killed in the raid": a past form that hangs on a noun, without a subject of its own, is a participle whatever the tagger says.
  private boolean isMistakenForFinite(Token verb) {
    return verb.relation().equals("acl") && verb.feature("Tense").equals("Past") && verb.feature("VerbForm").equals("Fin")
        && !hasChild(verb.index(), child -> child.is("nsubj") || child.is("mark"));
  }

  /// "A court convicted four officers": parsers like to make the noun the root and the verb its participle. A past form right behind
  /// the root noun, with an object and nothing else above it, is the sentence's verb.
  private boolean isHeadlineVerb(Token verb) {
    return verb.is("acl") && !verb.relation().equals("acl:relcl") && token(verb.head()).isRoot() && verb.feature("VerbForm").matches("Part|Fin|")
        && !hasChild(verb.index(), child -> child.is("aux") || hasPreposition(child.index(), WordClass.AGENT_PREPOSITION))
        && hasChild(verb.index(), child -> child.is("obj") || child.is("xcomp") || child.is("ccomp") || child.relation().equals("compound:prt") || child.is("advcl") && hasChild(child.index(), c -> c.form().equals("to"))
            || child.relation().equals("obl:agent") || child.relation().equals("obl:unmarked"))
        && token(verb.head()).pos().matches("NOUN|PROPN") && verb.index() > verb.head();
  }

  /// "The opposition **called** for elections.": a full sentence has a verb. Where no word is finite, the past form behind the definite noun or name that it
  /// begins with is the sentence's verb, whatever the parser says; "Three men killed in a raid." stays a fragment.
  private boolean isOnlyVerb(Token verb) {
    if (!verb.relation().equals("acl") || verb.feature("Tense").equals("Pres") || !sentence.token(sentence.size() - 1).form().equals(".")) {
      return false;
    }
    Token subject = token(verb.head());
    boolean definite = subject.pos().equals("PROPN") || hasChild(subject.index(), child -> child.is("det") && words.has(WordClass.DEFINITE_ARTICLE, child.lemma()));
    boolean first = (subject.isRoot() || subject.is("nsubj")) && subject.index() < verb.index();
    return definite && first && sentence.tokens().stream().noneMatch(token -> token != verb && isFinite(token))
        && !hasChild(verb.index(), child -> child.is("aux") || hasPreposition(child.index(), WordClass.AGENT_PREPOSITION));
  }

  /// Who does the verb.
  public List<Token> logicalSubjects(int verb) {
    return isPassive(verb) ? agents(verb) : surfaceSubjects(verb, 0);
  }

  /// Who or what undergoes the verb.
  public List<Token> logicalObjects(int verb) {
    if (isPassive(verb)) {
      List<Token> subjects = surfaceSubjects(verb, 0);
      boolean isOwn = subjects.stream().anyMatch(subject -> subject.head() == verb);
      List<Token> after = isOwn || !hasChild(verb, child -> child.relation().equals("aux:pass")) && !isInflected(token(verb)) ? List.of() : children(verb, "obj");
      return after.isEmpty() ? subjects : after;
    }
    List<Token> objects = withAntecedents(children(verb).stream()
        .filter(child -> child.is("obj") || child.relation().matches("obl:agent|obl:unmarked") && isHeadlineVerb(token(verb))).toList(), verb);
    List<Token> personal = personalObjects(verb);
    boolean isPersonal = !objects.isEmpty() && hasPreposition(objects.getFirst().index(), WordClass.PERSONAL_PREPOSITION);
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

  /// "A la señora **la** sacaron": a pronoun beside the noun that it stands for.
  private static List<Token> withoutDouble(List<Token> objects) {
    List<Token> nouns = objects.stream().filter(object -> !object.pos().equals("PRON")).toList();
    return nouns.isEmpty() ? objects : nouns;
  }

  /// "Called **off** the talks": the particle of a phrasal verb, taken for a preposition.
  private List<Token> objectsBehindParticle(int verb) {
    return children(verb).stream()
        .filter(child -> child.is("obl") && hasChild(child.index(), particle -> particle.is("case") && particle.index() == verb + 1
            && words.has(WordClass.PHRASAL_VERB, token(verb).lemma() + " " + particle.lemma())))
        .toList();
  }

  /// "Se incautaron tres fusiles": the parser seldom tells this passive from "se reunió el ministro", so what stands behind the verb may be
  /// either; the frame decides.
  private List<Token> subjectsAfterSe(int verb) {
    return hasSe(verb) ? children(verb).stream().filter(child -> child.index() > verb
        && (child.is("nsubj") || child.relation().equals("obl") && child.pos().equals("NOUN") && preposition(child.index()).isEmpty())).toList() : List.of();
  }

  /// Spanish marks persons as objects with *a*, which parsers take for an oblique.
  private List<Token> personalObjects(int verb) {
    return children(verb).stream()
        .filter(child -> (child.is("obl") || child.is("iobj")) && (child.index() > verb || isDoubled(verb, child)) && !child.relation().equals("obl:agent"))
        .filter(child -> hasPreposition(child.index(), WordClass.PERSONAL_PREPOSITION)).toList();
  }

  /// "**A mi hermano** lo mató la policía".
  private boolean isDoubled(int verb, Token fronted) {
    return hasChild(verb, child -> child.is("obj") && child.pos().equals("PRON") && child.index() > fronted.index() && child.index() < verb);
  }

  private List<Token> agents(int verb) {
    return children(verb).stream()
        .filter(child -> child.relation().equals("obl:agent")
            || (child.is("obl") && hasPreposition(child.index(), WordClass.AGENT_PREPOSITION)))
        .toList();
  }

  /// "They kidnapped and killed three men": the object stands with the last verb only.
  private List<Token> sharedObjects(int verb) {
    for (Token child : children(verb)) {
      if (child.is("conj") && child.pos().equals("VERB") && isPassive(verb) == isPassive(child.index())
          && !hasChild(child.index(), c -> c.is("nsubj")) && !hasComplement(verb, child.index())) {
        return children(child.index(), "obj");
      }
    }
    return List.of();
  }

  private boolean hasComplement(int verb, int before) {
    return hasChild(verb, child -> child.index() > verb && child.index() < before && (child.is("obl") || child.is("ccomp") || child.is("xcomp")));
  }

  /// The subjects that hang on a verb; a day only if there is nothing else: "**Mugabe** today accused".
  private List<Token> ownSubjects(int verb) {
    boolean reflexive = isReflexive(verb);
    List<Token> all = children(verb).stream().filter(child -> child.is("nsubj") && (!reflexive || child.index() < verb)).toList();
    List<Token> others = all.stream().filter(child -> !isA(WordClass.DAY_NOUN, child)).toList();
    return others.isEmpty() ? all : others;
  }

  private List<Token> surfaceSubjects(int verb, int depth) {
    List<Token> own = withAntecedents(ownSubjects(verb), verb);
    if (!own.isEmpty() || depth > MAX_CHAIN || token(verb).isRoot()) {
      return own;
    }
    Token token = token(verb);
    Token head = token(token.head());
    if (token.is("acl") && head.pos().equals("ADJ") && !hasChild(head.index(), child -> child.is("nummod"))) {
      return inheritedSubjects(verb, head.index(), depth);
    }
    if (token.is("acl") && !isFinite(token) && hasChild(verb, child -> child.is("mark") && !isA(WordClass.RELATIVE_PRONOUN, child))) {
      return intenders(head, depth);
    }
    if (token.is("acl")) {
      return head.pos().equals("VERB") ? List.of() : List.of(head);
    }
    if (token.is("ccomp") && (!isFinite(token) && !hasChild(verb, child -> child.is("aux") && isFinite(child)) || isOwnDeed(token, head))) {
      return surfaceSubjects(head.index(), depth + 1);
    }
    if (token.is("amod") || token.is("orphan")) {
      return List.of(head);
    }
    if (token.is("conj") && isVerbal(head)) {
      Optional<Token> runOn = precedingNoun(verb).filter(noun -> noun.is("conj") && noun.index() > head.index());
      return runOn.isPresent() ? List.of(runOn.get()) : inheritedSubjects(verb, head.index(), depth);
    }
    if (token.is("xcomp") || (token.is("advcl") && !isFinite(token))) {
      List<Token> controllers = isObjectControlled(token) ? logicalObjects(head.index()) : token.is("xcomp") ? addressees(head, token) : List.of();
      return controllers.isEmpty() ? inheritedSubjects(verb, head.index(), depth) : controllers;
    }
    return token.is("parataxis") || token.is("conj") || token.is("advcl") ? precedingNoun(verb).stream().toList() : List.of();
  }

  /// "**El Ejército** informó que abatió a ocho guerrilleros": Spanish leaves out the subject of a clause that tells what its teller did.
  private boolean isOwnDeed(Token clause, Token verb) {
    return isFinite(clause) && hasChild(clause.index(), child -> child.is("obj")) && clause.feature("Number").equals(verb.feature("Number"))
        && hasChild(verb.index(), child -> child.is("nsubj") && isA(WordClass.TELLS_OWN_DEEDS, child));
  }

  /// "**The gang's** plan to kill him", "**they** meet with a view to signing": who has the plan, or does what is done with it in view.
  private List<Token> intenders(Token plan, int depth) {
    List<Token> owners = children(plan.index(), "nmod:poss");
    boolean isGoverned = !plan.isRoot() && isVerbal(token(plan.head())) && !plan.is("nsubj");
    return owners.isEmpty() && isGoverned ? surfaceSubjects(plan.head(), depth + 1) : owners;
  }

  private boolean isRunOn(Token noun, int verb) {
    return noun.head() == token(verb).head() && (noun.is("appos") || noun.is("conj")) && preposition(noun.index()).isEmpty();
  }

  /// "It was no accident, **sixty officers** have died": the noun of a run-on clause that parsers hang on what is before. Or
  /// "as **party leaders** claimed", with the subordinator taken for a preposition.
  private Optional<Token> precedingNoun(int verb) {
    int first = children(verb).stream().filter(child -> child.is("aux") || child.is("advmod") || child.is("expl"))
        .mapToInt(Token::index).filter(index -> index < verb).min().orElse(verb);
    return sentence.tokens().stream()
        .filter(noun -> noun.index() < first && (noun.pos().equals("NOUN") || noun.pos().equals("PROPN")) && endsAt(subtree(noun.index()).length(), first))
        .filter(noun -> isRunOn(noun, verb) || hasPreposition(noun.index(), WordClass.SUBORDINATOR))
        .findFirst();
  }

  /// Whether a phrase ends right before a word, or only an insertion between commas stands between: "20 others, **including 15 guards,** were hurt".
  private boolean endsAt(int end, int first) {
    return end == first || end < first - 1 && token(end).form().equals(",") && token(first - 1).form().equals(",");
  }

  /// "Accused the police **of killing** three", "arrested two men **for killing** him", "acusaron a los agentes **de matar**": done by the
  /// object of the verb above.
  private boolean isObjectControlled(Token verb) {
    return children(verb.index(), "mark").stream().anyMatch(mark -> isA(WordClass.CONTROL_MARK, mark) && !hasChild(mark.index(), child -> child.is("fixed"))
        && mark.index() > 0 && !token(mark.index() - 1).pos().equals("ADV"));
  }

  /// "Asked **the judge** to investigate", "called on **the army** to withdraw", "**they** were ordered to leave": who is to do what hangs on a verb.
  private List<Token> addressees(Token verb, Token clause) {
    List<Token> objects = children(verb.index(), "obj");
    if (!objects.isEmpty() || !isA(WordClass.ASKING_VERB, verb)) {
      return objects;
    }
    return isPassive(verb.index()) ? logicalObjects(verb.index()) : children(verb.index()).stream()
        .filter(child -> child.is("iobj") || child.is("obl") && hasPreposition(child.index(), WordClass.ADDRESSEE_PREPOSITION))
        .filter(child -> child.index() < clause.index()).toList();
  }

  /// The subject that a verb takes over from the verb it hangs on.
  private List<Token> inheritedSubjects(int verb, int from, int depth) {
    List<Token> subjects = isPassive(from) && !isPassive(verb) && !token(verb).is("conj") ? agents(from) : surfaceSubjects(from, depth + 1);
    return isDoneBySomebodyElse(verb, subjects) ? List.of() : subjects;
  }

  /// "El alcalde salió y **lo mataron**": a plural verb with a pronoun before it is not done by the one person who did what is told before.
  private boolean isDoneBySomebodyElse(int verb, List<Token> subjects) {
    boolean clitic = hasChild(verb, child -> (child.is("obj") || child.is("iobj")) && child.index() < verb && child.pos().matches("PRON|DET"));
    return clitic && token(verb).feature("Number").equals("Plur") && subjects.size() == 1 && subjects.getFirst().feature("Number").equals("Sing")
        && !isA(WordClass.COLLECTIVE, subjects.getFirst());
  }

  private static boolean isFinite(Token token) {
    return token.feature("VerbForm").equals("Fin");
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
    if (!isA(WordClass.RELATIVE_PRONOUN, word) || !word.pos().equals("PRON") && !isSubjectMark) {
      return word;
    }
    Token clause = token(verb);
    for (int depth = 0; depth < MAX_CHAIN && !clause.isRoot(); depth++) {
      if (clause.is("acl")) {
        return token(clause.head());
      }
      clause = token(clause.head());
    }
    return word;
  }
}
