package org.cotejo.workspace.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;
import org.junit.jupiter.api.Test;

class PlaceNamesTest {
  private final PlaceNames names = PlaceNames.all();

  @Test
  void namesakesAreAllFoundThoseOfTheCountryFirst() {
    List<EventPlace> found = places("San Cristóbal", "MEX");
    assertThat(found).hasSizeGreaterThan(3).allSatisfy(place -> assertThat(place.name()).startsWithIgnoringCase("San Crist"));
    assertThat(found.getFirst().country()).isEqualTo("MEX");
    assertThat(found).extracting(EventPlace::country).contains("VEN");
    assertThat(found).extracting(EventPlace::id).doesNotHaveDuplicates();
  }

  @Test
  void aBeginningIsEnoughAndNeitherAccentsNorArticlesMatter() {
    assertThat(places("maraca", "VEN")).extracting(EventPlace::name).contains("Maracaibo", "Maracay");
    assertThat(places("TACHIRA", "VEN").getFirst()).satisfies(place -> {
      assertThat(place.name()).isEqualTo("Táchira");
      assertThat(place.precision()).isEqualTo(Precision.STATE);
    });
    assertThat(places("Fría", "VEN")).extracting(EventPlace::name).contains("La Fría");
  }

  @Test
  void countriesAndSitesAreThereByAllTheirNames() {
    assertThat(names.find("Alemania", "", 1)).singleElement().satisfies(found -> {
      assertThat(found.kind()).isEqualTo("country");
      assertThat(found.place().country()).isEqualTo("DEU");
    });
    assertThat(names.find("Tocor", "VEN", 5)).extracting(KnownPlace::kind).contains("site");
  }

  @Test
  void oneLetterOrNoneFindsNothing() {
    assertThat(places("", "VEN")).isEmpty();
    assertThat(places("M", "VEN")).isEmpty();
    assertThat(places("xqzw", "VEN")).isEmpty();
  }

  @Test
  void thePointsCountryAndStateAreThoseOfTheNearestTown() {
    assertThat(names.nearest(10.65, -71.65, 50)).hasValueSatisfying(town -> assertThat(town.place()).extracting(EventPlace::country, EventPlace::admin1).containsExactly("VEN", "Zulia"));
    assertThat(names.nearest(0, -150, 50)).isEmpty();
  }

  private List<EventPlace> places(String written, String country) {
    return names.find(written, country, 12).stream().map(KnownPlace::place).toList();
  }
}
