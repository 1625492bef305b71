package org.cotejo.incidents.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.data.DataFile;

/// Finds the forces that a sentence names: known ones by any of their names, others by a name in capitals around a word for a force ("Policía
/// Estatal de Sierra Alta", "National Guard").
final class Forces {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[.’'-][\\p{L}\\p{N}]+)*");
  private static final int LONGEST = 10;

  private final Map<String, String> known = new HashMap<>();
  private final Pattern form;

  /// A name that several forces share ("National Police") stands for none of them and is given as it is written.
  Forces(List<KnownName> forces) {
    Map<String, String> shared = new HashMap<>();
    for (KnownName force : forces) {
      add(force.name(), force.name(), shared);
      force.aliases().forEach(alias -> add(alias, force.name(), shared));
    }
    known.putAll(shared);
    form = form();
  }

  private void add(String written, String name, Map<String, String> shared) {
    String key = Words.folded(written);
    String earlier = known.putIfAbsent(key, name);
    if (earlier != null && !earlier.equals(name)) {
      shared.put(key, written);
    }
  }

  /// In the order of the text; one that is named twice stands twice.
  List<String> in(String sentence) {
    List<String> found = new ArrayList<>();
    StringBuilder rest = new StringBuilder(sentence);
    List<int[]> words = words(sentence);
    for (int i = 0; i < words.size(); i++) {
      Optional<Integer> last = lastOfKnown(sentence, words, i);
      if (last.isPresent()) {
        int begin = words.get(i)[0];
        int end = words.get(last.get())[1];
        found.add(known.getOrDefault(Words.folded(sentence.substring(begin, end)), ""));
        rest.replace(begin, end, "-".repeat(end - begin));
        i = last.get();
      }
    }
    for (Matcher name = form.matcher(rest); name.find(); ) {
      found.add(withoutArticle(name.group()));
    }
    return found;
  }

  /// "La Policía Estatal" at the beginning of a sentence.
  private static String withoutArticle(String name) {
    int blank = name.indexOf(' ');
    return blank > 0 && Words.content(name.substring(0, blank)).isEmpty() ? name.substring(blank + 1) : name;
  }

  private static List<int[]> words(String sentence) {
    List<int[]> words = new ArrayList<>();
    for (Matcher word = WORD.matcher(sentence); word.find(); ) {
      words.add(new int[] {word.start(), word.end()});
    }
    return words;
  }

  /// The last word of the longest known name that begins at a word with a capital.
  private Optional<Integer> lastOfKnown(String sentence, List<int[]> words, int first) {
    int begin = words.get(first)[0];
    if (!Character.isUpperCase(sentence.charAt(begin))) {
      return Optional.empty();
    }
    for (int last = Math.min(words.size(), first + LONGEST) - 1; last >= first; last--) {
      if (known.containsKey(Words.folded(sentence.substring(begin, words.get(last)[1])))) {
        return Optional.of(last);
      }
    }
    return Optional.empty();
  }

  private static Pattern form() {
    String heads = DataFile.rows("org/cotejo/incidents/register/agency-words.tsv", "word").stream().map(row -> Pattern.quote(row.cell("word")))
        .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"));
    String name = "\\p{Lu}\\p{Ll}+";
    return Pattern.compile("(?<!\\p{L})(?:" + name + " ){0,3}" + heads + "(?:(?: (?:de|del|de la|of|of the))? " + name + "){0,4}");
  }
}
