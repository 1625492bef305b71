package org.cotejo.language.parse;

import java.util.List;

/// The words of one sentence, ready for tagging.
public final class Words {
  final Lexeme[] lexemes;
  final long mode;
  final int treebank;

  /// @param treebank whose style of annotation is asked for; 0 if the model knows only one
  Words(Lexeme[] lexemes, SentenceCase mode, int treebank) {
    this.lexemes = lexemes;
    this.mode = Hash.mix(mode.ordinal() + 1);
    this.treebank = treebank;
  }

  /// Looks words up in dictionary and clusters.
  public static Words of(List<String> forms, Lexicon lexicon, int treebank) {
    return new Words(lexicon.lookUp(forms), SentenceCase.of(forms), treebank);
  }

  public int size() {
    return lexemes.length;
  }

  Lexeme at(int index) {
    return index < 0 || index >= lexemes.length ? Lexeme.NONE : lexemes[index];
  }
}
