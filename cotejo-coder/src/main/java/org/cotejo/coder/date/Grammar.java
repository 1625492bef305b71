package org.cotejo.coder.date;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.date.Trie.Parsed;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Numerals;
import org.cotejo.coder.lexer.Phrases;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The time expressions of one language: word classes and patterns over them, read from data files.
final class Grammar {

  /// The group whose expressions are mentions of their own.
  private static final String TOP = "mention";
  /// Lexemes.
  private static final int LONGEST_SIDE = 4;

  private final Map<String, Phrases<String>> classes = new HashMap<>();
  private final Map<String, Trie> groups = new LinkedHashMap<>();

  private Grammar() {}

  /// Reads `date-words.tsv` and `date-patterns.tsv`.
  ///
  /// @throws DataException naming file and line of a mistake
  static Grammar load(Language language, Numerals numerals) {
    Grammar grammar = new Grammar();
    for (DataRow row : DataFile.rows(Lexicon.file(language, "date-words"), "class", "value", "case", "forms")) {
      Phrases<String> phrases = grammar.classes.computeIfAbsent(row.cell("class"), _ -> new Phrases<>(numerals.vocabulary()));
      Phrases.Case letters = row.constant("case", Phrases.Case.class);
      row.list("forms").forEach(form -> phrases.add(form, row.cell("value"), letters));
    }
    List<DataRow> patterns = DataFile.rows(Lexicon.file(language, "date-patterns"), "group", "pattern", "meaning");
    patterns.forEach(row -> grammar.groups.putIfAbsent(row.cell("group"), new Trie()));
    Items items = new Items(numerals, grammar.classes, grammar.groups);
    for (DataRow row : patterns) {
      grammar.add(row, items);
    }
    grammar.groups.values().forEach(Trie::close);
    return grammar;
  }

  private void add(DataRow row, Items items) {
    try {
      Meaning meaning = Meanings.parse(row.cell("meaning"));
      Trie trie = groups.getOrDefault(row.cell("group"), new Trie());
      new PatternReader(items).read(row.cell("pattern")).forEach(sequence -> trie.add(sequence, meaning));
    } catch (IllegalArgumentException e) {
      throw new DataException(row.where(), "pattern \"" + row.cell("pattern") + "\": " + e.getMessage(), e);
    }
  }

  /// The longest time expression that starts at a position.
  Optional<Parsed> at(Chart chart, int start) {
    return Optional.ofNullable(groups.get(TOP)).flatMap(mentions -> chart.longest(mentions, start));
  }

  /// The side that the words before an expression, or else behind it, put something on: classes SIDE and SIDEBEHIND.
  Side side(Lexemes lexemes, int begin, int end) {
    return words("SIDE").flatMap(before -> before.endingAt(lexemes, begin, LONGEST_SIDE))
        .or(() -> words("SIDEBEHIND").flatMap(behind -> behind.at(lexemes, end)))
        .map(found -> Side.valueOf(found.meaning())).orElse(Side.AT);
  }

  private Optional<Phrases<String>> words(String wordClass) {
    return Optional.ofNullable(classes.get(wordClass));
  }
}
