package org.cotejo.language;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.cotejo.language.lemma.Lemmatizer;
import org.cotejo.language.lexicon.Accents;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.parse.TreeModel;
import org.cotejo.language.segment.Segmenter;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Cotejo's own analyser: [Segmenter], then [TreeModel], then lemmas.
///
/// The model is read in the background, so that a caller who only wants words does not wait for it.
public final class LanguageAnalyser implements Analyser {
  private final Language language;
  private final Segmenter segmenter;
  private final Lemmatizer lemmatizer;
  private final Accents accents;
  private final CompletableFuture<TreeModel> trees;

  private LanguageAnalyser(Language language, MorphologyDictionary dictionary) {
    this.language = language;
    this.segmenter = Segmenter.load(language, dictionary);
    this.lemmatizer = Lemmatizer.load(language, dictionary);
    this.accents = new Accents(dictionary);
    this.trees = CompletableFuture.supplyAsync(() -> TreeModel.load(language, dictionary));
  }

  /// Reads the language's dictionary and word lists; begins to read tagger and parser.
  public static LanguageAnalyser load(Language language) {
    return new LanguageAnalyser(language, MorphologyDictionary.load(language));
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
  public Sentence parse(Sentence sentence, List<TextSpan> fronts, List<TextSpan> asides) {
    Sentence annotated = Islands.parse(spelled(sentence), fronts, asides, trees.join()::annotate);
    List<Token> tokens = new ArrayList<>(annotated.size());
    for (Token token : annotated.tokens()) {
      String pos = language == Language.ES ? Clitics.partOfSpeech(annotated, token) : token.pos();
      String lemma = lemmatizer.lemma(token.form(), pos, token.features());
      tokens.add(with(token, sentence.token(token.index()).form(), lemma, pos));
    }
    return new Sentence(annotated.number(), annotated.span(), tokens);
  }

  /// The sentence as tagger, parser and lemmatizer shall see it: with the accents that capitals dropped. The reader never sees it.
  private Sentence spelled(Sentence sentence) {
    if (language != Language.ES) {
      return sentence;
    }
    List<Token> tokens = new ArrayList<>(sentence.size());
    for (Token token : sentence.tokens()) {
      tokens.add(with(token, accents.restore(token.form()), token.lemma(), token.pos()));
    }
    return new Sentence(sentence.number(), sentence.span(), tokens);
  }

  private static Token with(Token token, String form, String lemma, String pos) {
    return new Token(token.index(), token.span(), form, lemma, pos, token.features(), token.head(), token.relation());
  }
}
