package org.cotejo.language.segment;

import java.util.ArrayList;
import java.util.List;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Finds the sentences of a stretch of text. Between them lies nothing but white space; together they cover everything else.
///
/// Goes over the text once, from chunk to chunk (runs without white space), and asks at each gap whether a sentence ends there.
/// No sentence is longer than [#MAX_LENGTH], so hostile input costs linear time and the parser never sees an endless one.
public final class SentenceSplitter {
  /// A sentence this long is cut at the next gap, in UTF-16 units.
  public static final int MAX_LENGTH = 4_000;
  /// A chunk that runs on this far beyond it is cut inside.
  private static final int MAX_OVERRUN = 400;

  private final SentenceEnds ends;

  private SentenceSplitter(SentenceEnds ends) {
    this.ends = ends;
  }

  /// Reads the language's abbreviations and sentence starters.
  public static SentenceSplitter load(Language language) {
    return of(SegmentationLexicon.load(language));
  }

  static SentenceSplitter of(SegmentationLexicon lexicon) {
    return new SentenceSplitter(new SentenceEnds(lexicon));
  }

  /// The sentences of `region`, ascending and disjoint, without white space at their borders.
  public List<TextSpan> split(String text, TextSpan region) {
    Scan scan = new Scan(text, region, LetterCase.of(text, region));
    scan.run();
    return scan.sentences;
  }

  /// The state of one pass.
  private final class Scan {
    private final String text;
    private final int end;
    private final LetterCase letterCase;
    private final LineBreaks lineBreaks;
    private final List<TextSpan> sentences = new ArrayList<>();
    private int at;
    private int lineBegin;
    private int begin = -1;
    private boolean oddQuotes;

    Scan(String text, TextSpan region, LetterCase letterCase) {
      this.text = text;
      this.at = region.begin();
      this.lineBegin = region.begin();
      this.end = region.end();
      this.letterCase = letterCase;
      this.lineBreaks = new LineBreaks(text, end);
    }

    void run() {
      int lastBegin = at;
      int lastEnd = at;
      while (true) {
        int lineEnds = skipGap();
        if (at >= end) {
          break;
        }
        if (begin >= 0 && isBorder(lastBegin, lastEnd, lineEnds)) {
          close(lastEnd);
        }
        if (lineEnds > 0) {
          lineBegin = at;
        }
        lastBegin = at;
        lastEnd = readChunk();
      }
      if (begin >= 0) {
        close(lastEnd);
      }
    }

    /// Moves to the next visible character; counts the line ends on the way, a paragraph end as two.
    private int skipGap() {
      int lineEnds = 0;
      while (at < end && Chars.isSpace(text.charAt(at))) {
        char c = text.charAt(at);
        if (Chars.isParagraphEnd(c)) {
          lineEnds += 2;
        } else if (Chars.isLineEnd(c) && !(c == '\n' && at > 0 && text.charAt(at - 1) == '\r')) {
          lineEnds++;
        }
        at++;
      }
      return lineEnds;
    }

    private boolean isBorder(int chunkBegin, int chunkEnd, int lineEnds) {
      if (lineEnds >= 2 || chunkEnd - begin >= MAX_LENGTH) {
        return true;
      }
      if (lineEnds == 1 && lineBreaks.isBorder(lineBegin, chunkEnd, at)) {
        return true;
      }
      return ends.endsSentence(new SentenceEnds.Gap(text, begin, lineBegin, chunkBegin, chunkEnd, at, end, oddQuotes), letterCase);
    }

    /// Reads to the next white space; closes sentences that end inside the chunk.
    private int readChunk() {
      int chunkBegin = at;
      if (begin < 0) {
        begin = at;
      }
      while (at < end && !Chars.isSpace(text.charAt(at))) {
        if (text.charAt(at) == '"') {
          oddQuotes = !oddQuotes;
        }
        boolean tooLong = at - begin >= MAX_LENGTH + MAX_OVERRUN && !Character.isLowSurrogate(text.charAt(at));
        if (tooLong || at > chunkBegin && ends.isGlued(text, chunkBegin, at, end)) {
          close(at);
          begin = at;
        }
        at++;
      }
      return at;
    }

    private void close(int sentenceEnd) {
      sentences.add(new TextSpan(begin, sentenceEnd));
      begin = -1;
      oddQuotes = false;
    }
  }
}
