package org.cotejo.coder.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A YAML document in which every scalar is a string (`031` stays `031`, `NO` stays `NO`) and every node knows its line.
sealed interface YamlNode {

  /// 1-based.
  int line();

  record Scalar(String text, int line) implements YamlNode {}

  record Items(List<YamlNode> items, int line) implements YamlNode {}

  record Entries(Map<String, YamlNode> entries, int line) implements YamlNode {
    Optional<YamlNode> get(String key) {
      return Optional.ofNullable(entries.get(key));
    }
  }

  /// The text of a scalar, the items of a list of scalars.
  ///
  /// @throws RuleException if the node is a map or holds one
  default List<String> texts(String file) {
    return switch (this) {
      case Scalar(String text, int _) -> List.of(text);
      case Items(List<YamlNode> items, int _) -> items.stream().map(item -> item.text(file)).toList();
      case Entries(Map<String, YamlNode> _, int line) -> throw new RuleException(file, line, "expected a word or a list of words, got a map");
    };
  }

  /// The text of a scalar.
  ///
  /// @throws RuleException if the node is not a scalar
  default String text(String file) {
    if (this instanceof Scalar(String text, int _)) {
      return text;
    }
    throw new RuleException(file, line(), "expected a single value");
  }

  /// The entries of a map.
  ///
  /// @throws RuleException if the node is not a map
  default Entries map(String file) {
    if (this instanceof Entries entries) {
      return entries;
    }
    throw new RuleException(file, line(), "expected `key: value` entries");
  }

  /// The items of a list; a single value is a list of one.
  default List<YamlNode> list() {
    return this instanceof Items(List<YamlNode> items, int _) ? items : List.of(this);
  }
}
