package org.cotejo.language;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.language.lemma.Lemmatizer;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.parse.TreeModel;
import org.cotejo.language.segment.Segmenter;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Cotejo's own analyser: [Segmenter], then [TreeModel], then lemmas.
///
/// The model is read when the first sentence is parsed, so that a caller who only wants words does not wait for it.
public final class LanguageAnalyser implements Analyser {
  private final Language language;
  private final Segmenter segmenter;
  private final Lemmatizer lemmatizer;
  private final Lazy<TreeModel> trees;

  private LanguageAnalyser(Language language, Segmenter segmenter, Lemmatizer lemmatizer) {
    this.language = language;
    this.segmenter = segmenter;
    this.lemmatizer = lemmatizer;
    this.trees = new Lazy<>(() -> TreeModel.load(language));
  }

  /// Reads the language's dictionary and word lists; the tagger and parser follow at first use.
  public static LanguageAnalyser load(Language language) {
    MorphologyDictionary dictionary = MorphologyDictionary.load(language);
    return new LanguageAnalyser(language, Segmenter.load(language, dictionary), Lemmatizer.load(language, dictionary));
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public List<Sentence> segment(String text, List<TextSpan> regions) {
    return segmenter.segment(text, regions);
  }

  @Override
  public Sentence parse(Sentence sentence) {
    Sentence annotated = trees.get().annotate(sentence);
    List<Token> tokens = new ArrayList<>(annotated.size());
    for (Token token : annotated.tokens()) {
      tokens.add(withLemma(token));
    }
    return new Sentence(annotated.number(), annotated.span(), tokens);
  }

  private Token withLemma(Token token) {
    String lemma = lemmatizer.lemma(token.form(), token.pos(), token.features());
    return new Token(token.index(), token.span(), token.form(), lemma, token.pos(), token.features(), token.head(), token.relation());
  }
}
