package org.cotejo.incidents.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.Sha256;
import org.junit.jupiter.api.Test;

class StoriesTest {
  private static final Stories STORIES = Stories.load();

  private static Document report(String text) {
    return new Document(new DocumentId(Sha256.of(text)), "report", "outlet", "", Optional.empty(), Language.EN, text, List.of());
  }

  private static final Document WARDEN = report("Inmates held the warden of Zumbador prison hostage for nine hours. Ezequiel Barrantes was freed at dawn, a spokesman said. Nobody was hurt.");
  private static final Document WARDEN_AGAIN = report("The director of the Zumbador penitentiary, Ezequiel Barrantes, walked out at dawn after inmates had held him hostage overnight.");
  private static final Document BANK = report("Robbers tunnelled into a vault of Banco Guaraní in Ciudad Dorada over the weekend and emptied sixty deposit boxes.");
  private static final Document BANK_AGAIN = report("Sixty deposit boxes were emptied at Banco Guaraní by robbers who had dug a tunnel from a shop in Ciudad Dorada.");

  @Test
  void reportsOfOneStoryAreGrouped() {
    assertThat(STORIES.group(List.of(WARDEN, BANK, WARDEN_AGAIN, BANK_AGAIN))).containsExactly(List.of(0, 2), List.of(1, 3));
  }

  @Test
  void aReportThatTellsSomethingElseStaysAlone() {
    Document fair = report("Growers brought orchids from eleven provinces to the yearly fair, where a jury of botanists chose the rarest.");

    assertThat(STORIES.group(List.of(WARDEN, fair, WARDEN_AGAIN))).containsExactly(List.of(0, 2), List.of(1));
  }

  @Test
  void noReportsAreNoStories() {
    assertThat(STORIES.group(List.of())).isEmpty();
    assertThat(STORIES.group(List.of(report("")))).containsExactly(List.of(0));
  }
}
