package org.cotejo.workspace.count;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.cotejo.incidents.account.Folding;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Whether words for an agent say that the agent was not on duty. The same words come again and again, so what they say is kept. For any number of threads.
final class OffDuty {
  private static final Pattern WORDS = load();

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  private static Pattern load() {
    Set<String> words = new TreeSet<>();
    for (DataRow row : DataFile.rows("org/cotejo/workspace/count/off-duty.tsv", "language", "words")) {
      words.addAll(row.list("words"));
    }
    return Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b");
  }

  boolean isSaid(String words) {
    return !words.isEmpty() && known.computeIfAbsent(words, one -> WORDS.matcher(Folding.fold(one)).find());
  }
}
