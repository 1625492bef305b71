package org.cotejo.coder.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
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
    return opening(tree, first, speaker).or(() -> reckoning(tree, first, speaker));
  }

  /// "**By its count**, 115 civilians have died", "**según su conteo**": whose figure it is.
  private Optional<ReportedSpan> reckoning(Tree tree, Token first, Predicate<Token> speaker) {
    if (!tree.words().has(WordClass.RECKONING_CUE, first.form().toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    return tree.head(first.index()).filter(count -> first.is("case") && count.index() > first.index() && (tree.isA(WordClass.FIGURES, count) || tree.isA(WordClass.FINDINGS, count)))
        .flatMap(count -> tree.children(count.index()).stream().filter(owner -> owner.relation().equals("nmod:poss") && (owner.pos().equals("PRON") || speaker.test(owner))).findFirst()
            .map(owner -> span(tree, first, count.index(), owner)));
  }

  /// "**Para** el comisario Agüero, en cambio, los homicidios han bajado": whose view it is opens the sentence, somebody with a name.
  private Optional<ReportedSpan> opening(Tree tree, Token first, Predicate<Token> speaker) {
    if (first.index() != 0 || !tree.words().has(WordClass.OPENING_CUE, first.form().toLowerCase(Locale.ROOT)) || tree.sentence().size() < 4) {
      return Optional.empty();
    }
    return source(tree, 0).filter(speaker).filter(source -> isNamed(tree, source))
        .filter(source -> tree.token(lastOf(tree, source) + 1).form().equals(",")).map(source -> span(tree, first, 0, source));
  }

  private static boolean isNamed(Tree tree, Token source) {
    return source.pos().equals("PROPN") && tree.hasChild(source.index(), name -> name.is("flat") || name.is("appos")) || tree.hasChild(source.index(), name -> (name.is("appos") || name.is("flat")) && name.pos().equals("PROPN"));
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

  /// "According to **the** Lima-based group, ...": an article that parsers hang on the verb far behind, or on the group behind the participle.
  private static Token behindStray(Tree tree, Token word) {
    boolean article = word.pos().equals("DET") && !word.isRoot() && word.index() + 1 < tree.sentence().size();
    boolean hyphened = article && word.head() > word.index() && tree.sentence().tokens().subList(word.index(), word.head()).stream().anyMatch(half -> half.is("amod") && half.head() == word.head() && tree.token(half.index() - 1).form().equals("-"));
    return hyphened ? tree.token(word.head()) : article && !NOMINAL.contains(tree.token(word.head()).pos()) ? tree.token(word.index() + 1) : word;
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

  private ReportedSpan span(Tree tree, Token first, int last, Token source) {
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

  private BitSet scope(Tree tree, int first, int last, Token source) {
    int begin = border(tree, first, -1) + 1;
    int end = border(tree, last, 1);
    if (opens(tree, begin, first)) {
      return Stretches.range(last + 1, end);
    }
    if (closes(tree, last, end)) {
      Token relative = clauseAround(tree, first, last, source);
      if (relative.relation().equals("acl:relcl") && relative.index() < first && isToldBySomebody(tree)) {
        return tree.subtree(relative.index());
      }
      return Stretches.range(begin, first);
    }
    Token clause = clauseAround(tree, first, last, source);
    return clause.isRoot() ? withoutNext(tree, Stretches.range(begin, end), first, last) : tree.subtree(clause.index());
  }

  /// "**Residents reported** gunfire near Pore, where 60 families have fled, according to the mayor": what the sentence tells already has its speaker; the mayor vouches for the clause before him.
  private boolean isToldBySomebody(Tree tree) {
    return tree.sentence().tokens().stream().anyMatch(verb -> verb.isRoot() && verb.pos().equals("VERB") && cues.verb(verb).stream().anyMatch(cue -> cue.kind() == Cue.Kind.SAY) && tree.hasChild(verb.index(), subject -> subject.is("nsubj")));
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

  /// "Los cortes siguen en 11 puntos, según la Sutran, **y cientos de camiones están varados**": behind the source's comma a second clause with a subject of its own is told by the outlet.
  private static BitSet withoutNext(Tree tree, BitSet words, int first, int last) {
    boolean apart = tree.token(first - 1).form().equals(",") && last + 2 < tree.sentence().size() && tree.token(last + 1).form().equals(",") && tree.token(last + 2).is("cc");
    if (apart) {
      Token next = tree.token(tree.token(last + 2).head());
      boolean clause = next.is("conj") && next.head() < first && tree.hasChild(next.index(), child -> child.is("nsubj"));
      words.andNot(clause ? tree.subtree(next.index()) : new BitSet());
    }
    return words;
  }

  /// "**En lo que va del año**, según la liga, murieron 20": a clause that ends before the source's comma is not what the source says.
  private static boolean isOpening(Tree tree, Token clause, int first, int last) {
    return clause.is("acl") && clause.index() < first && tree.token(first - 1).form().equals(",") && tree.subtree(clause.index()).length() <= last + 2;
  }

  private static Token clauseAround(Tree tree, int first, int last, Token source) {
    Token at = source;
    boolean outside = false;
    for (int step = 0; step < tree.sentence().size() && !at.isRoot(); step++) {
      outside = at.index() < first || at.index() > last;
      if (outside && CLAUSES.stream().anyMatch(at::is) && !isOpening(tree, at, first, last) && (!at.is("conj") || tree.hasChild(at.index(), child -> child.is("nsubj")))) {
        return at;
      }
      at = tree.token(at.head());
    }
    return at;
  }
}
