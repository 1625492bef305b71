package org.cotejo.coder.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalLexiconTest {
  private static final String TEXT = "La Quebrada mató a tres pescadores en Punta Zarcillo durante el Plan Marea Alta.";

  @TempDir private Path folder;

  @Test
  void addsBodiesPlacesAndPlans() throws IOException {
    Files.writeString(folder.resolve("actors.tsv"), "# ours\nLa Quebrada\t\tCRM\tVEN\n");
    Files.writeString(folder.resolve("places.tsv"), "punta-zarcillo\tPunta Zarcillo\tcity\tVE\t10.5\t-64.1\n");
    Files.writeString(folder.resolve("plans.tsv"), "Plan Marea Alta 2030\tPlan Marea Alta\n");

    DocumentCoder coder = DocumentCoder.load(LocalLexicon.read(folder));
    Claim claim = claims(coder).getFirst();

    assertThat(claim.actor().sector()).isEqualTo("CRM");
    assertThat(claim.actor().country()).isEqualTo("VEN");
    assertThat(claim.place().name()).isEqualTo("Punta Zarcillo");
    assertThat(claim.place().id()).isEqualTo("local:punta-zarcillo");
    assertThat(claim.plan()).isEqualTo("Plan Marea Alta 2030");
    assertThat(coder.version()).isNotEqualTo(SharedCoder.CODER.version());
  }

  @Test
  void withoutTheFolderTheNamesAreUnknown() {
    assertThat(claims(SharedCoder.CODER)).noneMatch(claim -> claim.actor().sector().equals("CRM") || claim.place().id().startsWith("local:"));
  }

  @Test
  void mistakesAreNamedWithFileAndLine() throws IOException {
    Files.writeString(folder.resolve("actors.tsv"), "La Quebrada\t\tCRM\tVEN\nLos Otros\t\tGANG\tVEN\n");
    assertThatThrownBy(() -> LocalLexicon.read(folder)).isInstanceOf(DataException.class).hasMessageContaining("actors.tsv:2").hasMessageContaining("GANG");

    Files.writeString(folder.resolve("actors.tsv"), "La Quebrada\t\tCRM\tVEN\t2015-13\n");
    assertThatThrownBy(() -> LocalLexicon.read(folder)).isInstanceOf(DataException.class).hasMessageContaining("2015-13");
  }

  @Test
  void placesThatCannotBePutOnTheMapAreNamed() throws IOException {
    for (String row : List.of("x\tPunta Zarcillo\ttown\tVE\t10.5\t-64.1", "x\tPunta Zarcillo\tcity\tVE\tten\t-64.1", "x\tPunta Zarcillo\tcity\tVE",
        "x\tPunta Zarcillo\tcity\tV\t10.5\t-64.1", "x\tPunta Zarcillo\tcity\tVE.XYZ\t10.5\t-64.1", "x\tPunta Zarcillo\tcity\tVE\t95\t-64.1",
        "x\tPunta Zarcillo\tcity\tVE\t10.5", "x\tPunta Zarcillo\tcity\tZZ\t10.5\t-64.1")) {
      Files.writeString(folder.resolve("places.tsv"), row + "\n");
      assertThatThrownBy(() -> DocumentCoder.load(LocalLexicon.read(folder))).as(row).isInstanceOf(DataException.class).hasMessageContaining("places.tsv:1");
    }
  }

  @Test
  void anotherFileInTheFolderIsNamed() throws IOException {
    Files.writeString(folder.resolve("gangs.tsv"), "La Quebrada\n");
    assertThatThrownBy(() -> LocalLexicon.read(folder)).isInstanceOf(DataException.class).hasMessageContaining("gangs.tsv").hasMessageContaining("actors.tsv");
  }

  @Test
  void otherEncodingsAreRefused() throws IOException {
    Files.write(folder.resolve("plans.tsv"), new byte[] {'P', (byte) 0xE9, '\n'});
    assertThatThrownBy(() -> LocalLexicon.read(folder)).isInstanceOf(DataException.class).hasMessageContaining("UTF-8");
  }

  private static List<Claim> claims(DocumentCoder coder) {
    return coder.code(Explanation.document(TEXT, Language.ES)).claims();
  }
}
