package org.cotejo.incidents.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words by which a language says that one plan came after another.
final class SuccessionCues {
  /// Farther apart, two names have hardly to do with a cue between them.
  private static final int MOST_BETWEEN = 14;
  private static final int NEGATION_REACH = 3;

  /// Which plan of two is the later one.
  enum First {
    LATER,
    EARLIER
  }

  private enum Where {
    BETWEEN,
    AHEAD,
    NOT
  }

  private record Cue(List<String> words, Where where, First first) {}

  private final List<Cue> cues;

  private SuccessionCues(List<Cue> cues) {
    this.cues = cues;
  }

  static SuccessionCues of(Language language) {
    return new SuccessionCues(rows(language).stream()
        .map(row -> new Cue(row.words("cue"), row.constant("where", Where.class), row.constant("first", First.class)))
        .sorted(Comparator.comparingInt((Cue cue) -> cue.words().size()).reversed()).toList());
  }

  static List<DataRow> rows(Language language) {
    return DataFile.rows("org/cotejo/incidents/register/succession." + language.code() + ".tsv", "cue", "where", "first", "example");
  }

  /// What the words around two names say of them; longer cues before shorter ones, those between the names before one ahead of them.
  ///
  /// @param ahead from the beginning of the sentence to the first name
  /// @param between from the first name to the second
  Optional<First> read(String ahead, String between) {
    List<String> middle = words(between);
    if (middle.size() > MOST_BETWEEN) {
      return Optional.empty();
    }
    for (Cue cue : cues) {
      int at = cue.where() == Where.BETWEEN ? indexOf(middle, cue.words()) : -1;
      if (at >= 0) {
        return isNegated(middle, at) ? Optional.empty() : Optional.of(cue.first());
      }
    }
    List<String> before = words(ahead);
    return cues.stream().filter(cue -> cue.where() == Where.AHEAD && endsWith(before, cue.words())).map(Cue::first).findFirst();
  }

  private boolean isNegated(List<String> words, int at) {
    List<String> near = words.subList(Math.max(0, at - NEGATION_REACH), at);
    return cues.stream().anyMatch(cue -> cue.where() == Where.NOT && indexOf(near, cue.words()) >= 0);
  }

  private static boolean endsWith(List<String> words, List<String> cue) {
    List<String> last = new ArrayList<>(words);
    while (!last.isEmpty() && isArticle(last.getLast()) && !cue.getLast().equals(last.getLast())) {
      last.removeLast();
    }
    return last.size() >= cue.size() && last.subList(last.size() - cue.size(), last.size()).equals(cue);
  }

  private static boolean isArticle(String word) {
    return Words.content(word).isEmpty();
  }

  private static int indexOf(List<String> words, List<String> cue) {
    return Collections.indexOfSubList(words, cue);
  }

  private static List<String> words(String text) {
    String folded = Words.folded(text);
    return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
  }
}
