package org.cotejo.incidents.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.cotejo.incidents.copy.Change.Added;
import org.cotejo.incidents.copy.Change.Moved;
import org.cotejo.incidents.copy.Change.Removed;
import org.cotejo.incidents.copy.Change.Reworded;
import org.cotejo.model.Document;
import org.junit.jupiter.api.Test;

class ChangesTest {

  private static List<String> changes(String before, String after) {
    Document one = document(before);
    Document other = document(after);
    return Changes.between(one, other).stream().map(change -> told(change, one, other)).toList();
  }

  private static Document document(String text) {
    return Newsroom.document("a", "", Newsroom.DAY, text);
  }

  private static String told(Change change, Document before, Document after) {
    return switch (change) {
      case Added(var span) -> "+ " + span.of(after.text());
      case Removed(var span) -> "- " + span.of(before.text());
      case Moved(var from, var to) -> "> " + to.of(after.text());
      case Reworded(var from, var to, var figures) -> "~ " + figures.stream()
          .map(f -> f.before().span().of(before.text()) + " " + f.before().bound() + " -> " + f.after().span().of(after.text()) + " " + f.after().bound()).toList();
    };
  }

  @Test
  void figuresThatWerePutRightAreNamed() {
    assertThat(changes("Seven people died in the raid on Monday. Twelve were wounded.", "Nine people died in the raid on Monday. Twelve were wounded."))
        .containsExactly("~ [Seven EXACT -> Nine EXACT]");
    assertThat(changes("El ataque en el puerto dejó al menos 7 muertos.", "El ataque de ayer en el puerto dejó al menos 1.407 muertos."))
        .containsExactly("~ [7 AT_LEAST -> 1.407 AT_LEAST]");
    assertThat(changes("At least 7 people died at the bridge.", "7 people died at the bridge.")).containsExactly("~ [7 AT_LEAST -> 7 EXACT]");
  }

  @Test
  void sentencesComeGoAndMove() {
    assertThat(changes("The mayor spoke. Buses stopped running at noon. Shops stayed shut.", "Shops stayed shut. The mayor spoke. A curfew holds."))
        .containsExactly("- Buses stopped running at noon.", "+ A curfew holds.", "> Shops stayed shut.");
  }

  @Test
  void equalTextsHaveNotChanged() {
    Newsroom.STORIES.forEach(story -> assertThat(changes(story, story)).isEmpty());
    assertThat(changes("", "")).isEmpty();
    assertThat(changes("A. A. A.", "A. A. A.")).isEmpty();
  }

  @Test
  void whatWasShuffledHasOnlyMoved() {
    for (int seed = 0; seed < 30; seed++) {
      assertThat(Changes.between(document(Newsroom.RIVER), document(Newsroom.shuffled(Newsroom.RIVER, new Random(seed)))))
          .allMatch(change -> change instanceof Moved).hasSizeLessThan(Newsroom.sentences(Newsroom.RIVER).size());
    }
  }

  @Test
  void everySentenceIsAccountedForOnce() {
    for (int seed = 0; seed < 30; seed++) {
      Document before = document(Newsroom.reprint(Newsroom.TRAIN, new Random(seed)));
      Document after = document(Newsroom.update(Newsroom.TRAIN, new Random(seed + 100)));
      List<Change> changes = Changes.between(before, after);
      long gone = changes.stream().filter(c -> c instanceof Removed || c instanceof Reworded || c instanceof Moved).count();
      long come = changes.stream().filter(c -> c instanceof Added || c instanceof Reworded || c instanceof Moved).count();

      assertThat(Newsroom.sentences(before.text()).size() - gone).isEqualTo(Newsroom.sentences(after.text()).size() - come);
    }
  }

  @Test
  void hugeTextsWithoutACommonSentenceTakeNoTime() {
    String one = String.join(" ", IntStream.range(0, 3000).mapToObj(i -> "Word a" + i + " stands here.").toList());
    String other = String.join(" ", IntStream.range(0, 3000).mapToObj(i -> "Thing b" + i + " lies there now.").toList());

    assertThat(changes(one, other)).hasSize(6000);
  }
}
