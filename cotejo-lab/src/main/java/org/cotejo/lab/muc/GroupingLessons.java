package org.cotejo.lab.muc;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.cotejo.coder.incident.IncidentReader;
import org.cotejo.coder.incident.TellingPair;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.learn.LinearTable;
import org.cotejo.model.Claim;

/// Teaches which tellings are of one incident. A telling is of the template whose victims or targets are named in its recipient, or else in its sentence,
/// if none has as many; other tellings teach nothing.
final class GroupingLessons {
  private static final List<String> SLOTS = List.of("hum_tgt_name", "hum_tgt_description", "phys_tgt_id");
  private static final double PENALTY = 4;
  private static final int SELDOM = 15;

  private GroupingLessons() {}

  static LinearTable learn(IncidentReader reader, List<Lesson> lessons) {
    LinearTable table = new LinearTable(PENALTY, SELDOM);
    for (Lesson lesson : lessons) {
      for (TellingPair pair : lesson.templates().isEmpty() ? List.<TellingPair>of() : reader.pairs(lesson.report())) {
        OptionalInt one = template(lesson, pair.earlier());
        OptionalInt other = template(lesson, pair.later());
        if (one.isPresent() && other.isPresent()) {
          table.add("SAME", lesson.name(), new LabelledFeatures(pair.clues(), one.equals(other)));
        }
      }
    }
    System.out.println(table.learn("SAME"));
    return table;
  }

  private static OptionalInt template(Lesson lesson, Claim claim) {
    OptionalInt byRecipient = template(lesson, Fills.apart(claim.recipient().text()));
    return byRecipient.isPresent() ? byRecipient : template(lesson, lesson.sentences(List.of(claim)));
  }

  private static OptionalInt template(Lesson lesson, String told) {
    int[] shared = IntStream.range(0, lesson.templates().size()).map(i -> Fills.countIn(told, lesson.templates().path(i), SLOTS)).toArray();
    int most = IntStream.of(shared).max().orElse(0);
    int[] best = IntStream.range(0, shared.length).filter(i -> most > 0 && shared[i] == most).toArray();
    return best.length == 1 ? OptionalInt.of(best[0]) : OptionalInt.empty();
  }
}
