package org.cotejo.coder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.coder.date.DateMention;
import org.cotejo.model.TextSpan;

/// Where paragraphs open with a dateline: "SAN SALVADOR (AP) — ", "Bogotá, 12 mar (EFE).- ", "LIMA, Peru — ", "LIMA - ", "Caracas.- ". What stands there is told of by the
/// report, it is no part of the sentence behind it.
final class Datelines {
  private static final String DAY = "(?:\\p{L}{3,10},? )?(?:\\d{1,2}º? (?:de )?\\p{L}{3,10}\\.?|\\p{L}{3,9}\\.? \\d{1,2})";
  /// "GENEVA (20 May 2024) – ", "Popayán (Colombia), 22 de mayo de 2024 (Agencia Andina).- ", "NAIROBI, Kenya, March 14, 2022 (Wire) - ", "San Pedro Sula, Honduras, 9 de mayo de 2019. ".
  private static final String DATED = "\\p{Lu}[\\p{L} .'’/-]{2,40}(?:, [^\\n()—–.,\\d]{2,30}\\.?| ?\\(\\p{L}[^()\\n]{1,30}\\)){0,2}, " + DAY + ",? (?:del? )?\\d{4}(?: ?\\([^()\\n]{2,60}\\))? ?(?:\\.? ?[-—–]|--|[.:])";
  private static final Pattern DATELINE = Pattern.compile(
      "(?m)^[ \\t]*(?:" + DATED + "|\\p{Lu}[\\p{L} .'’/-]{2,40}(?:, [^\\n()—–]{2,30})? ?\\([\\p{L}][^()\\n]{1,30}\\) ?(?:[—–]|--|\\.? ?-|\\.[—–])"
          + "|\\p{Lu}\\p{L}+(?: (?:de |del |la |las |los )?\\p{Lu}\\p{L}+){0,3}(?:, \\d{1,2} (?:de )?\\p{L}{3,10}(?: (?:de )?\\d{4})?)?\\.[-—–]"
          + "|\\p{Lu}[\\p{L} '’-]{2,40}, \\p{Lu}\\p{L}{1,8}\\.(?:,? (?:\\d{1,2} (?:de )?\\p{L}{3,10}|\\p{L}{3,9} \\d{1,2})(?: (?:de )?\\d{4})?)?(?: ?\\([\\p{L}\\d][^()\\n]{1,30}\\))? ?(?:\\.[-—–]|[—–]|--|-)"
          + "|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3}, (?:\\d{1,2} (?:de )?\\p{L}{3,10}\\.?|\\p{L}{3,9}\\.? \\d{1,2},?)(?: (?:de )?\\d{4})? ?(?:[—–]|--|-)"
          + "|\\p{Lu}[\\p{Lu} '’-]{2,40}, (?:\\d{1,2} (?:de )?\\p{L}{3,10}|\\p{L}{3,9}\\.? \\d{1,2},?)(?: (?:de )?\\d{4})?[.:]"
          + "|\\p{Lu}[\\p{L} .'’/-]{2,40} ?\\(" + DAY + ",? (?:del? )?\\d{4}\\) ?(?:[—–]|--|-)"
          + "|\\(\\p{Lu}[\\p{L} .'’-]{2,40}\\) ?[-—–]"
          + "|\\(\\p{Lu}[\\p{L} .'’-]{2,40}(?:, \\p{Lu}[\\p{L} .'’-]{2,30})?, (?:\\p{L}{3,9}\\.? \\d{1,2},?|\\d{1,2} (?:de )?\\p{L}{3,10})(?: (?:de )?\\d{4})?\\)(?: ?[—–:]| -)"
          + "|\\p{Lu}[\\p{Lu} .'’/-]{2,40}(?:, [^\\n()—–.]{2,30})? ?(?:[—–]|--|\\.-|-(?= [^\\n]{0,30}\\p{Ll}))) ");

  /// "Colombia: 11 killed in attack", "Police: three killed in raid".
  private static final Pattern LABEL = Pattern.compile("(?m)^[ \\t]*(\\p{Lu}\\p{L}+(?: (?:de |del |y |and )?\\p{Lu}\\p{L}+){0,3}): (?=[\\p{L}\\p{N}])");

  /// Reports are written at most so many days before they are published.
  private static final int LAG = 7;

  private Datelines() {}

  /// The day that the report was written: the dateline's, if it has one shortly before the day of publication, else that.
  static Optional<LocalDate> written(List<TextSpan> datelines, List<DateMention> dates, Optional<LocalDate> published) {
    return dates.stream().filter(date -> datelines.stream().anyMatch(line -> line.contains(date.span())))
        .flatMap(date -> date.date().start().stream())
        .filter(day -> published.isPresent() && !day.isAfter(published.get()) && day.isAfter(published.get().minusDays(LAG)))
        .findFirst().or(() -> published);
  }

  /// What headlines are filed under, or who says what they say ("Police: three killed"), each with its colon.
  static List<TextSpan> labels(String text) {
    return LABEL.matcher(text).results().map(found -> new TextSpan(found.start(1), found.end(1) + 1)).toList();
  }

  static List<TextSpan> find(String text) {
    List<TextSpan> found = new ArrayList<>();
    Matcher matcher = DATELINE.matcher(text);
    while (matcher.find()) {
      found.add(new TextSpan(matcher.start(), matcher.end() - 1));
    }
    return found;
  }
}
