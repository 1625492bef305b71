package org.cotejo.coder.lexicon;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Named sets of words of one language: weapons, drugs, light verbs, relative pronouns ... Read from `lexicon/LANGUAGE/classes.tsv`.
public final class WordClasses {
  private final Map<String, Set<String>> all;
  private final Map<WordClass, Set<String>> known = new EnumMap<>(WordClass.class);

  private WordClasses(String file, Map<String, Set<String>> classes) {
    all = Map.copyOf(classes);
    for (WordClass wordClass : WordClass.values()) {
      Set<String> words = classes.get(wordClass.written());
      if (words == null) {
        throw new DataException(file, "expected the class " + wordClass.written() + ", found only " + classes.keySet());
      }
      known.put(wordClass, Set.copyOf(words));
    }
  }

  /// Reads the classes of one language; lines with the same class add up.
  ///
  /// @throws DataException if a class that code asks for is missing
  public static WordClasses load(Language language) {
    String file = Lexicon.file(language, "classes");
    Map<String, Set<String>> classes = new HashMap<>();
    for (DataRow row : DataFile.rows(file, "class", "words?", "note?")) {
      classes.computeIfAbsent(row.cell("class"), _ -> new LinkedHashSet<>()).addAll(row.list("words"));
    }
    return new WordClasses(file, classes);
  }

  /// The words of a class.
  public Set<String> get(WordClass wordClass) {
    return known.getOrDefault(wordClass, Set.of());
  }

  public boolean has(WordClass wordClass, String word) {
    return get(wordClass).contains(word);
  }

  /// The words of a class as alternatives of a regular expression, the longest first.
  public String alternatives(WordClass wordClass) {
    return get(wordClass).stream().sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
  }

  /// Every class by the name that rules write after `$`.
  public Map<String, Set<String>> all() {
    return all;
  }
}
