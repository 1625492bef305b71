package org.cotejo.coder.date;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Trie.Parsed;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.LexiconFile;
import org.cotejo.coder.lexer.LexiconFile.Row;
import org.cotejo.coder.lexer.Numerals;
import org.cotejo.coder.lexer.Phrases;
import org.cotejo.model.Language;

/// The time expressions of one language: word classes and patterns over them, read from data files.
final class Grammar {

  /// The group whose expressions are mentions of their own.
  private static final String TOP = "mention";

  private final Map<String, Phrases<String>> classes = new HashMap<>();
  private final Map<String, Trie> groups = new LinkedHashMap<>();

  private Grammar() {}

  /// Reads `date-words.tsv` and `date-patterns.tsv`.
  ///
  /// @throws IllegalArgumentException naming file and line of a mistake
  static Grammar load(Language language, Numerals numerals) {
    Grammar grammar = new Grammar();
    for (Row row : LexiconFile.read(language, "date-words", 4)) {
      Phrases<String> phrases = grammar.classes.computeIfAbsent(row.cell(0), _ -> new Phrases<>(numerals.vocabulary()));
      Phrases.Case letters = row.constant(2, Phrases.Case.class);
      row.list(3).forEach(form -> phrases.add(form, row.cell(1), letters));
    }
    List<Row> patterns = LexiconFile.read(language, "date-patterns", 3);
    patterns.forEach(row -> grammar.groups.putIfAbsent(row.cell(0), new Trie()));
    Items items = new Items(numerals, grammar.classes, grammar.groups);
    for (Row row : patterns) {
      grammar.add(row, items);
    }
    return grammar;
  }

  private void add(Row row, Items items) {
    try {
      Meaning meaning = Meanings.parse(row.cell(2));
      Trie trie = groups.getOrDefault(row.cell(0), new Trie());
      new PatternReader(items).read(row.cell(1)).forEach(sequence -> trie.add(sequence, meaning));
    } catch (IllegalArgumentException e) {
      throw row.problem("pattern '" + row.cell(1) + "': " + e.getMessage(), e);
    }
  }

  /// The longest time expression that starts at a position.
  Optional<Parsed> at(Lexemes lexemes, int start) {
    return groups.getOrDefault(TOP, new Trie()).longest(lexemes, start);
  }

  /// Whether a word of this class stands at a position.
  boolean is(String wordClass, Lexemes lexemes, int at) {
    Phrases<String> phrases = classes.get(wordClass);
    return phrases != null && phrases.at(lexemes, at).isPresent();
  }
}
