package org.cotejo.web.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Measurement;
import org.cotejo.model.TextSpan;

/// Finds the words of claims in their report.
final class Marks {
  private static final Pattern SEVERAL = Pattern.compile("; ");
  /// How far before its sentence a claim's words are looked for, in characters: a day or a place is often told once, at the beginning.
  private static final int BEFORE = 4_000;

  private final String text;
  private final List<Mark> marks = new ArrayList<>();

  private Marks(String text) {
    this.text = text;
  }

  /// @param claims in the order of the page
  static List<Mark> of(CodedDocument report, List<Claim> claims) {
    Marks found = new Marks(report.document().text());
    report.document().noise().forEach(region -> found.marks.add(new Mark(region.span(), "noise", 0)));
    for (int i = 0; i < claims.size(); i++) {
      found.add(claims.get(i), i + 1);
    }
    return found.marks;
  }

  private void add(Claim claim, int number) {
    marks.add(new Mark(claim.evidence(), "evidence", number));
    words(claim, claim.actor().text(), "actor", number);
    words(claim, claim.recipient().text(), "recipient", number);
    words(claim, claim.measurement().map(Measurement::text).orElse(""), "count", number);
    words(claim, claim.date().text(), "date", number);
    words(claim, claim.place().text(), "place", number);
    words(claim, claim.attribution().claimant().text(), "claimant", number);
    claim.framing().forEach(framing -> words(claim, framing, "framing", number));
  }

  /// Several parties are joined by a semicolon; each is looked for on its own.
  private void words(Claim claim, String words, String role, int number) {
    SEVERAL.splitAsStream(words).filter(part -> !part.isBlank()).forEach(part -> {
      int at = find(part, claim.evidence());
      if (at >= 0) {
        marks.add(new Mark(new TextSpan(at, at + part.length()), role, number));
      }
    });
  }

  /// In the evidence, else nearest before it, else nearest behind it within its paragraph; -1 if nowhere there.
  private int find(String words, TextSpan evidence) {
    int from = first(words, evidence.begin());
    if (from >= 0 && from + words.length() <= evidence.end()) {
      return from;
    }
    int before = last(words, evidence.begin());
    if (before >= 0 && before >= evidence.begin() - BEFORE) {
      return before;
    }
    int paragraph = text.indexOf('\n', evidence.end());
    return from >= 0 && from < (paragraph < 0 ? text.length() : paragraph) ? from : -1;
  }

  private int first(String words, int from) {
    int at = text.indexOf(words, from);
    while (at >= 0 && !isWhole(words, at)) {
      at = text.indexOf(words, at + 1);
    }
    return at;
  }

  private int last(String words, int from) {
    int at = text.lastIndexOf(words, from);
    while (at >= 0 && !isWhole(words, at)) {
      at = at == 0 ? -1 : text.lastIndexOf(words, at - 1);
    }
    return at;
  }

  /// Not the end or beginning of another word.
  private boolean isWhole(String words, int at) {
    int end = at + words.length();
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || !Character.isLetterOrDigit(words.charAt(0));
    boolean ends = end == text.length() || !Character.isLetterOrDigit(text.charAt(end)) || !Character.isLetterOrDigit(words.charAt(words.length() - 1));
    return begins && ends;
  }
}
