package org.cotejo.coder.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.rule.Rule;
import org.cotejo.coder.rule.Trigger;
import org.cotejo.model.Claim;
import org.cotejo.model.Document;

/// Checks rules against the sentences they bring along.
public final class RuleChecker {
  private final DocumentCoder coder;

  public RuleChecker(DocumentCoder coder) {
    this.coder = coder;
  }

  /// Everything that is wrong with a rule; empty if nothing is.
  public List<RuleProblem> check(Rule rule) {
    List<RuleProblem> problems = new ArrayList<>();
    if (rule.examples().isEmpty()) {
      problems.add(new RuleProblem.Untested(rule, "examples"));
    }
    if (rule.counterExamples().isEmpty()) {
      problems.add(new RuleProblem.Untested(rule, "counterexamples"));
    }
    rule.examples().forEach(example -> check(rule, example).ifPresent(problems::add));
    rule.counterExamples().forEach(example -> check(rule, example).ifPresent(problems::add));
    return problems;
  }

  /// What is wrong with one example, if anything.
  public Optional<RuleProblem> check(Rule rule, Rule.Example example) {
    List<Map<String, String>> claims = code(rule, example.text()).stream().map(ClaimFields::of).toList();
    for (Map<String, String> expected : example.expected()) {
      Optional<String> difference = closest(expected, claims);
      if (difference.isPresent()) {
        return Optional.of(new RuleProblem.ExampleMissed(rule, example.line(), example.text(), difference.get(), reading(rule, example.text())));
      }
    }
    return Optional.empty();
  }

  /// What is wrong with one counterexample, if anything.
  public Optional<RuleProblem> check(Rule rule, Rule.CounterExample example) {
    Set<String> acts = rule.triggers().stream().map(Trigger::act).collect(Collectors.toSet());
    return code(rule, example.text()).stream()
        .filter(claim -> claim.rule().equals(rule.id()) || acts.contains(claim.act()))
        .findFirst()
        .map(claim -> new RuleProblem.CounterExampleCoded(
            rule, example.line(), example.text(), ClaimFields.of(claim).toString(), reading(rule, example.text())));
  }

  /// How the claim that is nearest to the expected one differs from it; empty if one agrees.
  private static Optional<String> closest(Map<String, String> expected, List<Map<String, String>> claims) {
    if (claims.isEmpty()) {
      return Optional.of("expected " + expected + ", got no claim");
    }
    List<Optional<String>> differences = claims.stream().map(claim -> ClaimFields.difference(expected, claim)).toList();
    return differences.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : differences.stream().flatMap(Optional::stream).min(Comparator.comparingInt(String::length));
  }

  private List<Claim> code(Rule rule, String text) {
    return coder.code(document(rule, text)).claims();
  }

  private String reading(Rule rule, String text) {
    return Explanation.of(coder, document(rule, text)).words();
  }

  private static Document document(Rule rule, String text) {
    return Explanation.document(text, rule.language());
  }
}
