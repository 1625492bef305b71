package org.cotejo.coder.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.coder.match.Tree;
import org.cotejo.model.TextSpan;

/// Gives every quotation of a document to a speaker: contents grow to whole quotations, cues without content take the quotation beside
/// them, and a quotation without a cue belongs to whoever was speaking.
final class Quotations {
  private static final Set<Cue.Kind> SPEECH = Set.of(Cue.Kind.SAY, Cue.Kind.SHOW, Cue.Kind.ASK, Cue.Kind.PHRASE, Cue.Kind.RELAY);
  private static final Pattern PARAGRAPH_END = Pattern.compile("\\n[ \\t\\u00a0]*\\n");
  /// A quotation with fewer words is a label, not speech.
  private static final int SPEECH_WORDS = 5;

  private final String text;
  private final List<Tree> trees;
  private final List<Utterance> utterances;

  private Quotations(String text, List<Tree> trees, List<Utterance> utterances) {
    this.text = text;
    this.trees = trees;
    this.utterances = utterances;
  }

  /// @param utterances what the sentences spell out, in text order of their cues; grows
  static void settle(String text, List<Tree> trees, List<Utterance> utterances) {
    Quotations quotations = new Quotations(text, trees, utterances);
    List<TextSpan> all = QuotationFinder.withMarks(text);
    quotations.forgetOpinionsIn(all);
    all.forEach(quotations::grow);
    all.stream().filter(quotations::isSpeech).filter(quotations::isFree).forEach(quotations::give);
    quotations.introduceBlocks();
    utterances.removeIf(Utterance::isEmpty);
  }

  /// Inside of a quotation only speech about speech counts: what the speaker thinks or wants is his own words anyway.
  private void forgetOpinionsIn(List<TextSpan> quotations) {
    utterances.removeIf(utterance -> quotations.stream().anyMatch(quotation -> quotation.contains(utterance.cueSpan())
        && isSpeech(quotation) && (!utterance.kind().vouches() || utterance.kind() == Cue.Kind.THINK || utterance.source().filter(Speakers::isInDialogue).isPresent())));
  }

  private boolean isSpeech(TextSpan quotation) {
    int words = quotation.of(text).strip().split("\\s+").length;
    return words >= SPEECH_WORDS || words > 1 && trees.stream().anyMatch(tree -> {
      int begin = tree.sentence().span().begin();
      return begin == quotation.begin() || begin == quotation.begin() + 1;
    });
  }

  private boolean isFree(TextSpan quotation) {
    return outside(quotation).noneMatch(utterance -> utterance.covers(quotation));
  }

  private java.util.stream.Stream<Utterance> outside(TextSpan quotation) {
    return utterances.stream().filter(utterance -> !quotation.contains(utterance.cueSpan()) || utterance.continued().isPresent());
  }

  /// Who says the first words of a quotation says all of it.
  private void grow(TextSpan quotation) {
    outside(quotation)
        .filter(utterance -> SPEECH.contains(utterance.kind()) && utterance.covers(quotation))
        .max(Comparator.comparingInt(utterance -> shared(utterance, quotation)))
        .ifPresent(utterance -> utterance.extend(quotation));
  }

  private static int shared(Utterance utterance, TextSpan quotation) {
    return utterance.parts().stream().filter(part -> part.overlaps(quotation))
        .mapToInt(part -> Math.min(part.end(), quotation.end()) - Math.max(part.begin(), quotation.begin())).sum();
  }

  private void give(TextSpan quotation) {
    Optional<Utterance> beside = utterances.stream()
        .filter(utterance -> utterance.isEmpty() && (follows(utterance, quotation) || introduces(utterance, quotation))).findFirst();
    if (beside.isPresent()) {
      beside.get().extend(quotation);
      return;
    }
    Optional<Utterance> before = utterances.stream()
        .filter(utterance -> SPEECH.contains(utterance.kind()) && utterance.source().isPresent() && !utterance.isEmpty())
        .filter(utterance -> utterance.cueSpan().end() <= quotation.begin() && !isNested(utterance))
        .filter(utterance -> paragraphsBetween(utterance.cueSpan().end(), quotation.begin()) <= 1)
        .max(Comparator.comparingInt(utterance -> utterance.cueSpan().begin()));
    before.ifPresent(utterance -> goOn(utterance, quotation));
  }

  private boolean isNested(Utterance utterance) {
    return utterances.stream().anyMatch(outer -> outer != utterance && SPEECH.contains(outer.kind()) && outer.covers(utterance.cueSpan()));
  }

  private void goOn(Utterance utterance, TextSpan quotation) {
    if (paragraphsBetween(utterance.cueSpan().end(), quotation.begin()) == 0 && hasQuotation(utterance) && utterance.kind() != Cue.Kind.ASK) {
      utterance.extend(quotation);
      return;
    }
    trees.stream().filter(tree -> tree.sentence().span().overlaps(quotation)).findFirst()
        .ifPresent(tree -> utterances.add(Utterance.carried(tree, quotation, utterance)));
  }

  private boolean hasQuotation(Utterance utterance) {
    return utterance.parts().stream().anyMatch(part -> part.of(text).chars().anyMatch(c -> QuotationFinder.isMark(Character.toString(c))));
  }

  private boolean follows(Utterance utterance, TextSpan quotation) {
    int begin = utterance.tree().sentence().span().begin();
    return begin >= quotation.begin() && utterance.cueSpan().begin() >= quotation.end()
        && text.substring(quotation.end(), Math.max(quotation.end(), begin)).isBlank() && paragraphsBetween(quotation.end(), begin) == 0
        || utterance.tree().sentence().span().contains(quotation) && utterance.cueSpan().begin() >= quotation.end();
  }

  private boolean introduces(Utterance utterance, TextSpan quotation) {
    int end = utterance.tree().sentence().span().end();
    return utterance.cueSpan().end() <= quotation.begin() && (end >= quotation.begin() || text.substring(end, quotation.begin()).isBlank())
        && (end >= quotation.begin() || endsOpen(utterance));
  }

  private boolean endsOpen(Utterance utterance) {
    String words = utterance.tree().sentence().span().of(text).stripTrailing();
    return words.endsWith(":") || words.endsWith(",");
  }

  private int paragraphsBetween(int from, int to) {
    return from >= to ? 0 : (int) PARAGRAPH_END.matcher(text.substring(from, to)).results().count();
  }

  /// "In an essay she wrote," and then a paragraph of her words, set off without quotation marks.
  private void introduceBlocks() {
    for (Utterance utterance : utterances) {
      if (utterance.isEmpty() && utterance.source().isPresent() && endsOpen(utterance)) {
        block(utterance.tree().sentence().span().end()).ifPresent(utterance::extend);
      }
    }
  }

  /// The paragraph that begins behind `from`, if nothing but a paragraph's end stands between.
  private Optional<TextSpan> block(int from) {
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
