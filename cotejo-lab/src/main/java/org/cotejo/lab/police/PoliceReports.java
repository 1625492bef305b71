package org.cotejo.lab.police;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.match.Tree;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.ontology.Ontology;

/// Reads a report and says of each sentence which features hold, those of the sentences around it among them: `before ...`, `before2 ...`, `after ...`.
final class PoliceReports {
  private static final String BETWEEN = "\n\n";
  /// What a sentence lends to its neighbours: only who is told of, not the words.
  private static final List<String> LENT = List.of("rules=", "does=police", "main-does=", "told-by=", "police");

  private final DocumentCoder coder = DocumentCoder.load();
  private final PoliceFeatures features = new PoliceFeatures(coder.rules(Language.EN), Ontology.load());

  /// The features of each of a report's sentences.
  List<Set<String>> sentences(List<String> sentences) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> spans = new ArrayList<>();
    for (String sentence : sentences) {
      spans.add(new TextSpan(text.length(), text.length() + sentence.length()));
      text.append(sentence).append(BETWEEN);
    }
    Explanation read = read(text.toString());
    return withContext(spans.stream().map(span -> features.of(read,
        read.reading().trees().stream().filter(tree -> span.overlaps(tree.sentence().span())).toList())).toList());
  }

  /// The features of each sentence of a report, divided by the coder.
  List<Set<String>> document(String text) {
    Explanation read = read(text);
    return withContext(read.reading().trees().stream().map(tree -> features.of(read, List.<Tree>of(tree))).toList());
  }

  private Explanation read(String text) {
    return coder.explain(Explanation.document(text, Language.EN));
  }

  static List<Set<String>> withContext(List<Set<String>> sentences) {
    List<Set<String>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Set<String> names = new TreeSet<>(sentences.get(i));
      lend("before ", sentences, i - 1, names);
      lend("before2 ", sentences, i - 2, names);
      lend("after ", sentences, i + 1, names);
      all.add(names);
    }
    return all;
  }

  private static void lend(String prefix, List<Set<String>> sentences, int from, Set<String> names) {
    if (from >= 0 && from < sentences.size()) {
      sentences.get(from).stream().filter(name -> !name.contains(":") && LENT.stream().anyMatch(name::startsWith)).forEach(name -> names.add(prefix + name));
    }
  }
}
