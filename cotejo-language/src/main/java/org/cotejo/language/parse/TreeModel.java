package org.cotejo.language.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.Language;

/// Tagger and parser of one language. Immutable, safe for many threads; the same words always give the same tree.
public final class TreeModel {
  private final TagSet tagSet;
  private final ActionSet actions;
  private final List<String> styles;
  private final int style;
  private final Lexicon lexicon;
  private final Tagger tagger;
  private final DependencyParser parser;

  public TreeModel(ModelFile model, MorphologyDictionary dictionary) {
    tagSet = model.tags();
    actions = model.actions();
    styles = model.styles();
    style = model.style();
    lexicon = new Lexicon(dictionary, model.clusters());
    tagger = new Tagger(new WeightTable(model.tagger(), tagSet.size()), tagSet.size());
    parser = new DependencyParser(new WeightTable(model.parser(), actions.size()), actions);
  }

  private TreeModel(TreeModel other, int style) {
    tagSet = other.tagSet;
    actions = other.actions;
    styles = other.styles;
    lexicon = other.lexicon;
    tagger = other.tagger;
    parser = other.parser;
    this.style = style;
  }

  /// The treebanks whose ways of labelling it knows. The model says which one the program uses; the others serve
  /// for measuring.
  public List<String> styles() {
    return styles;
  }

  /// The same model, labelling the way that another treebank does.
  ///
  /// @throws IllegalArgumentException if it does not know that treebank
  public TreeModel inStyle(String treebank) {
    if (!styles.contains(treebank)) {
      throw new IllegalArgumentException("no style " + treebank + ": known are " + styles);
    }
    return new TreeModel(this, styles.indexOf(treebank));
  }

  /// Reads the model that comes with the program.
  ///
  /// @throws IllegalStateException if there is none
  public static TreeModel load(Language language) {
    return load(language, MorphologyDictionary.load(language));
  }

  /// The same, with a dictionary that is loaded already.
  public static TreeModel load(Language language, MorphologyDictionary dictionary) {
    String name = "/org/cotejo/language/model/" + language.code() + ".bin";
    try (InputStream stream = TreeModel.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no model " + name + ": train it with ./lab train");
      }
      return new TreeModel(ModelFile.read(stream), dictionary);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the model " + name, e);
    }
  }

  /// The same words with part of speech, features, head and relation; lemmas stay as they are.
  public Sentence annotate(Sentence segmented) {
    List<Token> tokens = segmented.tokens();
    Words words = Words.of(tokens.stream().map(Token::form).toList(), lexicon, styles.size() > 1 ? style + 1 : 0);
    int[] tags = tagger.tag(words);
    Tree tree = parser.parse(new TaggedWords(words, tags, tagSet));
    List<Token> annotated = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      int i = token.index();
      annotated.add(new Token(i, token.span(), token.form(), token.lemma(), tagSet.partOfSpeech(tags[i]), tagSet.features(tags[i]),
          tree.head(i), actions.labels().get(tree.label(i))));
    }
    return new Sentence(segmented.number(), segmented.span(), annotated);
  }
}
