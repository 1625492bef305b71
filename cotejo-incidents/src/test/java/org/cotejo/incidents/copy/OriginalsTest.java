package org.cotejo.incidents.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.incidents.copy.Newsroom.DAY;
import static org.cotejo.incidents.copy.Newsroom.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cotejo.model.DocumentId;
import org.junit.jupiter.api.Test;

class OriginalsTest {

  private static Map<DocumentId, DocumentId> originals(Report... reports) {
    return Originals.of(NearCopies.among(List.of(reports)));
  }

  @Test
  void copiesPointToTheReportThatWasPublishedFirst() {
    Report wire = report("wire", "Southern Wire", DAY, Newsroom.BRIDGE);
    Report update = report("update", "Southern Wire", DAY.plusDays(1), Newsroom.update(Newsroom.BRIDGE, new Random(1)));
    Report reprint = report("reprint", "Herald", DAY.plusDays(2), Newsroom.reprint(Newsroom.BRIDGE, new Random(2)));
    Report other = report("other", "Herald", DAY, Newsroom.STADIUM);

    assertThat(originals(reprint, other, update, wire)).isEqualTo(Map.of(update.id(), wire.id(), reprint.id(), wire.id()));
  }

  @Test
  void ofOneDayTheLowerIdIsTheOriginal() {
    Report one = report("one", "A", DAY, Newsroom.RIVER);
    Report other = report("other", "B", DAY, Newsroom.RIVER);
    boolean oneIsLower = one.id().sha256().compareTo(other.id().sha256()) < 0;

    assertThat(originals(one, other)).isEqualTo(oneIsLower ? Map.of(other.id(), one.id()) : Map.of(one.id(), other.id()));
  }

  @Test
  void aDigestDoesNotMakeOneStoryOfTwo() {
    Report river = report("river", "A", DAY, Newsroom.excerpt(Newsroom.RIVER, 0, 4));
    Report train = report("train", "B", DAY, Newsroom.excerpt(Newsroom.TRAIN, 0, 4));
    Report digest = report("digest", "C", DAY.plusDays(1), Newsroom.RIVER + Newsroom.TRAIN + Newsroom.STADIUM);

    assertThat(originals(river, train, digest)).isEqualTo(Map.of(river.id(), digest.id(), train.id(), digest.id()));
  }

  @Test
  void theOrderOfReportsMakesNoDifference() {
    List<Report> reports = archive(new Random(5));
    Map<DocumentId, DocumentId> originals = Originals.of(NearCopies.among(reports));
    for (int seed = 0; seed < 20; seed++) {
      List<Report> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(seed));
      List<NearCopies.Pair> pairs = new ArrayList<>(NearCopies.among(shuffled));
      Collections.shuffle(pairs, new Random(seed));

      assertThat(Originals.of(pairs)).isEqualTo(originals);
    }
    assertThat(originals).hasSizeGreaterThan(20);
    assertThat(originals.values()).doesNotContainAnyElementsOf(originals.keySet());
  }

  private static List<Report> archive(Random random) {
    List<Report> reports = new ArrayList<>();
    for (String story : Newsroom.STORIES) {
      for (int i = 0; i < 8; i++) {
        String text = switch (i % 4) {
          case 0 -> Newsroom.reprint(story, random);
          case 1 -> Newsroom.update(story, random);
          case 2 -> Newsroom.excerpt(story, random.nextInt(3), 4);
          default -> Newsroom.reprint(story, random) + Newsroom.STORIES.get(random.nextInt(4));
        };
        reports.add(report(story.length() + "-" + i, "outlet " + random.nextInt(3), DAY.plusDays(random.nextInt(3)), text));
      }
    }
    return reports;
  }

  @Test
  void noReportsNoCopies() {
    assertThat(originals()).isEmpty();
    assertThat(originals(report("a", "", DAY, Newsroom.RIVER))).isEmpty();
  }
}
