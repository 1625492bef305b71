package org.cotejo.coder.attribution;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// Who does a reporting verb: its subject, or where the tree has none the phrase that must be it.
final class VerbSource {
  private static final Set<String> OBJECT_LIKE = Set.of(
      "obj", "obl", "flat", "appos", "compound", "xcomp", "parataxis", "dep", "nmod", "iobj", "ccomp");
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");

  private final CueLexicon cues;

  VerbSource(CueLexicon cues) {
    this.cues = cues;
  }

  /// The head word of the source, in the verb's sentence.
  Optional<Token> find(Tree tree, Token verb, Predicate<Token> speaker) {
    return source(tree, verb, speaker).filter(word -> !isLabelOf(tree, word) && !isOwned(tree, word) && !isFigure(word));
  }

  private Optional<Token> source(Tree tree, Token verb, Predicate<Token> speaker) {
    Optional<Token> quoted = quotedSubject(tree, verb);
    if (quoted.isPresent()) {
      return quoted;
    }
    if (verb.is("acl") && isInflected(verb) && tree.hasChild(verb.index(), child -> child.is("obj"))) {
      return tree.children(verb.index()).stream().filter(agent -> agent.is("obl") && tree.hasPreposition(agent.index(), WordClass.AGENT_PREPOSITION)).findFirst(); // "alias Mocho, **señalado cabecilla** de la banda"
    }
    Optional<Token> listed = listed(tree, verb);
    if (listed.isPresent()) {
      return listed;
    }
    Optional<Token> subject = tree.logicalSubjects(verb.index()).stream()
        .filter(word -> !verb.is("amod") && !isOwned(tree, word)).findFirst().map(word -> antecedent(tree, word));
    if (subject.isPresent() && isMisplaced(tree, verb, subject.get(), speaker)) {
      return enclosing(tree, verb, speaker).or(() -> subject);
    }
    return subject.or(() -> NearbySpeaker.isDescribedOpening(tree, verb) ? NearbySpeaker.find(tree, verb) : Optional.empty()).or(() -> inverted(tree, verb, speaker)).or(() -> before(tree, verb, speaker))
        .or(() -> isBare(tree, verb) ? NearbySpeaker.find(tree, verb) : Optional.empty());
  }

  /// "The findings contradict the account of **the police**, which admitted ten deaths, **reported** that 52 were hurt and insisted that ...": in the middle of a list that a relative
  /// clause opened, the verb has the subject of that clause, though parsers hang it on the verb of the sentence.
  private Optional<Token> listed(Tree tree, Token verb) {
    boolean middle = verb.is("conj") && verb.index() > 1 && tree.token(verb.index() - 1).form().equals(",") && tree.children(verb.index(), "nsubj").isEmpty() && !tree.hasChild(verb.index(), child -> child.is("cc"));
    return !middle ? Optional.empty() : tree.sentence().tokens().stream().filter(clause -> clause.relation().equals("acl:relcl") && clause.index() > verb.head() && clause.index() < verb.index() && !cues.verb(clause).isEmpty() && isRelative(tree, clause))
        .reduce((_, nearest) -> nearest).flatMap(clause -> tree.logicalSubjects(clause.index()).stream().findFirst().map(word -> antecedent(tree, word)));
  }

  /// "Señalado **como autor** del crimen": what somebody is said to be says nothing.
  private static boolean isLabelOf(Tree tree, Token word) {
    return word.is("obl") && tree.hasPreposition(word.index(), WordClass.LABEL_PREPOSITION);
  }

