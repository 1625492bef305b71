package org.cotejo.workspace.missed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.TextSpan;

/// Finds words in a report.
///
/// @param shown the text as a person sees it
/// @param text the text as it is, of the same length
public record ReportWords(String shown, String text) {
  private static final Pattern SEVERAL = Pattern.compile("\\s*;\\s*");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  public ReportWords {
    if (shown.length() != text.length()) {
      throw new IllegalArgumentException("what is shown must be as long as the text, got " + shown.length() + " and " + text.length());
    }
  }

  /// The report's own words: whole words, in the evidence, or else nearest to it. Capitals and line breaks may differ. Several parties are joined by `; `.
  ///
  /// @param written what a person has selected or typed, as shown
  /// @return empty if some of it stands nowhere in the report
  public Optional<String> find(String written, TextSpan evidence) {
    List<String> found = new ArrayList<>();
    for (String part : SEVERAL.split(written.strip())) {
      Optional<TextSpan> place = part.isEmpty() ? Optional.empty() : place(part, evidence);
      if (place.isEmpty()) {
        return Optional.empty();
      }
      found.add(BLANKS.matcher(place.get().of(text)).replaceAll(" "));
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", found));
  }

  /// Where words stand, nearest to the evidence.
  ///
  /// @param part as shown, blank-free at its ends
  public Optional<TextSpan> place(String part, TextSpan evidence) {
    Matcher matcher = pattern(part).matcher(shown);
    return Stream.iterate(matcher.find(), found -> found, _ -> matcher.find()).map(_ -> new TextSpan(matcher.start(), matcher.end()))
        .min(Comparator.comparingInt((TextSpan place) -> distance(place, evidence)).thenComparing(place -> !part.equals(place.of(shown))).thenComparing(Comparator.naturalOrder()));
  }

  private static Pattern pattern(String part) {
    String words = Stream.of(BLANKS.split(part.strip())).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    return Pattern.compile("(?<![\\p{L}\\p{Nd}])" + words + "(?![\\p{L}\\p{Nd}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// In characters, 0 inside.
  private static int distance(TextSpan place, TextSpan evidence) {
    return evidence.contains(place) ? 0 : 1 + Math.max(0, Math.max(evidence.begin() - place.end(), place.begin() - evidence.end()));
  }
}
