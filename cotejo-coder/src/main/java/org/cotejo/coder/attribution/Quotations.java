package org.cotejo.coder.attribution;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.coder.match.Tree;
import org.cotejo.model.TextSpan;

/// Gives every quotation of a document to a speaker: contents grow to whole quotations, cues without content take the quotation beside
/// them, and a quotation without a cue belongs to whoever was speaking.
final class Quotations {
  private static final Set<Cue.Kind> SPEECH = Set.of(Cue.Kind.SAY, Cue.Kind.SHOW, Cue.Kind.ASK, Cue.Kind.PHRASE, Cue.Kind.RELAY);
  /// A quotation with fewer words is a label, not speech.
  private static final int SPEECH_WORDS = 5;

  private final String text;
  private final Layout layout;
  private final List<Tree> trees;
  private final List<Utterance> utterances;
  private final List<TextSpan> quotations;

  private Quotations(String text, List<Tree> trees, List<Utterance> utterances) {
    this.text = text;
    layout = new Layout(text);
    this.quotations = QuotationFinder.withMarks(text);
    this.trees = trees;
    this.utterances = utterances;
  }

  /// @param utterances what the sentences spell out, in text order of their cues; grows
  static void settle(String text, List<Tree> trees, List<Utterance> utterances) {
    Quotations quotations = new Quotations(text, trees, utterances);
    quotations.forgetOpinions();
    quotations.quotations.forEach(quotations::grow);
    quotations.quotations.stream().filter(quotations::isSpeech).filter(quotations::isFree).forEach(quotations::give);
    quotations.introduceBlocks();
    utterances.removeIf(Utterance::isEmpty);
  }

  /// Inside of a quotation only speech about speech counts: what the speaker thinks or wants is his own words anyway.
  private void forgetOpinions() {
    List<TextSpan> speeches = quotations.stream().filter(this::isSpeech).toList();
    utterances.removeIf(utterance -> isOpinion(utterance) && speeches.stream().anyMatch(speech -> speech.contains(utterance.cueSpan())));
  }

  private static boolean isOpinion(Utterance utterance) {
    return !utterance.kind().vouches() || utterance.kind() == Cue.Kind.THINK || Speakers.isInDialogue(utterance);
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

  private Stream<Utterance> outside(TextSpan quotation) {
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
        .filter(utterance -> utterance.isEmpty() && layout.standsBeside(utterance, quotation))
        .min(Comparator.comparingInt(utterance -> Layout.distance(utterance, quotation)));
    if (beside.isPresent()) {
      beside.get().extend(quotation);
      return;
    }
    Optional<Utterance> before = utterances.stream()
        .filter(utterance -> SPEECH.contains(utterance.kind()) && utterance.source().isPresent() && !utterance.isEmpty())
        .filter(utterance -> utterance.cueSpan().end() <= quotation.begin() && !isNested(utterance))
        .filter(utterance -> layout.paragraphsBetween(utterance.cueSpan().end(), quotation.begin()) <= 1)
        .max(Comparator.comparing((Utterance utterance) -> isSpeaking(utterance, quotation)).thenComparing(Utterance::cueSpan));
    before.ifPresent(utterance -> goOn(utterance, quotation));
  }

  private boolean isNested(Utterance utterance) {
    return utterances.stream().anyMatch(outer -> outer != utterance && SPEECH.contains(outer.kind()) && outer.covers(utterance.cueSpan()));
  }

  /// Whether he has been quoted in the quotation's paragraph before; that weighs more than being named last.
  private boolean isSpeaking(Utterance utterance, TextSpan quotation) {
    return layout.paragraphsBetween(utterance.cueSpan().end(), quotation.begin()) == 0 && hasQuotation(utterance);
  }

  private void goOn(Utterance utterance, TextSpan quotation) {
    if (isSpeaking(utterance, quotation) && utterance.kind() != Cue.Kind.ASK) {
      utterance.extend(quotation);
      return;
    }
    trees.stream().filter(tree -> tree.sentence().span().overlaps(quotation)).findFirst()
        .ifPresent(tree -> utterances.add(Utterance.carried(tree, quotation, utterance)));
  }

  private boolean hasQuotation(Utterance utterance) {
    return quotations.stream().anyMatch(utterance::covers);
  }

  /// "In an essay she wrote," and then a paragraph of her words, set off without quotation marks.
  private void introduceBlocks() {
    for (Utterance utterance : utterances) {
      if (utterance.isEmpty() && utterance.source().isPresent() && layout.endsOpen(utterance)) {
        layout.block(utterance.tree().sentence().span().end()).ifPresent(utterance::extend);
      }
    }
  }
}
