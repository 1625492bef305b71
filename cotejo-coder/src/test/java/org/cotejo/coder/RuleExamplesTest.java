package org.cotejo.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.coder.check.RuleChecker;
import org.cotejo.coder.check.RuleProblem;
import org.cotejo.coder.rule.Rule;
import org.cotejo.model.Language;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Every example and counterexample of every rule file is a test.
class RuleExamplesTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;
  private static final RuleChecker CHECKER = new RuleChecker(CODER);

  @TestFactory
  Stream<DynamicContainer> everyRuleKeepsItsPromises() {
    return Arrays.stream(Language.values()).flatMap(language -> CODER.rules(language).rules().stream()).map(RuleExamplesTest::tests);
  }

  private static DynamicContainer tests(Rule rule) {
    Stream<DynamicTest> examples = rule.examples().stream()
        .map(example -> DynamicTest.dynamicTest(example.text(), () -> assertKept(CHECKER.check(rule, example))));
    Stream<DynamicTest> counterExamples = rule.counterExamples().stream()
        .map(example -> DynamicTest.dynamicTest("not: " + example.text(), () -> assertKept(CHECKER.check(rule, example))));
    DynamicTest isTested = DynamicTest.dynamicTest("has examples and counterexamples", () -> {
      assertThat(rule.examples()).as(rule.file()).isNotEmpty();
      assertThat(rule.counterExamples()).as(rule.file()).isNotEmpty();
    });
    return DynamicContainer.dynamicContainer(rule.id(), Stream.concat(Stream.of(isTested), Stream.concat(examples, counterExamples)));
  }

  private static void assertKept(Optional<RuleProblem> problem) {
    assertThat(problem.map(RuleProblem::message)).isEmpty();
  }
}
