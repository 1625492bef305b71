package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds names in folded text: the longest one that begins at a piece. A name may belong to several (the "Policía Nacional" of a
/// dozen countries); all are given and the reader chooses.
///
/// Capitals count in mixed-case text: an acronym wants capitals ("AD", not "ad"), a proper name a capital first letter. Names that
/// are common words too ("PAN", "MAS", "Podemos") are not seen in text written in one case, nor where a sentence begins.
final class NameIndex {

  /// @param end the piece after the last
  record Match(int begin, int end, List<Named> candidates) {}

  private enum Form {
    ACRONYM,
    PROPER,
    /// Capital at the start only: "UN human rights office".
    PROPER_START,
    COMMON
  }

  private record Alias(Form form, Named named) {}

  private final Map<String, List<Alias>> aliases;
  /// From the first word of an alias to the lengths in words (up to 63) of those that begin so, a bit each: most words begin none, and each look-up of a longer stretch waits for memory.
  private final Map<String, Long> lengths;
  private final Set<String> commonWords;

  /// @param commonWords folded words that are names only when their capitals show it
  /// @param expected about how many aliases will be added
  NameIndex(Set<String> commonWords, int expected) {
    this.commonWords = commonWords;
    this.aliases = HashMap.newHashMap(expected);
    this.lengths = HashMap.newHashMap(expected);
  }

  void add(String alias, Named named) {
    List<String> pieces = Fold.pieces(alias);
    if (pieces.isEmpty()) {
      return;
    }
    String key = String.join(" ", pieces);
    Alias added = new Alias(form(alias), named);
    List<Alias> known = aliases.get(key);
    if (known == null) {
      aliases.put(key, List.of(added));
    } else if (!known.contains(added)) {
      List<Alias> more = new ArrayList<>(known);
      more.add(added);
      aliases.put(key, more);
    }
    lengths.merge(pieces.getFirst(), 1L << pieces.size(), (one, other) -> one | other);
  }

  private static Form form(String alias) {
    if (!Character.isUpperCase(alias.charAt(0)) && !Character.isDigit(alias.charAt(0))) {
      return Form.COMMON;
    }
    if (alias.length() > 1 && hasNoSmallLetter(alias)) {
      return Form.ACRONYM;
    }
    return Character.isLowerCase(alias.charAt(alias.lastIndexOf(' ') + 1)) ? Form.PROPER_START : Form.PROPER;
  }

  private static boolean hasNoSmallLetter(String alias) {
    for (int i = 0; i < alias.length(); i++) {
      if (Character.isLowerCase(alias.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /// The longest name that begins at piece `begin`.
  Optional<Match> longestAt(Words words, int begin) {
    Long known = lengths.get(words.piece(begin));
    if (known == null) {
      return Optional.empty();
    }
    for (int length = Math.min(words.size() - begin, Long.SIZE - 1); length > 0; length--) {
      List<Named> found = (known >> length & 1) == 0 ? List.of() : candidates(words, begin, begin + length);
      if (!found.isEmpty()) {
        return Optional.of(new Match(begin, begin + length, found));
      }
    }
    return Optional.empty();
  }

  private List<Named> candidates(Words words, int begin, int end) {
    String key = words.name(begin, end);
    List<Alias> known = aliases.get(key);
    if (known == null) {
      return List.of();
    }
    List<Named> found = new ArrayList<>(known.size());
    for (Alias alias : known) {
      if (isWritten(alias.form(), key, words, begin, end)) {
        found.add(alias.named());
      }
    }
    return found;
  }

  private boolean isWritten(Form form, String key, Words words, int begin, int end) {
    boolean isWord = commonWords.contains(key);
    return switch (words.writing()) {
      case CAPITALS, LOWER -> !isWord || form == Form.COMMON;
      case MIXED -> switch (form) {
        case COMMON -> true;
        case PROPER_START -> words.isCapitalised(begin);
        case PROPER -> words.isCapitalised(begin) && words.isCapitalised(end - 1) && !(isWord && begin == 0);
        case ACRONYM -> words.isAcronym(begin) || (!isWord && key.length() > 2 && words.isCapitalised(begin));
      };
    };
  }
}
