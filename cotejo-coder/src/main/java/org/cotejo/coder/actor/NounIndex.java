package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataRow;

/// The common nouns of one language, found without regard to number and, in Spanish, gender.
final class NounIndex {

  /// @param end the piece after the last
  record Match(int begin, int end, Noun noun) {

    boolean covers(int piece) {
      return begin <= piece && piece < end;
    }
  }

  private static final int LONGEST = 7;

  private final Language language;
  private final Map<String, Noun> nouns = HashMap.newHashMap(4000);
  private final Map<String, Noun> exact = new HashMap<>();
  /// From the first word of a key to the lengths in words (up to 63) of the keys that begin so, a bit each: most words begin none.
  private final Map<String, Long> lengths = HashMap.newHashMap(4000);

  NounIndex(Language language) {
    this.language = language;
  }

  /// @throws DataException if a row has an unknown kind or rule
  void addAll(List<DataRow> rows, Noun.Role role) {
    for (DataRow row : rows) {
      Noun noun = new Noun(kind(row), row.cell("sector"), rule(row), role);
      for (String phrase : row.list("words")) {
        add(phrase, noun);
      }
    }
  }

  private void add(String phrase, Noun noun) {
    List<String> pieces = Fold.pieces(phrase);
    if (phrase.endsWith("!")) {
      put(exact, String.join(" ", pieces), noun);
    } else {
      put(nouns, key(pieces), noun);
    }
  }

  private void put(Map<String, Noun> index, String key, Noun noun) {
    index.putIfAbsent(key, noun);
    String[] pieces = key.split(" ");
    lengths.merge(pieces[0], 1L << pieces.length, (one, other) -> one | other);
  }

  /// Adds feminine and *ex-* forms of what is in; to be called last, since what the files write out comes first.
  void addForms() {
    if (language == Language.ES) {
      for (Map.Entry<String, Noun> entry : List.copyOf(nouns.entrySet())) {
        Noun noun = entry.getValue();
        if (noun.kind() == Kind.PERSON || noun.kind() == Kind.GROUP) {
          addSpanishForms(List.of(entry.getKey().split(" ")), noun);
        }
      }
    }
  }

  private static Kind kind(DataRow row) {
    return switch (row.cell("kind")) {
      case "person" -> Kind.PERSON;
      case "group" -> Kind.GROUP;
      case "body" -> Kind.BODY;
      case "thing" -> Kind.THING;
      default -> throw row.unexpected("kind", "person, group, body or thing");
    };
  }

  private static Noun.Rule rule(DataRow row) {
    return switch (row.cell("rule")) {
      case "open" -> Noun.Rule.OPEN;
      case "bare" -> Noun.Rule.BARE;
      case "fixed", "" -> Noun.Rule.FIXED;
      default -> throw row.unexpected("rule", "fixed, open or bare");
    };
  }

  private void addSpanishForms(List<String> pieces, Noun noun) {
    List<String> women = new ArrayList<>(pieces);
    women.set(0, feminine(women.getFirst()));
    put(nouns, key(women), noun);
    women.replaceAll(NounIndex::feminine);
    put(nouns, key(women), noun);
    String former = Sectors.former(noun.sector());
    if (!former.equals(noun.sector())) {
      Noun left = new Noun(noun.kind(), former, Noun.Rule.FIXED, noun.role());
      for (List<String> form : List.of(pieces, women)) {
        List<String> prefixed = new ArrayList<>(form);
        prefixed.set(0, "ex" + prefixed.getFirst());
        put(nouns, key(prefixed), left);
      }
    }
  }

  private String key(Iterable<String> pieces) {
    StringBuilder key = new StringBuilder();
    for (String piece : pieces) {
      key.append(key.isEmpty() ? "" : " ").append(Stem.of(language, piece));
    }
    return key.toString();
  }

  /// Of a stem: "ministro" to "ministra", "senador" to "senadora", "president" to "presidenta", "juec" to "jueza", "jef" to "jefa".
  private static String feminine(String stem) {
    if (stem.length() < 4 && !stem.equals("jef")) {
      return stem;
    }
    String shorter = stem.substring(0, stem.length() - 1);
    return switch (stem.charAt(stem.length() - 1)) {
      case 'o' -> shorter + "a";
      case 'r', 'n', 't', 'f' -> stem + "a";
      case 'd' -> stem + "esa";
      case 'c' -> shorter + "za";
      default -> stem;
    };
  }

  /// The longest phrase inside `[from, to)` that covers `piece`.
  Optional<Match> covering(Words words, int piece, int from, int to) {
    Optional<Match> found = Optional.empty();
    for (int begin = Math.max(from, piece - LONGEST + 1); begin <= piece; begin++) {
      int shortest = Math.max(piece - begin + 1, found.map(match -> match.end() - match.begin() + 1).orElse(1));
      Optional<Match> longer = longestAt(words, begin, begin + shortest, to);
      found = longer.isPresent() ? longer : found;
    }
    return found;
  }

  /// The longest phrase that begins at `begin` and ends by `to`.
  Optional<Match> longestAt(Words words, int begin, int to) {
    return longestAt(words, begin, begin + 1, to);
  }

  /// @param first the phrase ends there or later
  private Optional<Match> longestAt(Words words, int begin, int first, int to) {
    String piece = words.piece(begin);
    String stem = words.stem(begin);
    long written = lengths.getOrDefault(piece, 0L);
    long known = stem.equals(piece) ? written : written | lengths.getOrDefault(stem, 0L);
    int most = Math.min(to - begin, Long.SIZE - 1 - Long.numberOfLeadingZeros(known));
    for (int length = most; length >= first - begin; length--) {
      Optional<Match> match = (known >> length & 1) == 0 ? Optional.empty() : at(words, begin, begin + length);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  private Optional<Match> at(Words words, int begin, int end) {
    Noun written = exact.get(words.name(begin, end));
    Noun noun = written != null ? written : nouns.get(words.noun(begin, end));
    return noun == null ? Optional.empty() : Optional.of(new Match(begin, end, noun));
  }
}
