package org.cotejo.incidents.check;

import static org.cotejo.model.table.Column.Type.DECIMAL;
import static org.cotejo.model.table.Column.Type.TEXT;
import static org.cotejo.model.table.Column.Type.WHOLE;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.text.SentenceNumbers;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.table.Cell;
import org.cotejo.model.table.Column;
import org.cotejo.model.table.Table;

/// Findings as the exported table `checks`: one row for each thing that does not add up.
public final class FindingColumns {
  private static final List<Column> COLUMNS = List.of(
      new Column("document_id", TEXT, "SHA-256 of the report's bytes"),
      new Column("document", TEXT, "file name or URL"),
      new Column("publisher", TEXT, "outlet"),
      new Column("published", TEXT, "ISO date of publication"),
      new Column("language", TEXT, "en or es"),
      new Column("sentence", WHOLE, "number of the last sentence that goes into it, from 1"),
      new Column("begin", WHOLE, "where its first sentence begins in the report's text, in code points"),
      new Column("end", WHOLE, "where its last sentence ends"),
      new Column("evidence", TEXT, "the sentences"),
      new Column("kind", TEXT, "ratio index rate parts sum share percentage change twice date place"),
      new Column("problem", TEXT, "what is wrong, in English"),
      new Column("problem_es", TEXT, "the same in Spanish"),
      new Column("arithmetic", TEXT, "the sum done again, such as 424 / 7 = 60.5714"),
      new Column("told", DECIMAL, "the result as told"),
      new Column("computed", DECIMAL, "the result as it follows from the other figures"),
      new Column("right", DECIMAL, "what would be right; empty if nothing says which of the figures is wrong"),
      new Column("claims", TEXT, "ids of the claims that go into it; ;-separated"));
  private static final MathContext DIGITS = new MathContext(6);
  private static final String BETWEEN = " … ";

  private final FindingText english = FindingText.in(Language.EN);
  private final FindingText spanish = FindingText.in(Language.ES);
  private final ConsistencyChecks checks = ConsistencyChecks.load();

  private FindingColumns() {}

  /// Report by report, while the reports come.
  public static Table table(Stream<CodedDocument> reports) {
    FindingColumns columns = new FindingColumns();
    return new Table("checks", COLUMNS, reports.flatMap(columns::rows));
  }

  private Stream<List<Cell>> rows(CodedDocument report) {
    List<Finding> findings = checks.in(report);
    SentenceNumbers numbers = SentenceNumbers.of(report);
    return findings.stream().map(finding -> row(report.document(), numbers, finding));
  }

  private List<Cell> row(Document document, SentenceNumbers numbers, Finding finding) {
    TextSpan last = finding.sentences().getLast();
    int begin = finding.sentences().stream().mapToInt(TextSpan::begin).min().orElse(last.begin());
    int end = finding.sentences().stream().mapToInt(TextSpan::end).max().orElse(last.end());
    String words = finding.sentences().stream().map(sentence -> sentence.of(document.text()).strip().replaceAll("\\s+", " ")).collect(Collectors.joining(BETWEEN));
    return List.of(
        Cell.of(document.id().sha256()), Cell.of(document.name()), Cell.of(document.publisher()), Cell.of(document.published().map(Object::toString).orElse("")), Cell.of(document.language().code()),
        Cell.of(numbers.number(numbers.indexAt(last.begin()))), Cell.of(document.text().codePointCount(0, begin)), Cell.of(document.text().codePointCount(0, end)), Cell.of(words),
        Cell.of(finding.kind().name().toLowerCase(Locale.ROOT)), Cell.of(english.of(finding)), Cell.of(spanish.of(finding)),
        Cell.of(arithmetic(finding.detail())), Cell.of(told(finding.detail())), Cell.of(computed(finding.detail())), Cell.of(right(finding.detail())), Cell.of(finding.claims()));
  }

  private static String arithmetic(Detail detail) {
    return switch (detail) {
      case Detail.Sum sum -> arithmetic(sum) + " = " + number(sum.formula().of(sum.numbers()));
      case Detail.Days days -> days.told() + " > " + days.published();
      case Detail.Sites sites -> sites.one() + " ≠ " + sites.other();
    };
  }

  private static String arithmetic(Detail.Sum sum) {
    List<String> numbers = sum.numbers().stream().map(FindingColumns::number).toList();
    return switch (sum.formula()) {
      case QUOTIENT -> numbers.get(0) + " / " + numbers.get(1);
      case RATE -> numbers.get(0) + " * " + numbers.get(2) + " / " + numbers.get(1);
      case SUM -> String.join(" + ", numbers);
      case PERCENT -> "100 * " + numbers.get(0) + " / " + numbers.get(1);
      case CHANGE -> "100 * |" + numbers.get(1) + " - " + numbers.get(0) + "| / " + numbers.get(0);
      case LIMIT -> "at most " + numbers.get(0);
    };
  }

  private static OptionalDouble told(Detail detail) {
    return detail instanceof Detail.Sum sum ? OptionalDouble.of(sum.told()) : OptionalDouble.empty();
  }

  private static OptionalDouble computed(Detail detail) {
    return detail instanceof Detail.Sum sum ? OptionalDouble.of(sum.formula().of(sum.numbers())) : OptionalDouble.empty();
  }

  private static OptionalDouble right(Detail detail) {
    return detail instanceof Detail.Sum sum ? sum.right() : OptionalDouble.empty();
  }

  private static String number(double value) {
    return value == Math.rint(value) ? BigDecimal.valueOf(value).toBigInteger().toString() : BigDecimal.valueOf(value).round(DIGITS).stripTrailingZeros().toPlainString();
  }
}
