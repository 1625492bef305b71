package org.cotejo.coder.rule;

import java.util.List;
import java.util.Map;
import org.cotejo.model.Language;

/// A family of triggers with the sentences that show what it codes and what it must not.
///
/// @param file where it stands, for messages
public record Rule(
    String id,
    Language language,
    String title,
    String why,
    List<Trigger> triggers,
    List<Example> examples,
    List<CounterExample> counterExamples,
    List<String> knownMisses,
    String file) {

  /// A sentence and the claims that must come of it. Each claim gives contract columns by their short names (`act`, `event`, `actor`,
  /// `recipient`, `measure`, `low`, `high`, `status`, `claimant`, `date`, `place`, `framing`); an empty value means that the column must be empty.
  public record Example(String text, List<Map<String, String>> expected, int line) {}

  /// A sentence from which the acts of this rule must not come.
  public record CounterExample(String text, String why, int line) {}

  public Rule {
    triggers = List.copyOf(triggers);
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
    knownMisses = List.copyOf(knownMisses);
  }
}
