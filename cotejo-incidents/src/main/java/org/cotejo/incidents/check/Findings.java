package org.cotejo.incidents.check;

import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.model.Claim;
import org.cotejo.model.TextSpan;

/// Makes findings.
final class Findings {

  private Findings() {}

  /// A sum that comes out otherwise.
  static Finding of(Kind kind, List<Skeleton> sentences, List<Claim> claims, Formula formula, List<Figure> operands, Figure told) {
    List<Double> numbers = operands.stream().map(Figure::value).toList();
    return of(kind, sentences, claims, new Detail.Sum(formula, numbers, told.value(), OptionalDouble.of(formula.of(numbers))));
  }

  /// The same for figures of one wording.
  static Finding of(Kind kind, Found found, Formula formula, List<Figure> operands, Figure told) {
    return of(kind, List.of(found.sentence()), List.of(), formula, operands, told);
  }

  static Finding of(Kind kind, List<Skeleton> sentences, List<Claim> claims, Detail detail) {
    TreeSet<TextSpan> spans = new TreeSet<>(sentences.stream().map(Skeleton::span).toList());
    return new Finding(kind, List.copyOf(spans), claims.stream().map(Claim::id).sorted().toList(), detail);
  }
}
