package org.cotejo.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class SegmentsTest {
  private static final List<String> ROLES = List.of("evidence", "actor", "place", "noise");

  @Test
  void stretchesHoldTheWholeTextWhateverTheMarks() {
    Random random = new Random(11);
    for (int round = 0; round < 300; round++) {
      String text = text(random);
      List<Mark> marks = marks(random, text.length());
      String joined = Segments.of(text, marks).stream().flatMap(paragraph -> paragraph.stretches().stream()).map(DocumentView.Stretch::text).collect(Collectors.joining());
      assertThat(joined).isEqualTo(text.lines().filter(line -> !line.isBlank()).collect(Collectors.joining()));
    }
  }

  @Test
  void everyCharacterLiesUnderTheMarksThatCoverIt() {
    Random random = new Random(12);
    for (int round = 0; round < 300; round++) {
      String text = text(random).replace('\n', ' ').strip() + "x";
      List<Mark> marks = marks(random, text.length());
      int at = 0;
      for (DocumentView.Stretch stretch : Segments.of(text, marks).getFirst().stretches()) {
        for (int i = 0; i < stretch.text().length(); i++, at++) {
          int here = at;
          assertThat(stretch.roles()).containsExactlyInAnyOrderElementsOf(marks.stream().filter(mark -> mark.span().contains(here)).map(Mark::role).distinct().toList());
        }
      }
    }
  }

  @Test
  void aClaimBeginsOnceWhereItsEvidenceDoes() {
    List<DocumentView.Stretch> stretches = Segments.of("Police killed ten.", List.of(new Mark(new TextSpan(0, 17), "evidence", 1), new Mark(new TextSpan(0, 6), "actor", 1), new Mark(new TextSpan(7, 17), "evidence", 2))).getFirst().stretches();
    assertThat(stretches).extracting(DocumentView.Stretch::text).containsExactly("Police", " ", "killed ten", ".");
    assertThat(stretches).extracting(DocumentView.Stretch::begins).containsExactly(List.of(1), List.of(), List.of(2), List.of());
    assertThat(stretches.get(2).claims()).containsExactly(1, 2);
  }

  private static String text(Random random) {
    return random.ints(1 + random.nextInt(60), 0, 6).mapToObj(i -> "ab \n.c".substring(i, i + 1)).collect(Collectors.joining());
  }

  private static List<Mark> marks(Random random, int length) {
    List<Mark> marks = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      int begin = random.nextInt(length);
      marks.add(new Mark(new TextSpan(begin, begin + 1 + random.nextInt(length - begin)), ROLES.get(random.nextInt(ROLES.size())), random.nextInt(4)));
    }
    return marks;
  }
}
