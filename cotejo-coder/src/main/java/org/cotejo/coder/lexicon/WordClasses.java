package org.cotejo.coder.lexicon;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Named sets of lemmas: weapons, drugs, light verbs, units ... Read from `lexicon/LANGUAGE/classes.tsv`.
public final class WordClasses {
  private final Map<String, Set<String>> classes;

  private WordClasses(Map<String, Set<String>> classes) {
    this.classes = Map.copyOf(classes);
  }

  /// Reads the classes of one language; lines with the same class add up.
  public static WordClasses load(Language language) {
    Map<String, Set<String>> classes = new HashMap<>();
    for (DataRow row : DataFile.rows(Lexicon.file(language, "classes"), "class", "words")) {
      classes.computeIfAbsent(row.cell("class"), _ -> new LinkedHashSet<>()).addAll(row.list("words"));
    }
    return new WordClasses(classes);
  }

  /// The lemmas of a class.
  ///
  /// @throws IllegalArgumentException if there is no such class
  public Set<String> get(String name) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no word class '" + name + "' in classes.tsv");
    }
    return words;
  }

  public Map<String, Set<String>> all() {
    return classes;
  }
}