  /// "On May **12**, it said ...".
  private static boolean isFigure(Token word) {
    return word.pos().equals("NUM") && word.form().chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == ',');
  }

  /// "Dos soldados, **cuya liberación** había anunciado": what is somebody's own is announced, and does not announce.
  private static boolean isOwned(Tree tree, Token word) {
    return tree.hasChild(word.index(), child -> child.is("det") && tree.isA(WordClass.WHOSE, child) || child.relation().equals("nmod:poss") && tree.isA(WordClass.POSSESSIVE_RELATIVE, child));
  }

  /// "The prosecutor explained that the remains were found, and added ...": hung on the clause, the verb takes over a subject that cannot
  /// speak or does not agree with it in number.
  private static boolean isMisplaced(Tree tree, Token verb, Token subject, Predicate<Token> speaker) {
    boolean agrees = verb.feature("Number").isEmpty() || subject.feature("Number").isEmpty()
        || verb.feature("Number").equals(subject.feature("Number"));
    return verb.is("conj") && (!speaker.test(subject) || !agrees) && tree.children(verb.index(), "nsubj").isEmpty();
  }

  /// The speaker of the reporting verb in whose clause this one stands.
  private Optional<Token> enclosing(Tree tree, Token verb, Predicate<Token> speaker) {
    Token at = verb;
    while (!at.isRoot()) {
      at = tree.token(at.head());
      Optional<Token> above = cues.verb(at).isEmpty() ? Optional.empty() : tree.logicalSubjects(at.index()).stream().filter(speaker).findFirst();
      if (above.isPresent()) {
        return above;
      }
    }
    return Optional.empty();
  }

  /// "..., who said that ...": what stands before the verb is no content of a relative clause.
  static boolean isRelative(Tree tree, Token verb) {
    return tree.hasChild(verb.index(), child -> child.is("nsubj") && child.pos().equals("PRON") && tree.isA(WordClass.RELATIVE_PRONOUN, child));
  }

  /// The noun before a relative pronoun whose clause the parser hung elsewhere.
  private static Token antecedent(Tree tree, Token word) {
    boolean relative = word.pos().equals("PRON") && tree.isA(WordClass.RELATIVE_PRONOUN, word) && word.index() > 1;
    return relative ? nounBefore(tree, word.index()).orElse(word) : word;
  }

  /// The head of the noun phrase that ends right before a word; a comma may stand between.
  private static Optional<Token> nounBefore(Tree tree, int index) {
    int at = index - 1;
    if (at > 0 && tree.token(at).form().equals(",")) {
      at--;
    }
    return NOMINAL.contains(tree.token(at).pos()) ? Optional.of(climb(tree, at)) : Optional.empty();
  }

  /// The head of the noun phrase whose last word stands at `end`.
  private static Token climb(Tree tree, int end) {
    Token word = tree.token(end);
    while (word.head() >= 0 && word.head() <= end && NOMINAL.contains(tree.token(word.head()).pos())) {
      word = tree.token(word.head());
    }
    return word;
  }

  /// A finite verb without a subject in the tree: the noun phrase that ends right before it; where a participle was taken for the verb
  /// above ("officers interviewed by the station said"), that one's subject.
  private static Optional<Token> before(Tree tree, Token verb, Predicate<Token> speaker) {
    if (isInflected(verb) || isCharged(tree, verb)) {
      return Optional.empty();
    }
    Optional<Token> headline = headline(tree, verb);
    if (headline.isPresent()) {
      return headline.filter(speaker);
    }
    boolean passive = tree.hasChild(verb.index(), child -> child.relation().endsWith(":pass"));
    if (passive || verb.feature("VerbForm").matches("Inf|Ger") || isMarked(tree, verb)) {
      return Optional.empty();
    }
    int at = verb.index() - 1;
    while (at > 0 && Set.of("ADV", "AUX").contains(tree.token(at).pos())) {
      at--;
    }
    if (at > 1 && tree.token(at).form().equals(",")) {
      return apposed(tree, at - 1).filter(speaker);
    }
    if (at < 0 || !NOMINAL.contains(tree.token(at).pos())) {
      return Optional.empty();
    }
    Token nearest = climb(tree, at);
    return misread(tree, verb).filter(speaker).or(() -> Optional.of(nearest).filter(speaker));
  }

  private static Optional<Token> misread(Tree tree, Token verb) {
    return tree.head(verb.index()).stream().flatMap(head -> tree.children(head.index(), "nsubj").stream())
        .filter(subject -> SourcePhrase.isGardenPath(tree, subject, verb)).findFirst();
  }

  /// "The mayor confirmed on Monday that ...": parsers like to make the noun the root and the verb its participle.
  private static Optional<Token> headline(Tree tree, Token verb) {
    boolean participle = verb.is("acl") && !verb.relation().equals("acl:relcl") && !verb.feature("VerbForm").equals("Ger");
    return tree.head(verb.index()).filter(head -> participle && verb.index() == head.index() + 1);
  }

  /// "Policías **acusados**": a participle that agrees with its noun is no verb of a sentence.
  private static boolean isInflected(Token verb) {
    return verb.feature("VerbForm").equals("Part") && !verb.feature("Number").isEmpty();
  }

  /// "Officers **accused of** killing a student": they do not accuse.
  private static boolean isCharged(Tree tree, Token verb) {
    return tree.isA(WordClass.CHARGING_VERB, verb) && tree.hasChild(verb.index(), deed -> deed.index() > verb.index()
        && tree.hasChild(deed.index(), of -> (of.is("mark") || of.is("case")) && of.index() == verb.index() + 1 && tree.isA(WordClass.OF_PREPOSITION, of)));
  }

  /// "Elena Prado, the prosecutor, said": the name before an apposition that ends at `end`.
  private static Optional<Token> apposed(Tree tree, int end) {
    Token word = tree.token(end);
    boolean apposition = false;
    while (word.head() >= 0 && word.head() <= end && NOMINAL.contains(tree.token(word.head()).pos())) {
      apposition |= word.is("appos");
      word = tree.token(word.head());
    }
    return apposition ? Optional.of(word) : Optional.empty();
  }

  private static boolean isBare(Tree tree, Token verb) {
    boolean finite = !verb.feature("VerbForm").matches("Inf|Ger") && !verb.feature("Tense").equals("Pres") && !isMarked(tree, verb);
    return (finite || verb.isRoot()) && !tree.isPassive(verb.index());
  }

  private static boolean isMarked(Tree tree, Token verb) {
    return verb.is("xcomp") || tree.hasChild(verb.index(), child -> child.is("mark"));
  }

  /// "X was quoted as saying": X, not who quotes.
  private Optional<Token> quotedSubject(Tree tree, Token verb) {
    return tree.head(verb.index())
        .filter(head -> cues.verb(head).stream().anyMatch(VerbSource::canBeQuoted))
        .filter(head -> tree.isPassive(head.index()) && (verb.is("advcl") || verb.is("xcomp") || verb.is("obl")))
        .flatMap(head -> tree.logicalObjects(head.index()).stream().findFirst());
  }

  private static boolean canBeQuoted(Cue cue) {
    return cue.kind() == Cue.Kind.RELAY || cue.kind() == Cue.Kind.SAY && cue.takes("object");
  }

  /// "..., said the mayor": parsers often take the subject behind the verb for an object.
  private static Optional<Token> inverted(Tree tree, Token verb, Predicate<Token> speaker) {
    if (verb.index() == 0 || tree.isPassive(verb.index()) || !Stretches.isPunctuation(tree.token(verb.index() - 1))) {
      return Optional.empty();
    }
    return tree.children(verb.index()).stream()
        .filter(child -> child.index() > verb.index() && OBJECT_LIKE.stream().anyMatch(child::is))
        .filter(child -> tree.first(child.index()) == verb.index() + 1)
        .filter(child -> NOMINAL.contains(child.pos()) && tree.preposition(child.index()).isEmpty())
        .filter(speaker).findFirst();
  }
}
