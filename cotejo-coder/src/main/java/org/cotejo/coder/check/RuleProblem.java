package org.cotejo.coder.check;

import org.cotejo.coder.rule.Rule;

/// What is wrong with a rule, for the person who wrote it.
public sealed interface RuleProblem {

  Rule rule();

  /// 1-based line in the rule's file.
  int line();

  /// A rule without examples or without counterexamples.
  record Untested(Rule rule, String what) implements RuleProblem {
    @Override
    public int line() {
      return 1;
    }
  }

  /// An example did not come out as written.
  ///
  /// @param difference what was expected and what came
  /// @param reading how the sentence was read
  record ExampleMissed(Rule rule, int line, String text, String difference, String reading) implements RuleProblem {}

  /// A counterexample was coded.
  record CounterExampleCoded(Rule rule, int line, String text, String got, String reading) implements RuleProblem {}

  /// One paragraph: file, line, rule, what was expected, what came, how the sentence was read.
  default String message() {
    String where = rule().file() + ":" + line() + ": " + rule().id() + ": ";
    return where + switch (this) {
      case Untested(Rule _, String what) -> "has no " + what + "; a rule needs examples and counterexamples";
      case ExampleMissed(Rule _, int _, String text, String difference, String reading) ->
          "\"" + text + "\": " + difference + "\n    read as: " + reading;
      case CounterExampleCoded(Rule _, int _, String text, String got, String reading) ->
          "must not be coded: \"" + text + "\", but came out as " + got + "\n    read as: " + reading;
    };
  }
}
