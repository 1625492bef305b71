package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// "According to X, ...", "según X", "según informó X": X vouches for the clause it hangs on; at the border of a sentence for all of it.
final class PhraseCues {
  private static final Set<String> NOMINAL = Set.of("NOUN", "PROPN", "PRON", "NUM", "ADJ", "DET", "SYM", "X");
  private static final Set<String> CLAUSES = Set.of("root", "ccomp", "advcl", "parataxis", "acl", "conj", "csubj");

  private final CueLexicon cues;

  PhraseCues(CueLexicon cues) {
    this.cues = cues;
  }

  /// @param speaker whether the phrase with this head can say something; asked only where the words have another meaning too ("per month")
  Optional<ReportedSpan> find(Tree tree, Token first, Predicate<Token> speaker) {
    for (List<String> words : cues.phrases(first)) {
      if (standsAt(tree, first.index(), words)) {
        int last = first.index() + words.size() - 1;
        boolean ambiguous = tree.words().has(WordClass.DOUBTFUL_CUE, String.join(" ", words));
        return source(tree, last).filter(source -> !tree.isA(WordClass.NO_SOURCE, source)).filter(source -> !ambiguous || speaker.test(source) && !tree.hasChild(source.index(), child -> child.is("nummod"))).map(source -> span(tree, first, last, source));
      }
    }
    return Optional.empty();
  }

  private static boolean standsAt(Tree tree, int start, List<String> words) {
    if (start + words.size() >= tree.sentence().size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!tree.token(start + i).form().equalsIgnoreCase(words.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The head of the noun phrase after the preposition; of "según informó la policía" the subject of the verb.
  private Optional<Token> source(Tree tree, int last) {
    Token word = tree.token(last + 1);
    if (word.pos().equals("VERB") || word.pos().equals("AUX") || tree.isA(WordClass.REFLEXIVE, word)) {
      return reporter(tree, last);
    }
    word = behindStray(tree, word);
    while (word.head() > last && word.head() != word.index() && (isOnePhrase(tree, word) || isHalfOfAdjective(tree, word))) {
      word = tree.token(word.head());
    }
    return NOMINAL.contains(word.pos()) ? Optional.of(word) : Optional.empty();
  }

  /// "According to **the** Lima-based group, ...": an article that parsers hang on the verb far behind.
  private static Token behindStray(Tree tree, Token word) {
    boolean stray = word.pos().equals("DET") && !word.isRoot() && !NOMINAL.contains(tree.token(word.head()).pos()) && word.index() + 1 < tree.sentence().size();
    return stray ? tree.token(word.index() + 1) : word;
  }

  /// "The **Lima-based** group".
  private static boolean isHalfOfAdjective(Tree tree, Token word) {
    Token head = tree.token(word.head());
    boolean hyphen = word.index() + 2 == head.index() && tree.token(word.index() + 1).form().equals("-");
    return hyphen && (word.is("compound") || word.is("obl") || word.is("nmod")) || word.is("amod") && tree.token(word.index() - 1).form().equals("-");
  }

  private static boolean isOnePhrase(Tree tree, Token word) {
    Token head = tree.token(word.head());
    if (!NOMINAL.contains(head.pos()) || word.is("nsubj")) {
      return false;
    }
    int from = Math.min(word.index(), head.index());
    int to = Math.max(word.index(), head.index());
    return tree.sentence().tokens().subList(from, to).stream()
        .noneMatch(token -> token.form().equals(",") || token.pos().equals("VERB"));
  }

  private Optional<Token> reporter(Tree tree, int last) {
    for (int i = last + 1; i < Math.min(last + 5, tree.sentence().size()); i++) {
      Token verb = tree.token(i);
      if (verb.pos().equals("VERB") && !cues.verb(verb).isEmpty()) {
        return tree.logicalSubjects(i).stream().filter(subject -> subject.index() > verb.index()).findFirst()
            .or(() -> nounBehind(tree, verb));
      }
    }
    return Optional.empty();
  }

  private static Optional<Token> nounBehind(Tree tree, Token verb) {
    return tree.children(verb.index()).stream()
        .filter(child -> child.index() > verb.index() && child.hasPos("NOUN", "PROPN")).findFirst();
  }

  private static ReportedSpan span(Tree tree, Token first, int last, Token source) {
    TextSpan cueSpan = first.span().union(tree.token(last).span());
    BitSet phrase = Stretches.range(first.index(), last + 1);
    int end = lastOf(tree, source);
    phrase.set(first.index(), Math.max(last, end) + 1);
    BitSet content = scope(tree, first.index(), Math.max(last, end), source);
    content.andNot(phrase);
    return new ReportedSpan(tree, Cue.Kind.PHRASE, Optional.of(source), first, cueSpan, content);
  }

  /// The last word of the source's phrase.
  private static int lastOf(Tree tree, Token source) {
    TextSpan words = SourcePhrase.span(tree, source, source, new BitSet());
    int last = source.index();
    while (last + 1 < tree.sentence().size() && tree.token(last + 1).span().begin() < words.end()) {
      last++;
    }
    return last;
  }

  private static BitSet scope(Tree tree, int first, int last, Token source) {
    int begin = border(tree, first, -1) + 1;
    int end = border(tree, last, 1);
    if (opens(tree, begin, first)) {
      return Stretches.range(last + 1, end);
    }
    if (closes(tree, last, end)) {
      return Stretches.range(begin, first);
    }
    Token clause = clauseAround(tree, first, last, source);
    return clause.isRoot() ? Stretches.range(begin, end) : tree.subtree(clause.index());
  }

  /// The nearest semicolon before or after a word, or the sentence's border.
  private static int border(Tree tree, int from, int step) {
    int at = from + step;
    while (at >= 0 && at < tree.sentence().size() && !tree.token(at).form().equals(";")) {
      at += step;
    }
    return at;
  }

  /// "According to X", "But according to X", "Also, according to X".
  private static boolean opens(Tree tree, int begin, int first) {
    return tree.sentence().tokens().subList(begin, first).stream()
        .allMatch(token -> Stretches.isPunctuation(token) || token.pos().equals("CCONJ") || token.pos().equals("ADV"));
  }

  private static boolean closes(Tree tree, int last, int end) {
    return tree.sentence().tokens().subList(last + 1, end).stream().allMatch(Stretches::isPunctuation);
  }

  private static Token clauseAround(Tree tree, int first, int last, Token source) {
    Token at = source;
    boolean outside = false;
    for (int step = 0; step < tree.sentence().size() && !at.isRoot(); step++) {
      outside = at.index() < first || at.index() > last;
      if (outside && CLAUSES.stream().anyMatch(at::is) && (!at.is("conj") || tree.hasChild(at.index(), child -> child.is("nsubj")))) {
        return at;
      }
      at = tree.token(at.head());
    }
    return at;
  }
}
