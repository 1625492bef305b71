package org.cotejo.incidents.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.incidents.text.Word;
import org.cotejo.model.Document;

/// The keys under which a store files a document, so that its near-copies are found without comparing it with all others: documents that share
/// no key are no copies of each other.
///
/// Winnowing (Schleimer, Wilkerson, Aiken 2003): of the hashes of every 8 words, the least of each 32 in a row. Two texts that have 39 words in a
/// row in common share a key for certain, wherever the words stand; that is what an excerpt needs. About one key for 16 words of text. Runs of
/// 8 words, longer than those of the [Fingerprint], keep phrases of everyday use from becoming keys.
public final class SearchKeys {
  private static final int RUN = 8;
  private static final int WINDOW = 32;
  /// Enough for a report of 15,000 words; of longer ones the least keys stay.
  private static final int MOST = 1024;

  private SearchKeys() {}

  /// The keys of a document, ascending, none of a document without words. A text under [Fingerprint#SHORT] words has one: it must be equal.
  public static List<Long> of(Document document) {
    List<Word> words = Word.of(document);
    if (words.isEmpty()) {
      return List.of();
    }
    Set<Long> keys = words.size() < Fingerprint.SHORT
        ? Set.of(Shingles.of(words, words.size())[0])
        : least(Shingles.of(words, RUN));
    return keys.stream().limit(MOST).toList();
  }

  private static Set<Long> least(long[] runs) {
    Set<Long> keys = new TreeSet<>();
    for (int from = 0; from == 0 || from + WINDOW <= runs.length; from++) {
      keys.add(Arrays.stream(runs, from, Math.min(runs.length, from + WINDOW)).min().orElseThrow());
    }
    return keys;
  }
}
