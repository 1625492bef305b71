package org.cotejo.intake.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.text.Lines.Line;
import org.cotejo.model.data.DataFile;

/// Reads title, agency and day of publication from a plain text's first lines (and a "Published:" line at its end).
public final class StatedImprint {
  private static final int HEAD = 12;
  private static final int FOOT = 4;
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_LABEL_LINE = 120;
  /// Letters beside a date on its line: a place or a weekday.
  private static final int MOST_LETTERS = 16;
  private static final Pattern DATE_FOLLOWS = Pattern.compile("\\s*:.*|\\s+\\p{L}{0,10},?\\s*\\d.*");

  private final WrittenDates dates;
  private final Dateline dateline;
  private final List<String> publication;
  private final List<String> revision;

  public StatedImprint(WrittenDates dates) {
    this.dates = dates;
    this.dateline = new Dateline(dates);
    this.publication = labels("publication");
    this.revision = labels("revision");
  }

  private static List<String> labels(String kind) {
    return DataFile.rows("org/cotejo/intake/text/date-labels.tsv", "kind", "language", "label").stream()
        .filter(row -> row.cell("kind").equals(kind)).map(row -> row.cell("label")).toList();
  }

  /// What the text states.
  ///
  /// @param lines its lines
  /// @param isNoise tells the lines that are not the report
  public Imprint of(List<Line> lines, Predicate<Line> isNoise) {
    List<Line> head = lines.stream().limit(40).filter(isNoise.negate()).limit(HEAD).toList();
    List<Line> foot = lines.subList(Math.max(Math.min(HEAD, lines.size()), lines.size() - FOOT), lines.size());
    Optional<Dateline.Stated> opening = head.stream().limit(6)
        .filter(line -> !isRevision(line.text()))
        .flatMap(line -> dateline.read(line.text()).stream()).findFirst();
    Optional<LocalDate> published = first(head, this::labelled)
        .or(() -> opening.flatMap(Dateline.Stated::date))
        .or(() -> first(head.stream().limit(6).toList(), this::bareDate))
        .or(() -> first(foot, this::labelled));
    return new Imprint(title(head, lines.size()), opening.map(Dateline.Stated::agency).orElse(""), published);
  }

  private interface DateLine {
    Optional<LocalDate> in(String line);
  }

  private static Optional<LocalDate> first(List<Line> lines, DateLine reading) {
    return lines.stream().flatMap(line -> reading.in(line.text()).stream()).findFirst();
  }

  /// `Published on 12 March 2024`, `Publicado: 12/03/2024 10:15`.
  private Optional<LocalDate> labelled(String line) {
    if (line.length() > LONGEST_LABEL_LINE) {
      return Optional.empty();
    }
    String folded = Fold.fold(line);
    return publication.stream()
        .filter(label -> folded.startsWith(label) && DATE_FOLLOWS.matcher(folded.substring(label.length())).matches())
        .findFirst()
        .flatMap(label -> dates.in(line.substring(label.length())));
  }

  /// A line that holds a date, perhaps with a place, weekday or hour, and nothing else.
  private Optional<LocalDate> bareDate(String line) {
    if (line.length() > 60 || isRevision(line)) {
      return Optional.empty();
    }
    return dates.first(line)
        .filter(found -> letters(line.substring(0, found.span().begin()) + line.substring(found.span().end())) <= MOST_LETTERS)
        .map(WrittenDates.Found::date);
  }

  private static long letters(String text) {
    return text.chars().filter(Character::isLetter).count();
  }

  private boolean isRevision(String line) {
    String opening = Fold.fold(line.substring(0, Math.min(60, line.length())));
    return line.length() <= LONGEST_LABEL_LINE && revision.stream().anyMatch(opening::contains);
  }

  /// The first line, if it is short, does not end like a sentence and more follows.
  private String title(List<Line> head, int lines) {
    return head.stream().findFirst().map(Line::text).filter(line -> lines > 1 && isTitle(line)).orElse("");
  }

  private boolean isTitle(String line) {
    return line.length() <= LONGEST_TITLE && line.contains(" ") && ".;:,".indexOf(line.charAt(line.length() - 1)) < 0
        && dateline.read(line).isEmpty() && bareDate(line).isEmpty() && labelled(line).isEmpty();
  }
}
