package org.cotejo.intake.text;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;

/// Reads the opening of a report: `CARACAS, 4 FEB 90 (EFE) -- ...`, `Bogotá, 12 de marzo de 2024 (AFP).- ...`,
/// `LIMA, Peru (AP) — ...`. A dateline without a year gives no date.
final class Dateline {
  /// @param agency as written in brackets and known to `agencies.tsv`, else empty
  record Stated(Optional<LocalDate> date, String agency) {}

  private static final int REACH = 160;
  /// Names of places: capitalised words, joined by small words, commas, brackets.
  private static final Pattern PLACES =
      Pattern.compile("[\\W]{0,4}\\p{Lu}[\\p{L}.'’-]*"
          + "(?:[ ,/(]+(?:de|del|la|las|los|el|y|of|and|the|\\p{Lu}[\\p{L}.'’-]*)\\)?)*[ ,.(:-]*"
          + "(?:(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo),? +)?");
  private static final Pattern AGENCY = Pattern.compile("\\(([\\p{L}][\\p{L} /.-]{1,30})\\)");
  private static final Pattern CLOSE =
      Pattern.compile("\\W{0,3}\\s*(?:\\([^()]{2,40}\\))?\\s*(?:\\.?\\s?[-–—:]|\\)|\\.|$).*", Pattern.DOTALL);

  private final WrittenDates dates;
  private final Map<String, String> agencies = new HashMap<>();

  Dateline(WrittenDates dates) {
    this.dates = dates;
    DataFile.rows("org/cotejo/intake/text/agencies.tsv", "written", "name")
        .forEach(row -> agencies.put(row.cell("written"), row.cell("name")));
  }

  /// What the line states, if it opens with a dateline.
  Optional<Stated> read(String line) {
    String opening = line.substring(0, Math.min(REACH, line.length()));
    Optional<TextSpan> date = dates.first(opening).filter(found -> isDateline(opening, found.span())).map(WrittenDates.Found::span);
    String agency = agency(opening);
    if (date.isEmpty() && agency.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Stated(date.flatMap(span -> dates.in(span.of(opening))), agency));
  }

  private static boolean isDateline(String opening, TextSpan date) {
    return PLACES.matcher(opening.substring(0, date.begin())).matches() && CLOSE.matcher(opening.substring(date.end())).matches();
  }

  /// The agency in the first brackets, if a dash, colon or stop follows them or nothing but a place and a date precede them.
  private String agency(String opening) {
    Matcher matcher = AGENCY.matcher(opening);
    while (matcher.find()) {
      String name = agencies.getOrDefault(Fold.fold(matcher.group(1)), "");
      String before = opening.substring(0, matcher.start());
      boolean opens = before.length() <= 60 && !before.contains(". ");
      String after = opening.substring(matcher.end()).stripLeading();
      if (!name.isEmpty() && opens && (after.isEmpty() || ".-–—:".indexOf(after.charAt(0)) >= 0)) {
        return name;
      }
    }
    return "";
  }
}
