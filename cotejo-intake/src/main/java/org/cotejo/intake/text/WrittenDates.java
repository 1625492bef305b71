package org.cotejo.intake.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;

/// Finds complete dates (day, month, year) as pages and agencies write them, English and Spanish. Made for the day of publication in
/// metadata, cells and datelines; the dates of events belong to the coder. `03/04/2024` may be March or April, so digits with slashes
/// count only where one reading is possible.
public final class WrittenDates {
  /// A date and the stretch that states it.
  public record Found(LocalDate date, TextSpan span) {}

  /// A date is looked for in that many characters at most.
  private static final int REACH = 400;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Map<String, Integer> months = new HashMap<>();
  private final List<Form> forms = new ArrayList<>();

  /// One way to write a date; the groups that hold its parts.
  private record Form(Pattern pattern, int year, int month, int day) {}

  public WrittenDates() {
    DataFile.rows("org/cotejo/intake/text/months.tsv", "language", "month", "name")
        .forEach(row -> months.put(row.cell("name"), (int) row.number("month")));
    String month = months.keySet().stream().sorted((a, b) -> b.length() - a.length()).collect(Collectors.joining("|", "(", ")\\b\\.?"));
    forms.add(new Form(Pattern.compile("\\b(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)"), 1, 2, 3));
    forms.add(new Form(Pattern.compile("\\b(\\d{4})(\\d{2})(\\d{2})(?=t\\d|\\b)"), 1, 2, 3));
    forms.add(new Form(Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th|º|°)?(?: de|[-/])? ?(?:of )?" + month
        + ",?(?: del?|[-/])? ?('?\\d{4}|'?\\d{2})\\b(?!:)"), 3, 2, 1));
    forms.add(new Form(Pattern.compile("\\b" + month + " (\\d{1,2})(?:st|nd|rd|th)?(?:,| de)? ?(\\d{4})\\b"), 3, 1, 2));
    forms.add(new Form(Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})\\b"), 3, 2, 1));
  }

  /// The first complete date among the first characters of a text.
  public Optional<Found> first(String text) {
    String folded = Fold.fold(text.substring(0, Math.min(REACH, text.length())));
    return forms.stream()
        .flatMap(form -> find(form, folded).stream())
        .min((a, b) -> a.span().compareTo(b.span()));
  }

  /// The date that a text states, whatever stands around it.
  public Optional<LocalDate> in(String text) {
    return first(text).map(Found::date);
  }

  private Optional<Found> find(Form form, String folded) {
    Matcher matcher = form.pattern.matcher(folded);
    while (matcher.find()) {
      Optional<LocalDate> date = date(form, matcher);
      if (date.isPresent()) {
        return Optional.of(new Found(date.get(), new TextSpan(matcher.start(), matcher.end())));
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(Form form, Matcher matcher) {
    int year = year(matcher.group(form.year).replace("'", ""));
    int day = Integer.parseInt(matcher.group(form.day));
    String month = matcher.group(form.month);
    if (!Character.isDigit(month.charAt(0))) {
      return valid(year, months.getOrDefault(month, 0), day);
    }
    int number = Integer.parseInt(month);
    if (form.year == 1 || number == day) {
      return valid(year, number, day);
    }
    // day and month in digits, the year last: both orders are in use
    Optional<LocalDate> dayFirst = valid(year, number, day);
    Optional<LocalDate> monthFirst = valid(year, day, number);
    return dayFirst.isEmpty() ? monthFirst : monthFirst.isEmpty() ? dayFirst : Optional.empty();
  }

  /// Two digits are of the years 1950 to 2049.
  private static int year(String digits) {
    int year = Integer.parseInt(digits);
    return digits.length() > 2 ? year : year >= 50 ? 1900 + year : 2000 + year;
  }

  private static Optional<LocalDate> valid(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
