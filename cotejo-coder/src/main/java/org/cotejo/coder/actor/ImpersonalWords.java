package org.cotejo.coder.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Words that show that a name of several words is no person's: "Avenida", "Herald", "Operation".
///
/// @param anywhere in the name
/// @param leading where the name begins with them; elsewhere they may be surnames
/// @param before where the name stands behind them
record ImpersonalWords(Set<String> anywhere, Set<String> leading, Set<String> before) {

  private enum Position {
    ANY,
    INSIDE,
    FIRST,
    BEGIN
  }

  static ImpersonalWords load() {
    Set<String> anywhere = new HashSet<>();
    Set<String> leading = new HashSet<>();
    Set<String> before = new HashSet<>();
    for (DataRow row : DataFile.rows(Lexicon.file("impersonal-words"), "words", "position", "note")) {
      List<String> words = row.list("words").stream().map(Fold::fold).toList();
      Position position = row.constant("position", Position.class);
      leading.addAll(words);
      if (position == Position.ANY || position == Position.FIRST) {
        before.addAll(words);
      }
      if (position == Position.ANY || position == Position.INSIDE) {
        anywhere.addAll(words);
      }
    }
    return new ImpersonalWords(Set.copyOf(anywhere), Set.copyOf(leading), Set.copyOf(before));
  }

  /// Whether the pieces `[begin, end)` of a sentence have such a word in them, or one right before them.
  ///
  /// @param given whether they begin with a first name: "Domingo", "Julio" and "Cruz" are some
  boolean touch(Words words, FunctionWords small, int begin, int end, boolean given) {
    return !given && leading.contains(words.piece(begin)) || isBehind(words, small, begin) || isIn(words, given ? begin + 1 : begin, end);
  }

  /// Whether one of the pieces `[begin, end)` is such a word wherever it stands: "Salvador **Volcano**".
  boolean isIn(Words words, int begin, int end) {
    return IntStream.range(begin, end).anyMatch(piece -> anywhere.contains(words.piece(piece)));
  }

  private boolean isBehind(Words words, FunctionWords small, int begin) {
    int at = begin - 1;
    while (at >= 0 && at > begin - 3 && small.isConnector(words.piece(at)) && isNext(words, at)) {
      at--;
    }
    return at >= 0 && isNext(words, at) && before.contains(words.piece(at));
  }

  /// Whether nothing, no comma either, stands between a piece and the one behind it.
  private static boolean isNext(Words words, int piece) {
    return words.token(piece + 1).index() - words.token(piece).index() <= 1;
  }
}
