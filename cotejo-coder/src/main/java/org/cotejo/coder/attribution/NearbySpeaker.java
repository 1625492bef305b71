package org.cotejo.coder.attribution;

import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// The speaker of a verb whose subject the parser hung elsewhere, by position: the phrase between the verb and the nearest comma or
/// quotation mark, in `"...", experts said` or `"...", said Rep. Ana Ríos (D-Mo.)`.
final class NearbySpeaker {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM");
  private static final Set<String> CLAUSAL = Set.of("VERB", "AUX", "SCONJ", "CCONJ");

  private static final Set<String> OPENING_STOP = Set.of("VERB", "AUX", "SCONJ", "CCONJ", "ADP");

  private NearbySpeaker() {}

  static Optional<Token> find(Tree tree, Token verb) {
    return (isDescribedOpening(tree, verb) ? opening(tree, verb) : Optional.<Token>empty()).or(() -> after(tree, verb)).or(() -> before(tree, verb)).or(() -> opening(tree, verb));
  }

  /// "Ana Ríos, who leads the league and has known them for years, said that ...": the phrase that opens the sentence.
  private static Optional<Token> opening(Tree tree, Token verb) {
    int end = 0;
    while (end < verb.index() && !isBorder(tree.token(end)) && (!OPENING_STOP.contains(tree.token(end).pos()) || isInName(tree, end))) {
      end++;
    }
    boolean setOff = end < verb.index() - 1 && tree.token(end).form().equals(",") && tree.token(verb.index() - 1).form().equals(",");
    return setOff && (isDescribedOpening(tree, verb) || !tree.token(0).is("obl")) ? head(tree, 0, end) : Optional.empty();
  }

  /// "Doctors Afar, **whose** clinic was hit, urged ...".
  static boolean isDescribedOpening(Tree tree, Token verb) {
    int comma = 0;
    while (comma < verb.index() && !tree.token(comma).form().equals(",")) {
      comma++;
    }
    return comma + 1 < verb.index() && tree.token(verb.index() - 1).form().equals(",") && (tree.isA(WordClass.POSSESSIVE_RELATIVE, tree.token(comma + 1)) || tree.isA(WordClass.RELATIVE_PRONOUN, tree.token(comma + 1)));
  }

  /// "Doctors **Without** Borders".
  private static boolean isInName(Tree tree, int at) {
    return at > 0 && tree.token(at).pos().equals("ADP") && Character.isUpperCase(tree.token(at).form().charAt(0));
  }

  /// The phrase right before the verb; only adverbs and auxiliaries may stand between.
  private static Optional<Token> before(Tree tree, Token verb) {
    int end = verb.index();
    while (end > 0 && (tree.token(end - 1).pos().equals("AUX") || isAdverb(tree.token(end - 1)))) {
      end--;
    }
    int begin = end;
    while (begin > 0 && !isBorder(tree.token(begin - 1)) && !CLAUSAL.contains(tree.token(begin - 1).pos())) {
      begin--;
    }
    boolean bordered = begin == 0 || isBorder(tree.token(begin - 1)) || tree.token(begin - 1).pos().equals("CCONJ");
    return bordered ? head(tree, begin, end) : Optional.empty();
  }

  /// The phrase right behind the verb.
  private static Optional<Token> after(Tree tree, Token verb) {
    int end = verb.index() + 1;
    while (end < tree.sentence().size() && !Stretches.isPunctuation(tree.token(end)) && !CLAUSAL.contains(tree.token(end).pos())) {
      end++;
    }
    boolean behindSpeech = verb.index() > 0 && isBorder(tree.token(verb.index() - 1));
    return behindSpeech && !tree.token(Math.min(verb.index() + 1, tree.sentence().size() - 1)).pos().equals("ADP")
        ? head(tree, verb.index() + 1, end) : Optional.empty();
  }

  /// Names are sometimes taken for adverbs; "**También** dijo" has its capital from the sentence.
  private static boolean isAdverb(Token token) {
    return token.pos().equals("ADV") && (token.index() == 0 || Character.isLowerCase(token.form().charAt(0)));
  }

  private static boolean isBorder(Token token) {
    return Stretches.isPunctuation(token) && !token.form().matches("['’.-]");
  }

  private static Optional<Token> head(Tree tree, int begin, int end) {
    return tree.sentence().tokens().subList(begin, end).stream()
        .filter(token -> NOMINAL.contains(token.pos()) || token.pos().equals("ADV") && !isAdverb(token))
        .filter(token -> token.head() < begin || token.head() >= end)
        .findFirst();
  }
}
