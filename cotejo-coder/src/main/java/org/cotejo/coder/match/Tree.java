package org.cotejo.coder.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// A parsed sentence with the questions that rules ask of its tree. Who does what a verb says and who undergoes it, in whatever voice, is found by [Arguments].
public final class Tree {
  /// What a past form may be tagged as.
  private static final Set<String> PAST_FORMS = Set.of("Part", "Fin", "");

  private final Sentence sentence;
  private final WordClasses words;
  /// What was asked before: rules, attributions and claims ask for the same verbs again and again.
  private final Map<Integer, List<Token>> subjects = new HashMap<>();
  private final Map<Integer, List<Token>> objects = new HashMap<>();

  /// @param words the word classes of the sentence's language
  public Tree(Sentence sentence, WordClasses words) {
    this.sentence = sentence;
    this.words = words;
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

  /// The words that lie in a span, in text order.
  public List<Token> tokensIn(TextSpan span) {
    List<Token> inside = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.span().begin() >= span.end()) {
        break;
      }
      if (span.contains(token.span())) {
        inside.add(token);
      }
    }
    return inside;
  }

  /// The direct dependents, in text order.
  public List<Token> children(int index) {
    return sentence.children(index);
  }

  /// The dependents with a relation (or a subtype of it).
  public List<Token> children(int index, String relation) {
    return children(index, child -> child.is(relation));
  }

  /// The dependents that pass a test, in text order; a loop, since it is asked more often than anything else.
  public List<Token> children(int index, Predicate<Token> test) {
    List<Token> found = List.of();
    for (Token child : children(index)) {
      if (test.test(child)) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(child);
      }
    }
    return found;
  }

  public Optional<Token> child(int index, String relation) {
    for (Token child : children(index)) {
      if (child.is(relation)) {
        return Optional.of(child);
      }
    }
    return Optional.empty();
  }

  public boolean hasChild(int index, Predicate<Token> test) {
    for (Token child : children(index)) {
      if (test.test(child)) {
        return true;
      }
    }
    return false;
  }

  public Optional<Token> head(int index) {
    int head = token(index).head();
    return head < 0 ? Optional.empty() : Optional.of(token(head));
  }

  /// Whether a word is `top` or stands under it.
  public boolean isUnder(int word, int top) {
    return sentence.isUnder(word, top);
  }

  /// The first of `index` and everything under it.
  public int first(int index) {
    return sentence.first(index);
  }

  /// `index` and everything under it.
  public BitSet subtree(int index) {
    return sentence.subtree(index);
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

  /// The noun that a phrase is about; "one of them, **a bookkeeper**" is not about them, "one of them, **Iris Pineda**" about her. Of "dozens of residents", "un total de 30 agentes" and "tens of thousands of people" the word after the last *of*.
  public Token contentHead(Token head) {
    Token measure = head;
    while (isMeasure(measure)) {
      Token at = measure;
      Optional<Token> measured = children(at.index()).stream()
          .filter(child -> child.is("nmod") && child.index() > at.index() && hasPreposition(child.index(), WordClass.OF_PREPOSITION)).findFirst();
      if (measured.isEmpty() && at.pos().equals("NUM")) {
        return frontedSet(at).orElse(at);
      }
      if (measured.isEmpty() || measured.get().pos().equals("NUM") || measured.get().pos().equals("PRON") && hasChild(at.index(), said -> said.is("appos") && said.pos().equals("NOUN"))) {
        return measure;
      }
      if (measured.get().pos().equals("PRON") && isA(WordClass.RELATIVE_PRONOUN, measured.get())) {
        return antecedent(at).orElse(measure);
      }
      Optional<Token> named = measured.get().pos().equals("PRON") ? children(at.index(), "appos").stream().filter(name -> name.pos().equals("PROPN") && name.index() > at.index()).findFirst() : Optional.empty();
      if (named.isPresent()) {
        return named.get();
      }
      measure = measured.get();
    }
    return measure;
  }

  /// "**Of the 45 people held**, *38* were released": what a figure alone is a part of, said before.
  private Optional<Token> frontedSet(Token figure) {
    return !figure.is("nsubj") ? Optional.empty() : Stream.concat(children(figure.head()).stream(), children(figure.index()).stream())
        .filter(set -> (set.is("obl") || set.is("nmod")) && set.pos().equals("NOUN") && set.index() < figure.index() && hasPreposition(set.index(), WordClass.OF_PREPOSITION)).findFirst();
  }

  /// "Two tourists, **one of whom** was killed": the noun that the clause around a word says something of.
  private Optional<Token> antecedent(Token word) {
    for (Token at = word; !at.isRoot(); at = token(at.head())) {
      if (at.is("acl")) {
        return Optional.of(token(at.head()));
      }
    }
    return Optional.empty();
  }

  /// What measures a noun, the noun itself if nothing does: "**forty** of these deaths". The way back from [#contentHead(Token)].
  public Token measureHead(Token noun) {
    Token at = noun;
    while (at.is("nmod") && hasPreposition(at.index(), WordClass.OF_PREPOSITION) && isMeasure(token(at.head()))) {
      at = token(at.head());
    }
    return at;
  }

  private boolean isMeasure(Token word) {
    return isA(WordClass.QUANTITY_NOUN, word) || word.pos().equals("NUM");
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
    if (isSecondPassive(token)) {
      return true;
    }
    if (isHeadlineVerb(token) || isOnlyVerb(token) || isPerfect(verb) || isSecondPerfect(token) || isFiniteActive(token) || isReflexive(verb)) {
      return false;
    }
    if (hasChild(verb, child -> child.relation().endsWith(":pass") || child.relation().equals("obl:agent"))) {
      return true;
    }
    boolean bareParticiple = (token.feature("VerbForm").equals("Part") && !token.feature("Tense").equals("Pres") || isMistakenForFinite(token))
        && !hasChild(verb, child -> child.is("aux"));
    if (bareParticiple && token.isRoot() && isDoneToSomebody(token) && !hasChild(verb, child -> child.is("obj") || child.is("ccomp") || child.is("xcomp"))) {
      return true; // a headline: "Two police killed in ambush"
    }
    boolean isSmallClause = bareParticiple && (token.is("conj") || token.is("orphan")) && token.feature("Voice").equals("Pass") && !hasChild(verb, child -> child.is("obj"));
    return isSmallClause || bareParticiple && isInflected(token) || bareParticiple && (token.is("acl") || token.is("amod") || token.is("advcl") || token.is("xcomp"))
        && !hasChild(verb, child -> child.is("obj"));
  }

  /// "Was abducted by armed men and **released** unharmed": a past form beside a passive, of a verb that needs an object and has none.
  private boolean isSecondPassive(Token verb) {
    return verb.is("conj") && verb.form().endsWith("ed") && isA(WordClass.DONE_TO_PERSON, verb) && hasChild(verb.head(), child -> child.relation().equals("aux:pass"))
        && !hasChild(verb.index(), child -> child.is("nsubj") || child.is("obj") || child.is("aux") || child.is("ccomp") || child.is("mark"));
  }

  private boolean isDoneToSomebody(Token verb) {
    return isA(WordClass.DONE_TO_PEOPLE_ONLY, verb) || isA(WordClass.DONE_TO_PERSON, verb);
  }

  /// A Spanish participle agrees with its noun, and without *haber* is never active: "resultaron **heridos** tres civiles".
  static boolean isInflected(Token participle) {
    return !participle.feature("Number").isEmpty();
  }

  /// "El frente **se atribuyó** el atentado": somebody before a verb with *se*, and what it is done to with it or behind.
  boolean isReflexive(int verb) {
    return isTakingOf(verb) || isSelfDoing(verb) || hasSe(verb) && hasChild(verb, child -> child.is("nsubj") && child.index() < verb)
        && hasChild(verb, child -> child.is("obj") && !child.pos().equals("PRON") || child.is("nsubj") && child.index() > verb);
  }

  /// "El ministro **se reunirá** con los alcaldes", "los vecinos **se concentraron**": of these verbs *se* makes no passive, with a subject before them or none.
  private boolean isSelfDoing(int verb) {
    return isA(WordClass.SELF_DOING_VERB, token(verb)) && hasSe(verb) && !hasChild(verb, child -> child.is("nsubj") && child.index() > verb) && !hasChild(verb, child -> child.is("obj") && child.index() > verb);
  }

  /// "Los agentes **se incautaron de** 300 kilos", "**se hicieron con** el botín": with *se* and a preposition, who takes it is the subject.
  private boolean isTakingOf(int verb) {
    return isA(WordClass.TAKING_OF, token(verb)) && hasSe(verb) && hasChild(verb, child -> (child.is("obl") || child.is("obj")) && !preposition(child.index()).isEmpty() && child.index() > verb);
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

  /// "Dijo haber capturado a tres e **incautado** 410 kilos": a second participle of one *haber*.
  private boolean isSecondPerfect(Token participle) {
    boolean second = participle.is("conj") && !participle.isRoot() && participle.feature("VerbForm").equals("Part") && participle.feature("Number").equals("Sing") && !hasChild(participle.index(), child -> child.is("aux") || child.relation().endsWith(":pass"));
    return second && hasChild(participle.index(), child -> child.is("obj") && child.index() > participle.index())
        && hasChild(participle.head(), child -> child.relation().equals("aux") && isA(WordClass.PERFECT_AUXILIARY, child)) && !hasChild(participle.head(), child -> child.relation().equals("aux:pass"));
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
  boolean isHeadlineVerb(Token verb) {
    return verb.is("acl") && !verb.relation().equals("acl:relcl") && token(verb.head()).isRoot() && PAST_FORMS.contains(verb.feature("VerbForm"))
        && !hasChild(verb.index(), child -> child.is("aux") || hasPreposition(child.index(), WordClass.AGENT_PREPOSITION))
        && hasChild(verb.index(), child -> child.is("obj") || child.is("xcomp") || child.is("ccomp") || child.relation().equals("compound:prt") || child.is("advcl") && hasChild(child.index(), c -> c.form().equals("to"))
            || child.relation().equals("obl:agent") || child.relation().equals("obl:unmarked"))
        && token(verb.head()).hasPos("NOUN", "PROPN") && verb.index() > verb.head();
  }

  /// "The opposition **called** for elections.": a full sentence has a verb. Where no word is finite, the past form behind the definite noun or name that it
  /// begins with is the sentence's verb, whatever the parser says, and so is one of what happens by itself ("A device **exploded** in the square."); "Three men killed in a raid." stays a fragment.
  private boolean isOnlyVerb(Token verb) {
    if (!verb.relation().equals("acl") || verb.feature("Tense").equals("Pres") || !sentence.token(sentence.size() - 1).form().equals(".")) {
      return false;
    }
    Token subject = token(verb.head());
    boolean definite = subject.pos().equals("PROPN") || hasChild(subject.index(), child -> child.is("det") && words.has(WordClass.DEFINITE_ARTICLE, child.lemma()));
    boolean first = (subject.isRoot() || subject.is("nsubj")) && subject.index() < verb.index();
    return (definite || isA(WordClass.SELF_ACTING_VERB, verb)) && first && sentence.tokens().stream().noneMatch(token -> token != verb && isFinite(token))
        && !hasChild(verb.index(), child -> child.is("aux") || hasPreposition(child.index(), WordClass.AGENT_PREPOSITION));
  }

  /// Who does the verb, in whatever voice; subjects are shared by coordinated and controlled verbs and taken over by relative pronouns.
  public List<Token> logicalSubjects(int verb) {
    List<Token> known = subjects.get(verb);
    List<Token> found = known != null ? known : List.copyOf(new Arguments(this).subjects(verb));
    subjects.put(verb, found);
    return found;
  }

  /// Who or what undergoes the verb, in whatever voice.
  public List<Token> logicalObjects(int verb) {
    List<Token> known = objects.get(verb);
    List<Token> found = known != null ? known : List.copyOf(new Arguments(this).objects(verb));
    objects.put(verb, found);
    return found;
  }

  static boolean isFinite(Token token) {
    return token.feature("VerbForm").equals("Fin");
  }
}
