package org.cotejo.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.language.Token;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Splits a sentence into words as the treebanks do that the parser learnt from. Linear in the sentence's length.
///
/// Every visible character is part of some word. Words ascend; only the parts of a contraction may share a span.
public final class Tokenizer {
  private final Language language;
  private final SegmentationLexicon lexicon;
  private final WordSplitter splitter;

  private Tokenizer(Language language, SegmentationLexicon lexicon, WordSplitter splitter) {
    this.language = language;
    this.lexicon = lexicon;
    this.splitter = splitter;
  }

  /// Reads the language's word lists; Spanish also needs the dictionary, to part verbs from their pronouns.
  public static Tokenizer load(Language language, MorphologyDictionary dictionary) {
    return of(language, SegmentationLexicon.load(language), dictionary);
  }

  static Tokenizer of(Language language, SegmentationLexicon lexicon, MorphologyDictionary dictionary) {
    WordSplitter splitter = switch (language) {
      case EN -> new EnglishContractions(lexicon);
      case ES -> new SpanishContractions(dictionary);
    };
    return new Tokenizer(language, lexicon, splitter);
  }

  /// The words of a sentence, untagged, without a tree.
  ///
  /// @param sentence its span in `text`
  public List<Token> tokenize(String text, TextSpan sentence) {
    List<Token> tokens = new ArrayList<>(sentence.length() / 4);
    Scanner scanner = new Scanner(language, lexicon, text, sentence);
    boolean allUpper = LetterCase.of(text, sentence) == LetterCase.ALL_UPPER;
    for (int at = scanner.next(); at < sentence.end(); at = scanner.next()) {
      Word written = Word.of(text, at, scanner.end());
      if (!Chars.isLetter(text.charAt(at))) {
        tokens.add(token(tokens.size(), written));
        continue;
      }
      for (Word word : splitter.split(written, allUpper ? WordSplitter.Capitals.NONE : capitals(text, sentence, written, scanner))) {
        tokens.add(token(tokens.size(), word));
      }
    }
    return tokens;
  }

  private static WordSplitter.Capitals capitals(String text, TextSpan sentence, Word word, Scanner scanner) {
    int at = word.span().begin();
    String form = word.form();
    boolean own = form.length() > 1 && Character.isUpperCase(form.charAt(0)) && Character.isLowerCase(form.charAt(1)) && at > sentence.begin() && !Chars.isOpener(text.charAt(at - 1));
    if (!own) {
      return WordSplitter.Capitals.NONE;
    }
    return scanner.capitalFollows() ? WordSplitter.Capitals.NAME : WordSplitter.Capitals.OWN;
  }

  private static Token token(int index, Word word) {
    return new Token(index, word.span(), word.form(), word.form().toLowerCase(Locale.ROOT), "X", Map.of(), -1, "");
  }
}
