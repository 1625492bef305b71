package org.cotejo.language.segment;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Text to sentences with untagged words. Stateless after loading, safe for many threads.
public final class Segmenter {
  private final SentenceSplitter splitter;
  private final Tokenizer tokenizer;

  private Segmenter(SentenceSplitter splitter, Tokenizer tokenizer) {
    this.splitter = splitter;
    this.tokenizer = tokenizer;
  }

  /// Reads the language's word lists.
  public static Segmenter load(Language language, MorphologyDictionary dictionary) {
    SegmentationLexicon lexicon = SegmentationLexicon.load(language);
    return new Segmenter(SentenceSplitter.of(lexicon), Tokenizer.of(language, lexicon, dictionary));
  }

  /// The sentences of the regions, numbered from 1 in text order. None crosses a region's border.
  ///
  /// @param regions ascending, disjoint, inside the text
  public List<Sentence> segment(String text, List<TextSpan> regions) {
    List<Sentence> sentences = new ArrayList<>();
    for (TextSpan region : regions) {
      for (TextSpan span : splitter.split(text, region)) {
        List<Token> tokens = tokenizer.tokenize(text, span);
        sentences.add(new Sentence(sentences.size() + 1, span, tokens));
      }
    }
    return sentences;
  }
}
