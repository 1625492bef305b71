package org.cotejo.incidents.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Tells findings to people in their language, in the wording of `checks/wording.tsv`.
public final class FindingText {
  private static final String FILE = "checks/wording.tsv";
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\]]*)\\]");
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Locale locale;
  private final Map<String, String> wordings = new HashMap<>();

  private FindingText(Language language) {
    locale = Locale.of(language.code());
    for (DataRow row : DataFile.rows(FILE, "kind", "formula?", "en", "es")) {
      String formula = row.cell("formula").isEmpty() ? "" : row.constant("formula", Formula.class).name();
      wordings.put(key(row.constant("kind", Kind.class), formula), row.cell(language.code()));
    }
  }

  /// @param language of the reader, whatever that of the report
  /// @throws DataException if the wordings do not hold what they should
  public static FindingText in(Language language) {
    return new FindingText(language);
  }

  private static String key(Kind kind, String formula) {
    return kind + " " + formula;
  }

  /// One sentence: what is told, and what would be right.
  public String of(Finding finding) {
    return switch (finding.detail()) {
      case Detail.Sum sum -> told(finding.kind(), sum);
      case Detail.Days(LocalDate told, LocalDate published) -> filled(finding.kind(), "", Map.of("told", told.toString(), "1", published.toString()));
      case Detail.Sites(String site, String one, String other) -> filled(finding.kind(), "", Map.of("1", site, "2", one, "3", other));
    };
  }

  private String told(Kind kind, Detail.Sum sum) {
    List<Double> numbers = sum.numbers();
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < numbers.size(); i++) {
      values.put(String.valueOf(i + 1), number(numbers.get(i)));
    }
    values.put("all", numbers.stream().map(this::number).collect(Collectors.joining(" + ")));
    values.put("told", number(sum.told()));
    values.put("sum", number(sum.formula().of(numbers)));
    sum.right().ifPresent(right -> values.put("right", number(right)));
    return filled(kind, sum.formula().name(), values);
  }

  private String filled(Kind kind, String formula, Map<String, String> values) {
    String wording = wordings.getOrDefault(key(kind, formula), wordings.getOrDefault(key(kind, ""), ""));
    if (wording.isEmpty()) {
      throw new DataException(FILE, "there is no wording for " + kind + " " + formula);
    }
    String told = wording;
    for (Map.Entry<String, String> value : values.entrySet()) {
      told = told.replace("{" + value.getKey() + "}", value.getValue());
    }
    return OPTIONAL.matcher(told).replaceAll(part -> part.group(1).contains("{") ? "" : Matcher.quoteReplacement(part.group(1)));
  }

  /// Whole numbers as they are, others to the second decimal, small ones to three digits that count.
  private String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded = Math.abs(value) < 1 ? exact.round(THREE_DIGITS) : exact.setScale(2, RoundingMode.HALF_EVEN);
    return new DecimalFormat("#,##0.########", DecimalFormatSymbols.getInstance(locale)).format(rounded);
  }
}
