package org.cotejo.incidents.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cotejo.model.Document;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Parts a report into sentences, to say where a figure stands and what changed. Coarser than the coder's: no claim hangs on it.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a blank and a capital, digit or quotation mark, unless a known abbreviation or an initial stands
/// before the point; at a blank line; and at a line's end before a list's next item. Noise ends one too.
public final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.copyOf(DataFile.rows("figures/abbreviations.tsv", "form").stream().map((DataRow row) -> Word.fold(row.cell("form"))).toList());
  private static final String ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’»)]";
  private static final String ITEMS = "-–—•*·";

  private Sentences() {}

  /// The sentences of a document outside its noise, in order, without the blanks around them.
  public static List<TextSpan> of(Document document) {
    List<TextSpan> sentences = new ArrayList<>();
    int from = 0;
    for (NoiseRegion noise : document.noise()) {
      collect(document.text(), from, noise.span().begin(), sentences);
      from = noise.span().end();
    }
    collect(document.text(), from, document.text().length(), sentences);
    return sentences;
  }

  /// The sentences of a text.
  public static List<TextSpan> of(String text) {
    List<TextSpan> sentences = new ArrayList<>();
    collect(text, 0, text.length(), sentences);
    return sentences;
  }

  private static void collect(String text, int from, int to, List<TextSpan> into) {
    int begin = from;
    for (int at = from; at < to; at++) {
      if (endsLine(text, at, to) || endsSentence(text, at, to)) {
        int end = closed(text, at + 1, to);
        add(text, begin, end, into);
        begin = end;
        at = end - 1;
      }
    }
    add(text, begin, to, into);
  }

  private static void add(String text, int begin, int end, List<TextSpan> into) {
    int first = begin;
    int last = end;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    if (first < last) {
      into.add(new TextSpan(first, last));
    }
  }

  private static boolean endsLine(String text, int at, int to) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int next = at + 1;
    while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.charAt(next) == '\r')) {
      next++;
    }
    return next >= to || text.charAt(next) == '\n' || ITEMS.indexOf(text.charAt(next)) >= 0;
  }

  private static boolean endsSentence(String text, int at, int to) {
    int next = closed(text, at + 1, to);
    if (ENDS.indexOf(text.charAt(at)) < 0 || next >= to || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < to && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next >= to || (!Character.isLowerCase(text.charAt(next)) && !abbreviated(text, at));
  }

  private static boolean abbreviated(String text, int point) {
    int begin = point;
    while (begin > 0 && Character.isLetter(text.charAt(begin - 1))) {
      begin--;
    }
    String word = text.substring(begin, point);
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return text.charAt(point) == '.' && (initial || ABBREVIATIONS.contains(Word.fold(word)));
  }

  private static int closed(String text, int from, int to) {
    int at = from;
    while (at < to && CLOSERS.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }
}
