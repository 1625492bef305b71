package org.cotejo.incidents.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What a commitment is about, in a few words of the report.
final class Topics {
  private static final Pattern BREAK = Pattern.compile("[,;:.](?=\\s|$)|[()“”\"—–]| - | and | y ");
  private static final int LONGEST = 12;
  /// So many letters of a word show whether two forms are of one word.
  private static final int STEM = 5;

  private record Act(List<String> stems, boolean general) {}

  private final Map<String, Act> acts = new HashMap<>();

  Topics() {
    for (DataRow row : DataFile.rows("org/cotejo/incidents/register/topics.tsv", "act", "stems", "general")) {
      acts.put(row.cell("act"), new Act(row.words("stems"), row.flag("general")));
    }
  }

  /// The stretch of the sentence, between two marks, that names the act; the longest one if none does.
  String of(String sentence, String act) {
    List<String> stems = acts.getOrDefault(act, new Act(List.of(), true)).stems();
    List<String> parts = BREAK.splitAsStream(sentence).map(String::strip).filter(part -> !part.isEmpty()).toList();
    String chosen = parts.stream().filter(part -> startsAny(part, stems)).findFirst()
        .orElseGet(() -> parts.stream().reduce("", (a, b) -> a.length() >= b.length() ? a : b));
    return shortened(chosen, stems);
  }

  /// Whether the act alone does not say what is meant.
  boolean isGeneral(String act) {
    return acts.getOrDefault(act, new Act(List.of(), true)).general();
  }

  /// The beginnings of a topic's words, save those that name the parties or the act, by which two topics can be compared.
  Set<String> subject(String topic, String act, List<String> parties) {
    Set<String> words = Words.content(topic);
    words.removeAll(Words.content(String.join(" ", parties)));
    List<String> stems = acts.getOrDefault(act, new Act(List.of(), true)).stems();
    return words.stream().filter(word -> stems.stream().noneMatch(word::startsWith)).map(word -> word.substring(0, Math.min(STEM, word.length())))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean startsAny(String words, List<String> stems) {
    return Stream.of(Words.folded(words).split(" ")).anyMatch(word -> stems.stream().anyMatch(word::startsWith));
  }

  /// Of a long stretch, from shortly before the word that names the act on; without function words at either end.
  private static String shortened(String part, List<String> stems) {
    List<String> words = new ArrayList<>(Arrays.asList(part.split("\\s+")));
    int at = 0;
    while (words.size() > LONGEST && at < words.size() && !startsAny(words.get(at), stems)) {
      at++;
    }
    int from = at < words.size() ? Math.max(0, at - 2) : 0;
    List<String> chosen = new ArrayList<>(words.subList(from, Math.min(words.size(), from + LONGEST)));
    while (!chosen.isEmpty() && Words.content(chosen.getFirst()).isEmpty()) {
      chosen.removeFirst();
    }
    while (!chosen.isEmpty() && Words.content(chosen.getLast()).isEmpty()) {
      chosen.removeLast();
    }
    return String.join(" ", chosen);
  }
}
