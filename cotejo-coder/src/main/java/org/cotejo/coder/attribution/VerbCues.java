package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// Attributions by a verb: "X said that ...", "..., said X", "X denounced the arrest of ...", "X is quoted as saying ...".
final class VerbCues {
  private static final Set<String> OBJECT_LIKE = Set.of("obj", "obl", "flat", "appos", "compound", "xcomp", "parataxis", "dep", "nmod", "iobj", "ccomp");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never", "no", "nunca", "tampoco", "jamás");

  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> RELATIVE = Set.of("who", "which", "that", "que", "quien", "cual");
  private static final Set<String> IF = Set.of("if", "whether", "si");
  private static final Set<String> PERHAPS = Set.of("could", "may", "might", "would", "should", "must", "can");

  private final CueLexicon cues;

  VerbCues(CueLexicon cues) {
    this.cues = cues;
  }

  /// @param speaker whether the phrase with this head can say something
  Optional<ReportedSpan> find(Tree tree, Token verb, Predicate<Token> speaker) {
    Optional<ReportedSpan> inserted = Insertions.find(tree, verb, cues.verb(verb), speaker);
    if (inserted.isPresent()) {
      return inserted;
    }
    for (Cue cue : cues.verb(verb)) {
      Optional<ReportedSpan> found = cue.kind() == Cue.Kind.SEEM ? seeming(tree, verb, cue) : reported(tree, verb, cue, speaker);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private Optional<ReportedSpan> reported(Tree tree, Token verb, Cue cue, Predicate<Token> speaker) {
    Optional<Token> source = source(tree, verb, speaker);
    VerbContent content = VerbContent.of(tree, verb, cue, source, speaker);
    boolean elided = source.isEmpty() && !tree.isPassive(verb.index());
    boolean plausible = source.isEmpty() || speaker.test(source.get());
    boolean accepted = switch (cue.kind()) {
      case SAY -> content.isClause() ? source.isPresent() || elided || verb.is("acl") : content.isEmpty() ? isDangling(verb, source, speaker) : plausible && source.isPresent();
      case SHOW, THINK -> content.isClause() || (!content.isEmpty() && plausible && source.isPresent());
      case ASK -> !content.isEmpty() && plausible;
      default -> !content.isEmpty() && plausible && (source.isPresent() || isParticiple(verb));
    };
    return accepted
        ? Optional.of(new ReportedSpan(tree, effective(tree, verb, cue, content), source, verb, verb.span(), content.words()))
        : Optional.empty();
  }

  /// What is not said, or is said only perhaps, nobody vouches for.
  private static Cue.Kind effective(Tree tree, Token verb, Cue cue, VerbContent content) {
    boolean open = tree.hasChild(verb.index(), child -> child.is("advmod") && NEGATIONS.contains(child.lemma())
        || child.is("aux") && PERHAPS.contains(child.lemma()) || child.is("mark") && IF.contains(child.lemma()));
    boolean looked = cue.kind() == Cue.Kind.THINK && !content.isClause();
    return (open || looked) && cue.kind().vouches() ? Cue.Kind.ASK : cue.kind();
  }

  /// A verb of saying whose words stand in another sentence: `"..." he said.`, "The minister said:".
  private static boolean isDangling(Token verb, Optional<Token> source, Predicate<Token> speaker) {
    return (verb.isRoot() || verb.is("conj")) && source.filter(speaker).isPresent();
  }

  private static boolean isParticiple(Token verb) {
    return (verb.is("advcl") || verb.is("xcomp")) && !verb.feature("VerbForm").equals("Fin");
  }

  private Optional<Token> source(Tree tree, Token verb, Predicate<Token> speaker) {
    Optional<Token> quoted = quotedSubject(tree, verb);
    if (quoted.isPresent()) {
      return quoted;
    }
    Optional<Token> subject = tree.logicalSubjects(verb.index()).stream().filter(_ -> !verb.is("amod")).findFirst().map(word -> antecedent(tree, word));
    return subject.or(() -> inverted(tree, verb, speaker)).or(() -> before(tree, verb, speaker));
  }

  /// The noun before a relative pronoun whose clause the parser hung elsewhere.
  private static Token antecedent(Tree tree, Token word) {
    boolean relative = word.pos().equals("PRON") && RELATIVE.contains(word.lemma()) && word.index() > 1;
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
    Optional<Token> headline = tree.head(verb.index())
        .filter(head -> verb.is("acl") && !verb.relation().equals("acl:relcl") && verb.index() == head.index() + 1 && !verb.feature("VerbForm").equals("Ger"));
    if (headline.isPresent()) {
      return headline.filter(speaker);
    }
    if (tree.hasChild(verb.index(), child -> child.relation().endsWith(":pass")) || verb.feature("VerbForm").matches("Inf|Ger") || isMarked(tree, verb)) {
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
    Optional<Token> misread = tree.head(verb.index()).stream().flatMap(head -> tree.children(head.index(), "nsubj").stream())
        .filter(subject -> SourcePhrase.isGardenPath(tree, subject, verb)).filter(speaker).findFirst();
    if (misread.isPresent()) {
      return misread;
    }
    return Optional.of(climb(tree, at)).filter(speaker);
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

  private static boolean isMarked(Tree tree, Token verb) {
    return verb.is("xcomp") || tree.hasChild(verb.index(), child -> child.is("mark"));
  }

  /// "X was quoted as saying": X, not who quotes.
  private Optional<Token> quotedSubject(Tree tree, Token verb) {
    return tree.head(verb.index())
        .filter(head -> cues.verb(head).stream().anyMatch(cue -> cue.kind() == Cue.Kind.RELAY || cue.takes("object") && cue.kind() == Cue.Kind.SAY))
        .filter(head -> tree.isPassive(head.index()) && (verb.is("advcl") || verb.is("xcomp") || verb.is("obl")))
        .flatMap(head -> tree.logicalObjects(head.index()).stream().findFirst());
  }

  /// "..., said the mayor": parsers often take the subject behind the verb for an object.
  private static Optional<Token> inverted(Tree tree, Token verb, Predicate<Token> speaker) {
    if (verb.index() == 0 || tree.isPassive(verb.index()) || !Stretches.isPunctuation(tree.token(verb.index() - 1))) {
      return Optional.empty();
    }
    return tree.children(verb.index()).stream()
        .filter(child -> child.index() > verb.index() && OBJECT_LIKE.stream().anyMatch(child::is))
        .filter(child -> tree.subtree(child.index()).nextSetBit(0) == verb.index() + 1)
        .filter(child -> Set.of("NOUN", "PROPN", "PRON").contains(child.pos()) && speaker.test(child))
        .findFirst();
  }

  /// "The group seems to have ...", "is expected to ...": nobody speaks; subject and predicate are the content.
  private static Optional<ReportedSpan> seeming(Tree tree, Token verb, Cue cue) {
    boolean impersonal = List.of("seem", "appear", "parecer").contains(verb.lemma()) || tree.isPassive(verb.index());
    BitSet content = new BitSet();
    for (Token child : tree.children(verb.index())) {
      if (child.is("xcomp") && cue.takes("infinitive") || child.is("ccomp") && cue.takes("clause")) {
        content.or(tree.subtree(child.index()));
      }
    }
    if (!impersonal || content.isEmpty()) {
      return Optional.empty();
    }
    tree.children(verb.index(), "nsubj").forEach(subject -> content.or(tree.subtree(subject.index())));
    return Optional.of(new ReportedSpan(tree, cue.kind(), Optional.empty(), verb, verb.span(), content));
  }
}
