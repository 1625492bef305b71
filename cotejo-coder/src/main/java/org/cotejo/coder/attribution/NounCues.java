package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// Attributions by a noun: "the ministry's claim that ...", "la denuncia de la liga de que ...", "his criticism of ...".
final class NounCues {
  private final CueLexicon cues;

  NounCues(CueLexicon cues) {
    this.cues = cues;
  }

  Optional<ReportedSpan> find(Tree tree, Token noun, Predicate<Token> speaker) {
    Optional<ReportedSpan> told = telling(tree, noun);
    if (told.isPresent()) {
      return told;
    }
    Optional<Cue> cue = cues.find(noun, Cue.Kind.NOUN);
    if (cue.isEmpty() || !noun.pos().equals("NOUN")) {
      return Optional.empty();
    }
    Optional<Token> clause = tree.children(noun.index()).stream().filter(child -> isClause(tree, child)).findFirst().or(() -> clauseBehind(tree, noun));
    Optional<Token> source = owner(tree, noun, speaker).or(() -> holder(tree, noun, speaker));
    if (clause.isPresent()) {
      return Optional.of(span(tree, noun, Cue.Kind.NOUN, source, clause.get()));
    }
    return tree.children(noun.index()).stream()
        .filter(child -> child.is("nmod") && !cue.get().takes("that") && cue.get().takes(tree.preposition(child.index())))
        .filter(_ -> tree.hasChild(noun.index(), child -> child.relation().equals("nmod:poss")))
        .findFirst().map(child -> span(tree, noun, Cue.Kind.JUDGE, source, child));
  }

  /// "News stories about the killings", "media reports of clashes": the press itself is the source.
  private Optional<ReportedSpan> telling(Tree tree, Token noun) {
    boolean press = isPress(noun) || cues.isMedium(noun) && tree.hasChild(noun.index(), child -> child.is("compound") && isPress(child));
    return !press ? Optional.empty() : tree.children(noun.index()).stream()
        .filter(child -> child.is("nmod") && tree.hasPreposition(child.index(), WordClass.TOPIC_PREPOSITION) && !child.pos().equals("PROPN"))
        .findFirst().map(topic -> span(tree, noun, Cue.Kind.MEDIUM, Optional.of(noun), topic));
  }

  private boolean isPress(Token word) {
    return cues.find(word, Cue.Kind.MEDIUM).filter(cue -> cue.takes("JRN")).isPresent();
  }

  private static ReportedSpan span(Tree tree, Token noun, Cue.Kind kind, Optional<Token> source, Token content) {
    BitSet words = VerbContent.withoutPreposition(tree, content);
    return new ReportedSpan(tree, kind, source, noun, noun.span(), words);
  }

  private static boolean isClause(Tree tree, Token child) {
    return (child.is("acl") || child.is("ccomp") || child.is("advcl"))
        && tree.hasChild(child.index(), c -> c.is("mark") && tree.isA(WordClass.THAT_MARK, c));
  }

  /// "Leyó la denuncia de la ONG **de que** los soldados ...": such a clause is the noun's, though the parser has hung it on the verb.
  private static Optional<Token> clauseBehind(Tree tree, Token noun) {
    return !noun.is("obj") ? Optional.empty() : tree.children(noun.head()).stream().filter(child -> child.index() > noun.index() && isClause(tree, child))
        .filter(child -> tree.hasPreposition(child.index(), WordClass.OF_PREPOSITION) && tree.first(child.index()) == tree.subtree(noun.index()).length()).findFirst();
  }

  /// Whose statement it is.
  private static Optional<Token> owner(Tree tree, Token noun, Predicate<Token> speaker) {
    return tree.children(noun.index()).stream()
        .filter(child -> child.is("nmod") || child.relation().equals("det:poss"))
        .filter(child -> child.relation().equals("nmod:poss") || tree.hasPreposition(child.index(), WordClass.AUTHOR_PREPOSITION))
        .filter(child -> speaker.test(child) || child.pos().equals("PRON"))
        .findFirst();
  }

  /// "The group made the claim that ...".
  private static Optional<Token> holder(Tree tree, Token noun, Predicate<Token> speaker) {
    return tree.head(noun.index())
        .filter(head -> head.pos().equals("VERB") && (noun.is("obj") || noun.is("obl")))
        .flatMap(head -> tree.logicalSubjects(head.index()).stream().findFirst())
        .filter(speaker);
  }
}
