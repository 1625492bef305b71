package org.cotejo.incidents.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.incidents.text.Figure;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.incidents.text.Word;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The events that a language's reports count, as plurals without case and accents.
///
/// @param kinds words for one kind of event
/// @param any words that may stand for each kind
/// @param narrowing words that narrow the event they stand behind
record Things(Set<String> kinds, Set<String> any, List<String> narrowing) {

  static Things of(Language language) {
    Set<String> kinds = new HashSet<>();
    Set<String> any = new HashSet<>();
    for (DataRow row : DataFile.rows("checks/things.tsv", "language", "which", "forms")) {
      if (row.cell("language").equals(language.code())) {
        (row.cell("which").equals("any") ? any : kinds).addAll(row.list("forms").stream().map(Word::fold).toList());
      }
    }
    List<String> narrowing = DataFile.rows("checks/narrowing.tsv", "language", "forms").stream()
        .filter(row -> row.cell("language").equals(language.code())).flatMap(row -> row.list("forms").stream()).map(Word::fold).toList();
    return new Things(kinds, any, narrowing);
  }

  boolean contains(String noun) {
    return kinds.contains(noun) || any.contains(noun);
  }

  /// The figures that count a noun in a sentence; for a word that may stand for each kind, those that count an event.
  Stream<Figure> counted(Skeleton sentence, String noun) {
    Stream<String> nouns = any.contains(noun) ? Stream.concat(kinds.stream(), any.stream()) : Stream.of(noun);
    String alternatives = nouns.map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(Skeleton.MARK + "(\\d++) (?:[^\\s#.;:(),]++ )?(?:" + alternatives + ")\\b").matcher(sentence.words()).results()
        .map(result -> sentence.figures().get(Integer.parseInt(result.group(1))));
  }

  /// Whether words narrow the noun that they follow.
  boolean narrows(String behind) {
    return narrowing.stream().anyMatch(word -> (behind + " ").startsWith(word + " "));
  }
}
