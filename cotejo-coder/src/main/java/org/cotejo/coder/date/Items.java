package org.cotejo.coder.date;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cotejo.coder.date.Captures.Value;
import org.cotejo.coder.date.Item.Step;
import org.cotejo.coder.lexer.Lexemes;
import org.cotejo.coder.lexer.Numerals;
import org.cotejo.coder.lexer.Phrases;
import org.cotejo.coder.lexer.Vocabulary;

/// Makes the items of patterns: literals, word classes, groups, and the built-in classes of numbers ([NumberItems]).
final class Items {

  private static final String END = "$";
  private static final List<String> SENTENCE_MARKS = List.of(".", ",", ";", ":", "?", "!", ")");

  private final Vocabulary vocabulary;
  private final NumberItems numbers;
  private final Map<String, Phrases<String>> classes;
  private final Map<String, Trie> groups;

  Items(Numerals numerals, Map<String, Phrases<String>> classes, Map<String, Trie> groups) {
    this.vocabulary = numerals.vocabulary();
    this.numbers = new NumberItems(numerals, classes);
    this.classes = classes;
    this.groups = groups;
  }

  /// The item of a pattern's token.
  ///
  /// @throws IllegalArgumentException if it names a class or group that does not exist
  Item item(String token) {
    if (token.startsWith("{")) {
      return group(token);
    }
    if (token.length() > 1 && "<>!".indexOf(token.charAt(0)) >= 0) {
      return context(token);
    }
    int colon = token.indexOf(':');
    String name = colon > 0 ? token.substring(0, colon) : token;
    String label = colon > 0 ? token.substring(colon + 1) : token;
    return name.matches("[A-Z][A-Z0-9_]+") ? wordClass(token, name, label) : literal(token);
  }

  private Item group(String token) {
    if (!token.endsWith("}")) {
      throw new IllegalArgumentException("'{' without '}' in '" + token + "'");
    }
    String inner = token.substring(1, token.length() - 1);
    int colon = inner.indexOf(':');
    String name = colon > 0 ? inner.substring(0, colon) : inner;
    String label = inner.substring(colon + 1);
    Trie trie = groups.get(name);
    if (trie == null || trie.firsts().isEmpty()) {
      throw new IllegalArgumentException("group '" + name + "' must stand above the patterns that use it");
    }
    return new Item(token, label, trie.firsts(), new Group(trie));
  }

  /// An expression of a group.
  private record Group(Trie trie) implements Item.Test {
    @Override
    public Optional<Step> at(Lexemes lexemes, int position) {
      return at(new Chart(lexemes), position);
    }

    @Override
    public Optional<Step> at(Chart chart, int position) {
      return chart.longest(trie, position).map(parsed -> new Step(parsed.end(), new Value.Time(parsed.time())));
    }
  }

  private Phrases<String> words(String alternatives) {
    Phrases<String> words = new Phrases<>(vocabulary);
    for (String word : alternatives.split("\\|", -1)) {
      words.add(word.replace('_', ' '), word, Phrases.Case.ANY);
    }
    return words;
  }

  private Item literal(String token) {
    return of(token, token, words(token), false);
  }

  private static Item of(String name, String label, Phrases<String> phrases, boolean capture) {
    return new Item(name, label, phrases.firsts(), (lexemes, at) -> phrases.at(lexemes, at)
        .map(found -> new Step(found.end(), capture ? new Value.Text(found.meaning()) : new Value.Nothing())));
  }

  /// Looks at a neighbour without taking it. It may stand anywhere but at the beginning, except `<` and `!<`, which must. An alternative may
  /// be a word class; `$` as the last one is the end of the stretch or a mark that parts sentences and their pieces.
  private Item context(String token) {
    boolean before = token.startsWith("<") || token.startsWith("!<");
    List<String> wanted = new ArrayList<>(List.of(token.substring(token.startsWith("!<") ? 2 : 1).split("\\|")));
    boolean end = wanted.remove(END);
    List<Phrases<String>> any = wanted.stream().map(classes::get).filter(Objects::nonNull).collect(Collectors.toList());
    wanted.removeIf(classes::containsKey);
    if (end) {
      wanted.addAll(SENTENCE_MARKS);
    }
    any.add(words(String.join("|", wanted)));
    boolean positive = token.charAt(0) != '!';
    int distance = before ? -1 : 0;
    return new Item(token, token, new BitSet(), (lexemes, at) -> {
      boolean found = (end && at == lexemes.size()) || isAt(any, lexemes, at + distance);
      return found == positive ? Optional.of(new Step(at, new Value.Nothing())) : Optional.empty();
    });
  }

  private static boolean isAt(List<Phrases<String>> any, Lexemes lexemes, int at) {
    for (Phrases<String> words : any) {
      if (words.at(lexemes, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Item wordClass(String token, String name, String label) {
    Phrases<String> phrases = classes.get(name);
    if (phrases != null) {
      return of(token, label, phrases, true);
    }
    return numbers.item(token, name, label);
  }
}
