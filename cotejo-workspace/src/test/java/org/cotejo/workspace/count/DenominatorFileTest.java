package org.cotejo.workspace.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DenominatorFileTest {
  @TempDir private Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("denominators.csv"), text);
  }

  @Test
  void goodLinesAreReadAndBadOnesNamed() throws IOException {
    DenominatorFile.Content content = DenominatorFile.read(file("""
        place,period,population,homicides,source
        VEN/Zulia,2015,4000000,,INE
        VEN,2015-07,,1.500,ministry
        Zulia State,2015,1,,
        VEN,twenty,1,,
        ,2015-07,,300,
        """));
    assertThat(content.denominators().of(Quantity.POPULATION, Place.of("VEN/Zulia"), Span.of("2015-07"))).hasValue(4_000_000);
    assertThat(content.denominators().of(Quantity.HOMICIDES, Place.ANYWHERE, Span.of("2015-07"))).hasValue(300);
    assertThat(content.problems()).hasSize(3).satisfiesExactly(
        separators -> assertThat(separators.in(Language.EN)).contains(":3:", "homicides", "1.500"),
        place -> assertThat(place.in(Language.ES)).contains(":4:", "Zulia State", "no es un lugar"),
        period -> assertThat(period.in(Language.EN)).contains(":5:", "twenty"));
  }

  @Test
  void aFileWithoutPlaceOrPeriodIsRefused() throws IOException {
    Path other = file("country,year,population\nVEN,2015,30000000\n");
    assertThatThrownBy(() -> DenominatorFile.read(other)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("place").hasMessageContaining("country");
  }
}
