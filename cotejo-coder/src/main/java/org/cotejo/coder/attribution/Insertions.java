package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// "The raid, said the mayor, left five dead": verb and speaker between commas, in the middle of what he says. Parsers take the subject of
/// the sentence for the speaker.
final class Insertions {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN", "PRON");

  private static final Set<String> CLAUSAL = Set.of("VERB", "AUX", "SCONJ");

  private Insertions() {}

  static Optional<ReportedSpan> find(Tree tree, Token verb, List<Cue> readings, Predicate<Token> speaker) {
    Optional<Cue> say = readings.stream().filter(cue -> cue.kind() == Cue.Kind.SAY && cue.takes("quote")).findFirst();
    int size = tree.sentence().size();
    if (say.isEmpty() || verb.index() < 2 || verb.index() + 2 >= size || !isComma(tree, verb.index() - 1)) {
      return Optional.empty();
    }
    int close = close(tree, verb);
    if (close >= size - 1 || !isComma(tree, close) || !isFinite(tree, close)) {
      return Optional.empty();
    }
    BitSet phrase = Stretches.range(verb.index() + 1, close);
    return phrase.stream().mapToObj(tree::token)
        .filter(word -> NOUNS.contains(word.pos()) && !phrase.get(Math.max(0, word.head())))
        .filter(word -> tree.preposition(word.index()).isEmpty())
        .filter(speaker)
        .findFirst()
        .map(source -> span(tree, verb, source, close));
  }

  /// Where the speaker's phrase ends.
  private static int close(Tree tree, Token verb) {
    int close = verb.index() + 1;
    int size = tree.sentence().size();
    while (close < size && !Stretches.isPunctuation(tree.token(close)) && !CLAUSAL.contains(tree.token(close).pos())) {
      close++;
    }
    return close;
  }

  /// Whether the sentence goes on behind the insertion as a sentence of its own subject does: with its verb.
  private static boolean isFinite(Tree tree, int close) {
    Token next = tree.token(close + 1);
    if (next.hasPos("ADV", "PART", "PRON") && close + 2 < tree.sentence().size()) {
      next = tree.token(close + 2);
    }
    return next.hasPos("VERB", "AUX") && !next.feature("VerbForm").equals("Ger");
  }

  private static boolean isComma(Tree tree, int index) {
    String form = tree.token(index).form();
    return form.length() == 1 && ",–—".contains(form);
  }

  private static ReportedSpan span(Tree tree, Token verb, Token source, int close) {
    BitSet content = Stretches.range(0, verb.index());
    content.set(close, tree.sentence().size());
    return new ReportedSpan(tree, Cue.Kind.SAY, Optional.of(source), verb, verb.span(), content);
  }
}
