package org.cotejo.coder.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final Gazetteer GAZETTEER = Gazetteer.load(LocalLexicon.NONE);

  @Test
  void ownPlacesHaveUniqueIds() {
    Set<String> ids = new HashSet<>();
    assertThat(Gazetteer.ownPlaces()).allSatisfy(row -> assertThat(ids.add(row.cell("id"))).as(row.where() + " " + row.cell("id")).isTrue());
  }

  @Test
  void everyPlaceLiesOnTheEarthInACountry() {
    assertThat(GAZETTEER.ownNames().all().values()).allSatisfy(entries -> assertThat(entries).allSatisfy(entry -> {
      Place place = entry.place();
      assertThat(place.latitude()).as(place.id()).isBetween(-90.0, 90.0);
      assertThat(place.longitude()).as(place.id()).isBetween(-180.0, 180.0);
      assertThat(place.country()).as(place.id()).matches("|[A-Z]{3}");
    }));
  }

  @Test
  void ownPlacesLieNearTheirUnit() {
    for (DataRow row : Gazetteer.ownPlaces()) {
      if (!row.cell("latitude").isEmpty()) {
        GAZETTEER.state(row.cell("unit")).ifPresent(state -> {
          double degrees = Math.hypot(row.number("latitude") - state.latitude(), row.number("longitude") - state.longitude());
          assertThat(degrees).as(row.where() + " " + row.cell("name") + " from " + state.name()).isLessThan(9);
        });
      }
    }
  }

  @Test
  void townsKnowTheirState() {
    assertThat(GAZETTEER.find("maracaibo").getFirst().place()).satisfies(place -> {
      assertThat(place.id()).isEqualTo("geonames:3633009");
      assertThat(place.admin1Name()).isEqualTo("Zulia");
      assertThat(place.country()).isEqualTo("VEN");
    });
  }

  @Test
  void foldsSpellings() {
    assertThat(NameFolder.key("São Paulo")).isEqualTo("sao paulo");
    assertThat(NameFolder.key("Saint-Étienne")).isEqualTo(NameFolder.key("St. Etienne"));
    assertThat(NameFolder.key("EE. UU.")).isEqualTo(NameFolder.key("EE.UU."));
  }
}
