package org.cotejo.workspace.wording;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Sentences by their keys, and numbers, in one language.
public final class Wording {
  private static final String FILE = "org/cotejo/workspace/wording/wording.tsv";
  private static final char OPENING = '⟦';
  private static final char CLOSING = '⟧';
  private static final MathContext THREE_DIGITS = new MathContext(3);

  private final Language language;
  private final DecimalFormatSymbols symbols;
  /// As the file has them, with the marks of what counts.
  private final Map<String, String> wordings = new HashMap<>();

  /// A part of a sentence.
  ///
  /// @param counts whether it says how many of something there are, so that a page can open them
  public record Piece(String text, boolean counts) {}

  private Wording(Language language) {
    this.language = language;
    this.symbols = DecimalFormatSymbols.getInstance(Locale.of(language.code()));
    for (DataRow row : DataFile.rows(FILE, "key", "en", "es")) {
      wordings.put(row.cell("key"), row.cell(language.code()));
    }
  }

  /// @throws DataException if the wordings do not hold what they should
  public static Wording in(Language language) {
    return new Wording(language);
  }

  public Language language() {
    return language;
  }

  /// The sentence of a key, its `{1}`, `{2}` ... filled.
  ///
  /// @throws DataException if there is none
  public String of(String key, Object... values) {
    return filled(plain(marked(key)), values);
  }

  /// The same sentence in pieces.
  public List<Piece> pieces(String key, Object... values) {
    List<Piece> pieces = new ArrayList<>();
    String rest = marked(key);
    while (!rest.isEmpty()) {
      boolean counts = rest.charAt(0) == OPENING;
      int end = rest.indexOf(counts ? CLOSING : OPENING);
      String piece = end < 0 ? rest : rest.substring(0, end);
      pieces.add(new Piece(filled(plain(piece), values), counts));
      rest = rest.substring(piece.length() + (counts ? 1 : 0));
    }
    return pieces;
  }

  private String marked(String key) {
    return Optional.ofNullable(wordings.get(key)).orElseThrow(() -> new DataException(FILE, "there is no wording for " + key));
  }

  private static String plain(String marked) {
    return marked.replace(String.valueOf(OPENING), "").replace(String.valueOf(CLOSING), "");
  }

  private static String filled(String text, Object... values) {
    String filled = text;
    for (int i = 0; i < values.length; i++) {
      filled = filled.replace("{" + (i + 1) + "}", String.valueOf(values[i]));
    }
    return filled;
  }

  /// The sentence of a constant: that of `room.the-constant`.
  public String of(String room, Enum<?> constant, Object... values) {
    return of(room + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'), values);
  }

  /// The sentence of a key, if there is one.
  public Optional<String> find(String key) {
    return Optional.ofNullable(wordings.get(key)).map(Wording::plain);
  }

  /// The sentence for one thing or several: that of `key.one` or `key.many`, with the number as `{1}` and the values as `{2}` ...
  public String counted(String key, long number, Object... values) {
    return countedPieces(key, number, values).stream().map(Piece::text).collect(Collectors.joining());
  }

  /// The same sentence in pieces.
  public List<Piece> countedPieces(String key, long number, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = number(number);
    System.arraycopy(values, 0, all, 1, values.length);
    return pieces(key + (number == 1 ? ".one" : ".many"), all);
  }

  /// Whole numbers as they are, others to the second decimal, small ones to three digits that count.
  public String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    BigDecimal rounded = Math.abs(value) < 1 ? exact.round(THREE_DIGITS) : exact.setScale(2, RoundingMode.HALF_EVEN);
    return new DecimalFormat("#,##0.########", symbols).format(rounded);
  }

  /// To three digits that count, but never without its whole part: limits are no more precise than that.
  public String rounded(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    int whole = Math.max(0, exact.precision() - exact.scale());
    return new DecimalFormat("#,##0.########", symbols).format(exact.round(new MathContext(Math.max(3, whole), RoundingMode.HALF_EVEN)));
  }

  /// `3.9–14.5`, or `-3.9 to 14.5`, since a dash is read as a sign beside another; or that there is no upper limit.
  public String interval(Interval interval) {
    if (interval.upper().isEmpty()) {
      return of("interval.at-least", rounded(interval.lower()));
    }
    String upper = rounded(interval.upper().getAsDouble());
    return interval.lower() < 0 ? of("interval.to", rounded(interval.lower()), upper) : rounded(interval.lower()) + "–" + upper;
  }

  /// `7`, or `7-9` if they differ, or that there is none.
  public String range(OptionalDouble low, OptionalDouble high) {
    if (low.isEmpty() && high.isEmpty()) {
      return of("range.none");
    }
    if (low.isEmpty() || high.isEmpty()) {
      return low.isPresent() ? of("range.at-least", rounded(low.getAsDouble())) : of("range.at-most", rounded(high.orElseThrow()));
    }
    String from = rounded(low.getAsDouble());
    String to = rounded(high.getAsDouble());
    return from.equals(to) ? from : from + "–" + to;
  }

  /// Items with commas between.
  public static String listed(List<String> items) {
    return String.join(", ", items);
  }
}
