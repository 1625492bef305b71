package org.cotejo.incidents.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cotejo.model.TextSpan;

/// Something published that cannot be right as it stands: where, and the sum that shows it.
///
/// @param sentences the stretches of the report's text that hold it, in order
/// @param claims the ids of the claims that went into it, ascending, possibly none
public record Finding(Kind kind, List<TextSpan> sentences, List<String> claims, Detail detail) {

  /// In the order of the text.
  static final Comparator<Finding> IN_ORDER =
      Comparator.comparing((Finding finding) -> finding.sentences().getLast()).thenComparing(Finding::kind).thenComparing(f -> f.detail().toString());

  /// What is wrong.
  public enum Kind {
    /// A ratio does not follow from its counts.
    RATIO,
    /// An index bears the name of another formula.
    INDEX,
    /// A rate is told by another base than its count and population give: per 1,000 for per 100,000.
    RATE,
    /// A part is larger than its total, or parts that make up a total do not add up to it.
    PARTS,
    /// A sum is not the sum of what it adds up.
    SUM,
    /// A share of people or events is more than all of them, or shares of one whole are.
    SHARE,
    /// A percentage does not follow from its counts.
    PERCENTAGE,
    /// A percentage of change does not follow from the two figures.
    CHANGE,
    /// The same voice counts the same thing twice, otherwise.
    TWICE,
    /// Told as past, dated after publication.
    DATE,
    /// One site in two states.
    PLACE
  }

  /// What shows it.
  public sealed interface Detail {

    /// A sum done again.
    ///
    /// @param numbers as told, in the order of the formula; for an index, the wounded too if they are told
    /// @param told the result as told
    /// @param right the result as it follows, empty if nothing says which figure is wrong
    record Sum(Formula formula, List<Double> numbers, double told, OptionalDouble right) implements Detail {
      public Sum {
        numbers = List.copyOf(numbers);
      }
    }

    /// A day told, and the day of publication.
    record Days(LocalDate told, LocalDate published) implements Detail {}

    /// A site and the two states it is put in.
    record Sites(String site, String one, String other) implements Detail {}
  }

  public Finding {
    sentences = List.copyOf(sentences);
    claims = List.copyOf(claims);
    if (sentences.isEmpty()) {
      throw new IllegalArgumentException("a finding must say where it is");
    }
  }

  /// The same, with the claims of both.
  Finding withClaimsOf(Finding other) {
    return new Finding(kind, sentences, Stream.concat(claims.stream(), other.claims.stream()).distinct().sorted().toList(), detail);
  }
}
