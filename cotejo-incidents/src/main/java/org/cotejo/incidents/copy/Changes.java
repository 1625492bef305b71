package org.cotejo.incidents.copy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.cotejo.incidents.copy.Alignment.Match;
import org.cotejo.incidents.copy.Change.Added;
import org.cotejo.incidents.copy.Change.Moved;
import org.cotejo.incidents.copy.Change.Removed;
import org.cotejo.incidents.copy.Change.Reworded;
import org.cotejo.incidents.text.Figures;
import org.cotejo.incidents.text.Sentences;
import org.cotejo.incidents.text.Skeleton;
import org.cotejo.incidents.text.Word;
import org.cotejo.model.Document;
import org.cotejo.model.TextSpan;

/// What changed between two versions of one story, sentence by sentence.
///
/// Sentences of the same words are laid side by side first ([Alignment]). Between two such pairs, a sentence of the earlier version and one of the
/// later that have most words in common are one sentence, reworded; the rest was removed or added.
public final class Changes {
  /// Share of the words that two sentences must have in common to be one, reworded (Dice).
  private static final double ONE_SENTENCE = 0.5;
  /// Sentences of one gap that are tried with each other: reports have fewer, hostile texts do not.
  private static final int TRIED = 400;

  private final Version before;
  private final Version after;
  private final List<Change> changes = new ArrayList<>();

  private Changes(Document before, Document after) {
    this.before = new Version(before);
    this.after = new Version(after);
  }

  /// The changes from one version to another: in the order of the later text, a removed sentence where it would stand.
  public static List<Change> between(Document before, Document after) {
    Changes changes = new Changes(before, after);
    changes.compare();
    return List.copyOf(changes.changes);
  }

  private record Version(Document document, List<TextSpan> sentences, List<List<String>> words) {
    Version(Document document) {
      this(document, Sentences.of(document));
    }

    private Version(Document document, List<TextSpan> sentences) {
      this(document, sentences, sentences.stream().map(span -> Word.of(document.text(), span).stream().map(Word::form).toList()).toList());
    }
  }

  private void compare() {
    List<Match> same = Alignment.of(before.words(), after.words());
    boolean[] matchedBefore = new boolean[before.sentences().size()];
    boolean[] matchedAfter = new boolean[after.sentences().size()];
    same.forEach(match -> matchedBefore[match.before()] = true);
    same.forEach(match -> matchedAfter[match.after()] = true);
    int left = 0;
    int right = 0;
    for (Match match : same.stream().filter(Match::inOrder).toList()) {
      gap(unmatched(matchedBefore, left, match.before()), unmatched(matchedAfter, right, match.after()));
      left = match.before() + 1;
      right = match.after() + 1;
    }
    gap(unmatched(matchedBefore, left, matchedBefore.length), unmatched(matchedAfter, right, matchedAfter.length));
    same.stream().filter(match -> !match.inOrder())
        .forEach(match -> changes.add(new Moved(before.sentences().get(match.before()), after.sentences().get(match.after()))));
  }

  private static List<Integer> unmatched(boolean[] matched, int from, int to) {
    List<Integer> free = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (!matched[i]) {
        free.add(i);
      }
    }
    return free;
  }

  /// What stands between two sentences that both versions have.
  private void gap(List<Integer> gone, List<Integer> come) {
    List<Integer> left = new ArrayList<>(gone);
    List<Change> later = new ArrayList<>();
    for (int sentence : come) {
      Optional<Integer> origin = likest(left, sentence);
      origin.ifPresent(from -> left.remove(from));
      later.add(origin.<Change>map(from -> reworded(from, sentence)).orElseGet(() -> new Added(after.sentences().get(sentence))));
    }
    left.forEach(sentence -> changes.add(new Removed(before.sentences().get(sentence))));
    changes.addAll(later);
  }

  private Optional<Integer> likest(List<Integer> gone, int sentence) {
    List<String> words = after.words().get(sentence);
    return gone.stream().limit(TRIED)
        .filter(from -> Alignment.likeness(before.words().get(from), words) >= ONE_SENTENCE)
        .max(Comparator.<Integer>comparingDouble(from -> Alignment.likeness(before.words().get(from), words)).thenComparing(Comparator.reverseOrder()));
  }

  private Change reworded(int from, int to) {
    Skeleton one = skeleton(before, from);
    Skeleton other = skeleton(after, to);
    return new Reworded(one.span(), other.span(), RevisedFigures.between(one, other));
  }

  private static Skeleton skeleton(Version version, int sentence) {
    return Skeleton.of(version.document().text(), version.sentences().get(sentence), Figures.of(version.document().language()));
  }
}
