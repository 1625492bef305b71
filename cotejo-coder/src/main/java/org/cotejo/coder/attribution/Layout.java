package org.cotejo.coder.attribution;

import java.util.Optional;
import java.util.regex.Pattern;
import org.cotejo.model.TextSpan;

/// Where cues, quotations and paragraphs stand to each other in the text.
record Layout(String text) {
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t\\u00a0]*\\n");

  /// Whether a cue introduces a quotation or follows it.
  boolean standsBeside(Utterance utterance, TextSpan quotation) {
    return follows(utterance, quotation) || introduces(utterance, quotation);
  }

  /// `"..." he said`: the cue's clause begins right behind the quotation.
  private boolean follows(Utterance utterance, TextSpan quotation) {
    int begin = utterance.sourceSpan().orElse(utterance.cueSpan()).union(utterance.cueSpan()).begin();
    return begin >= quotation.end() && isGap(quotation.end(), begin);
  }

  /// `he wrote: "..."`: nothing but a few words stand between the cue and the quotation.
  private boolean introduces(Utterance utterance, TextSpan quotation) {
    int end = utterance.cueSpan().end();
    if (end > quotation.begin() || paragraphsBetween(end, quotation.begin()) > 1) {
      return false;
    }
    int sentenceEnd = Math.max(end, utterance.tree().sentence().span().end());
    return sentenceEnd >= quotation.begin()
        ? text.substring(end, quotation.begin()).chars().noneMatch(c -> ".!?;".indexOf(c) >= 0)
        : endsOpen(utterance) && text.substring(sentenceEnd, quotation.begin()).isBlank();
  }

  /// Between cue and quotation, in characters.
  static int distance(Utterance utterance, TextSpan quotation) {
    TextSpan cue = utterance.cueSpan();
    return cue.begin() < quotation.begin() ? quotation.begin() - cue.end() : cue.begin() - quotation.end();
  }

  /// Whether only spaces and punctuation, and no paragraph's end, stand between.
  private boolean isGap(int from, int to) {
    return to - from <= 4 && text.substring(from, to).chars().noneMatch(Character::isLetterOrDigit) && paragraphsBetween(from, to) == 0;
  }

  /// Whether the cue's sentence ends in a colon or comma.
  boolean endsOpen(Utterance utterance) {
    String words = utterance.tree().sentence().span().of(text).stripTrailing();
    return words.endsWith(":") || words.endsWith(",");
  }

  /// How many blank lines stand between two places.
  int paragraphsBetween(int from, int to) {
    return from >= to ? 0 : (int) PARAGRAPH_END.matcher(text.substring(from, to)).results().count();
  }

  /// The paragraph that begins behind `from`, if nothing but a paragraph's end stands between.
  Optional<TextSpan> block(int from) {
    int begin = from;
    while (begin < text.length() && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    if (begin == text.length() || text.indexOf('\n', from) < 0 || text.indexOf('\n', from) >= begin) {
      return Optional.empty();
    }
    int end = text.indexOf("\n\n", begin);
    TextSpan paragraph = new TextSpan(begin, end < 0 ? text.length() : end);
    return Optional.of(paragraph);
  }
}
