package org.cotejo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Spot;
import org.cotejo.indicators.tally.Zone.Standing;
import org.cotejo.workspace.happening.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OccurrenceOptionsTest {
  @TempDir private Path folder;

  @Test
  void anAreaIsAPlaceOrAFileOfGeoJson() throws IOException {
    Path file = folder.resolve("coast.geojson");
    Files.writeString(file, "{\"type\":\"Polygon\",\"coordinates\":[[[-72,10],[-70,10],[-70,12],[-72,12],[-72,10]]]}");
    List<Area> areas = OccurrenceOptions.areas(List.of("VEN/Zulia", file.toString()));
    assertThat(areas.getFirst().path()).isEqualTo("VEN/Zulia");
    assertThat(areas.getLast().standing(Place.ANYWHERE, Optional.of(new Spot(11, -71)))).isEqualTo(Standing.INSIDE);
    assertThat(areas.getLast().standing(Place.ANYWHERE, Optional.of(new Spot(13, -71)))).isEqualTo(Standing.OUTSIDE);
  }

  @Test
  void anOutlineKeepsItsCommas() {
    assertThat("VEN/Zulia,VEN/Táchira".split(OccurrenceOptions.BETWEEN_AREAS)).containsExactly("VEN/Zulia", "VEN/Táchira");
    assertThat("10.5,-72 11,-72 11,-71".split(OccurrenceOptions.BETWEEN_AREAS)).containsExactly("10.5,-72 11,-72 11,-71");
    assertThat("10.5,-72 11,-72 11,-71, /tmp/coast.geojson".split(OccurrenceOptions.BETWEEN_AREAS)).hasSize(2);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> OccurrenceOptions.areas(List.of("none.geojson"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("none.geojson");
  }
}
