package org.cotejo.lab.attribution;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.model.TextSpan;

/// The attributions that readers marked in a text; which read ones are among them.
final class MarkedAttributions {
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final List<TextSpan> words;
  private final List<Marked> marked = new ArrayList<>();

  /// Numbers of words.
  private record Marked(Set<Integer> content, Set<Integer> source) {}

  /// @param item of PolNeAR, with text and attributions in code points
  MarkedAttributions(JsonNode item) {
    String text = item.path("text").asText();
    words = WORD.matcher(text).results().map(MarkedAttributions::span).toList();
    for (JsonNode attribution : item.path("attributions")) {
      Marked one = new Marked(numbers(spans(text, attribution.path("content"))), numbers(spans(text, attribution.path("source"))));
      if (!one.content().isEmpty()) {
        marked.add(one);
      }
    }
  }

  int size() {
    return marked.size();
  }

  /// Which of the read ones have at least half of the content of a marked one and share a word of its source; each marked one counts once, for the one most like it.
  Set<Resolved> among(List<Resolved> read) {
    record Pair(double likeness, int marked, Resolved read) {}
    List<Pair> pairs = new ArrayList<>();
    for (Resolved one : read) {
      Set<Integer> content = numbers(one.parts());
      Set<Integer> source = numbers(one.sourceSpan().isEmpty() ? List.of() : List.of(one.sourceSpan()));
      for (int i = 0; i < marked.size(); i++) {
        Set<Integer> shared = new HashSet<>(marked.get(i).content());
        shared.retainAll(content);
        boolean sameSource = source.isEmpty() ? marked.get(i).source().isEmpty() : source.stream().anyMatch(marked.get(i).source()::contains);
        if (sameSource && 2 * shared.size() >= marked.get(i).content().size()) {
          pairs.add(new Pair(2.0 * shared.size() / (content.size() + marked.get(i).content().size()), i, one));
        }
      }
    }
    pairs.sort((a, b) -> Double.compare(b.likeness(), a.likeness()));
    Set<Integer> taken = new HashSet<>();
    Set<Resolved> right = new HashSet<>();
    for (Pair pair : pairs) {
      if (!right.contains(pair.read()) && taken.add(pair.marked())) {
        right.add(pair.read());
      }
    }
    return right;
  }

  private static TextSpan span(MatchResult match) {
    return new TextSpan(match.start(), match.end());
  }

  private static List<TextSpan> spans(String text, JsonNode spans) {
    List<TextSpan> found = new ArrayList<>();
    spans.forEach(span -> found.add(new TextSpan(text.offsetByCodePoints(0, span.get(0).asInt()), text.offsetByCodePoints(0, span.get(1).asInt()))));
    return found;
  }

  private Set<Integer> numbers(List<TextSpan> spans) {
    Set<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      TextSpan word = words.get(i);
      if (spans.stream().anyMatch(word::overlaps)) {
        numbers.add(i);
      }
    }
    return numbers;
  }
}
