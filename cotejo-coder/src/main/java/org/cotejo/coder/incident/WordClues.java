package org.cotejo.coder.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;

/// The common words around a mention, as names of what holds.
final class WordClues {
  private final Explanation document;
  private final Set<String> clues = new TreeSet<>();

  private WordClues(Explanation document) {
    this.document = document;
  }

  static Set<String> of(Explanation document, Mention mention) {
    WordClues words = new WordClues(document);
    words.governor(mention);
    words.surface(mention);
    words.acts(mention);
    return words.clues;
  }

  /// What the phrase hangs on, and the adjectives with it.
  private void governor(Mention mention) {
    Tree tree = mention.tree();
    Token word = mention.head();
    tree.head(word.index()).ifPresent(head -> {
      String governor = word(tree, head.index());
      if (head.hasPos("VERB", "NOUN", "ADJ")) {
        clues.add("governor=" + governor + "/" + word.relation() + Clues.preposition(tree, word));
        clues.add("governor=" + governor);
      }
    });
    tree.children(word.index(), "amod").forEach(child -> clues.add("adjective=" + word(tree, child.index())));
  }

  /// The words beside the phrase, whatever the tree says.
  private void surface(Mention mention) {
    Tree tree = mention.tree();
    List<String> own = List.of(mention.words().split(" "));
    int left = mention.head().index() - 1;
    while (left >= 0 && (own.contains(tree.token(left).form()) || tree.token(left).hasPos("DET", "NUM", "ADJ", "PROPN") || tree.token(left).is("compound"))) {
      left--;
    }
    int right = mention.head().index() + 1;
    while (right < tree.sentence().size() && (tree.token(right).is("flat") || tree.token(right).pos().equals("PROPN"))) {
      right++;
    }
    clues.add("left=" + word(tree, left));
    clues.add("left2=" + word(tree, left - 1) + " " + word(tree, left));
    clues.add("right=" + word(tree, right));
    clues.add("right2=" + word(tree, right) + " " + word(tree, right + 1));
  }

  private String word(Tree tree, int index) {
    return index < 0 ? "^" : index >= tree.sentence().size() ? "$" : CommonWords.of(document.reading(), tree, tree.token(index));
  }

  /// What the words for acts nearest to it tell.
  private void acts(Mention mention) {
    List<EventMention> here = document.mentions().stream().filter(event -> event.tree() == mention.tree()).toList();
    here.forEach(event -> clues.add("effect:act-beside=" + event.trigger().act()));
    here.stream().min(Comparator.comparingInt(event -> Math.abs(event.word().index() - mention.head().index())))
        .ifPresent(event -> clues.add("effect:nearest-act=" + event.trigger().act()));
    mention.tree().sentence().tokens().stream().filter(word -> word.hasPos("VERB", "ADJ", "ADV")).forEach(word -> clues.add("effect:word=" + word(mention.tree(), word.index())));
  }
}
