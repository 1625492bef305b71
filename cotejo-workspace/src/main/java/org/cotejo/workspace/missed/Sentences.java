package org.cotejo.workspace.missed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cotejo.language.Sentence;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.segment.Segmenter;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;

/// The sentences of reports, numbered as the coder numbers them. A language's word lists are read when it is first asked for. For many threads.
public final class Sentences {
  private final Map<Language, Segmenter> segmenters = new ConcurrentHashMap<>();

  /// In the order of the text; the first has the number 1.
  public List<TextSpan> of(Document document) {
    return segmenters.computeIfAbsent(document.language(), language -> Segmenter.load(language, MorphologyDictionary.load(language)))
        .segment(document.text(), regions(document)).stream().map(Sentence::span).toList();
  }

  /// What is not page noise.
  private static List<TextSpan> regions(Document document) {
    List<TextSpan> regions = new ArrayList<>();
    int from = 0;
    for (NoiseRegion noise : document.noise()) {
      if (noise.span().begin() > from) {
        regions.add(new TextSpan(from, noise.span().begin()));
      }
      from = Math.max(from, noise.span().end());
    }
    if (from < document.text().length()) {
      regions.add(new TextSpan(from, document.text().length()));
    }
    return regions;
  }

  /// The number of the sentence that a stretch begins in, or else of the last before it; 1 if there is none.
  public static int number(List<TextSpan> sentences, TextSpan evidence) {
    int number = 1;
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).begin() <= evidence.begin()) {
        number = i + 1;
      }
    }
    return number;
  }
}
