package org.cotejo.coder.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Language;

/// Finds the attributions that one sentence spells out.
final class CueFinder {
  private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
  /// A label in front of a headline is no longer than this.
  private static final int LABEL_WORDS = 6;

  private final CueLexicon cues;
  private final VerbCues verbs;
  private final NounCues nouns;
  private final PhraseCues phrases;

  CueFinder(Language language) {
    cues = CueLexicon.load(language);
    verbs = new VerbCues(cues);
    nouns = new NounCues(cues);
    phrases = new PhraseCues(cues);
  }

  CueLexicon lexicon() {
    return cues;
  }

  /// In text order of their cues.
  ///
  /// @param speaker whether the phrase with this head can say something: a person, a body, a report
  List<ReportedSpan> find(Tree tree, Predicate<Token> speaker) {
    List<ReportedSpan> found = new ArrayList<>();
    label(tree, speaker).ifPresent(found::add);
    results(tree, speaker).ifPresent(found::add);
    for (Token word : tree.sentence().tokens()) {
      if (isHalfWord(tree, word) || isDecree(tree, word)) {
        continue;
      }
      switch (word.pos()) {
        case "VERB" -> verbs.find(tree, word, speaker).ifPresent(found::add);
        case "NOUN" -> nouns.find(tree, word, speaker).ifPresent(found::add);
        case "ADV" -> hearsay(tree, word).ifPresent(found::add);
        default -> { }
      }
      phrases.find(tree, word, speaker).ifPresent(found::add);
    }
    return AsideScope.narrow(Relays.resolve(Asides.attach(found), speaker));
  }

  /// "**Observe**-and-apply approaches": the first part of a word with hyphens says nothing.
  private static boolean isHalfWord(Tree tree, Token word) {
    int next = word.index() + 1;
    return word.pos().equals("VERB") && next < tree.sentence().size() && tree.token(next).form().equals("-") && tree.token(next).span().begin() == word.span().end();
  }

  /// "**Declared** a state of emergency": a decree, and nothing that is said.
  private static boolean isDecree(Tree tree, Token word) {
    return word.pos().equals("VERB") && tree.hasChild(word.index(), state -> state.is("obj") && tree.isA(WordClass.DECREED_STATE, state));
  }

  /// "Police: three killed in raid".
  private Optional<ReportedSpan> label(Tree tree, Predicate<Token> speaker) {
    for (int i = 1; i <= LABEL_WORDS && i + 2 < tree.sentence().size(); i++) {
      Token mark = tree.token(i);
      if (mark.pos().equals("VERB") || mark.form().equals(",")) {
        return Optional.empty();
      }
      if (mark.form().equals(":")) {
        BitSet rest = Stretches.range(i + 1, tree.sentence().size());
        return tree.sentence().tokens().subList(0, i).stream()
            .filter(token -> NOUNS.contains(token.pos()) && (token.isRoot() || token.head() > mark.index()))
            .filter(speaker)
            .findFirst()
            .map(head -> new ReportedSpan(tree, Cue.Kind.SAY, Optional.of(head), mark, mark.span(), rest));
      }
    }
    return Optional.empty();
  }

  /// "The minister celebrated **the results: 48 people arrested**", "el general presentó **el balance: tres muertos**": whoever has results told tells them.
  private static Optional<ReportedSpan> results(Tree tree, Predicate<Token> speaker) {
    Optional<Token> colon = tree.sentence().tokens().stream().filter(mark -> mark.form().equals(":") && mark.index() + 1 < tree.sentence().size()).findFirst();
    return colon.flatMap(mark -> tree.sentence().tokens().subList(0, mark.index()).stream().filter(noun -> noun.is("obj") && !noun.isRoot() && tree.isA(WordClass.FINDINGS, noun)).findFirst()
        .flatMap(noun -> tree.logicalSubjects(noun.head()).stream().findFirst()).filter(subject -> subject.index() < mark.index()).filter(speaker)
        .map(subject -> new ReportedSpan(tree, Cue.Kind.SAY, Optional.of(subject), mark, mark.span(), Stretches.range(mark.index() + 1, tree.sentence().size()))));
  }

  /// "reportedly": somebody says so, nobody knows who.
  private Optional<ReportedSpan> hearsay(Tree tree, Token adverb) {
    if (adverb.isRoot() || cues.find(adverb, Cue.Kind.HEARSAY).isEmpty()) {
      return Optional.empty();
    }
    BitSet content = tree.subtree(adverb.head());
    content.clear(adverb.index());
    return Optional.of(new ReportedSpan(tree, Cue.Kind.HEARSAY, Optional.empty(), adverb, adverb.span(), content));
  }
}
