package org.cotejo.lab.conllu;

import java.util.List;

/// One sentence.
///
/// @param lines as read, without the closing blank line
/// @param words in text order
public record ConlluSentence(List<String> lines, List<ConlluWord> words) {

  public ConlluSentence {
    lines = List.copyOf(lines);
    words = List.copyOf(words);
  }

  public List<String> forms() {
    return words.stream().map(ConlluWord::form).toList();
  }

  public ConlluSentence withWords(List<ConlluWord> newWords) {
    return new ConlluSentence(lines, newWords);
  }
}
