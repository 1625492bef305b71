package org.cotejo.incidents.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.text.Figures;
import org.cotejo.incidents.text.Sentences;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;

/// A report laid open for the checks: its sentences with their figures, and its claims in the order of their evidence.
record Reading(Document document, List<Skeleton> sentences, List<Claim> claims, Cues cues) {

  static Reading of(CodedDocument coded, Cues cues) {
    Document document = coded.document();
    Figures figures = Figures.of(document.language());
    List<Skeleton> sentences = Sentences.of(document).stream().map(span -> Skeleton.of(document.text(), span, figures)).toList();
    List<Claim> claims = new ArrayList<>(coded.claims());
    claims.sort(Comparator.comparing(Claim::evidence).thenComparing(Claim::id));
    return new Reading(document, sentences, List.copyOf(claims), cues);
  }

  /// The wordings of a kind, in the order of the text.
  Stream<Found> find(Cue cue) {
    return sentences.stream().flatMap(sentence -> cues.in(sentence, cue).stream());
  }

  /// A sentence with some before and behind it.
  List<Skeleton> around(Skeleton sentence, int before, int behind) {
    int at = sentences.indexOf(sentence);
    return sentences.subList(Math.max(0, at - before), Math.min(sentences.size(), at + behind + 1));
  }

  /// The sentence that holds a claim's evidence, none if that is noise.
  Optional<Skeleton> sentence(Claim claim) {
    return sentences.stream().filter(sentence -> sentence.span().contains(claim.evidence().begin())).findFirst();
  }

  /// The claims of some sentences that pass a test.
  List<Claim> claims(List<Skeleton> within, Predicate<Claim> test) {
    return claims.stream().filter(claim -> within.stream().anyMatch(s -> s.span().contains(claim.evidence().begin()))).filter(test).toList();
  }
}
