package org.cotejo.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.web.http.Address;
import org.cotejo.workspace.atlas.Box;
import org.junit.jupiter.api.Test;

/// Nothing is drawn finer than it is known, nothing is lost, and every mark leads to what it counts.
class MapTest {
  private static final Address HERE = Address.of("/search").with("view", "map");
  private static final Spot MARACAIBO = town("Zulia", "Maracaibo", 10.65, -71.65);
  private static final Spot CABIMAS = town("Zulia", "Cabimas", 10.4, -71.45);
  private static final Spot CARACAS = town("Distrito Capital", "Caracas", 10.5, -66.9);
  private static final Spot ZULIA = new Spot("VEN", "VEN/Zulia", "", "Zulia", 10, -72.2, Precision.STATE);
  private static final Spot VENEZUELA = new Spot("VEN", "", "", "Venezuela", 8, -66, Precision.COUNTRY);
  private static final Spot NOWHERE = new Spot("VEN", "VEN/Zulia", "VEN/Zulia/El Moján", "El Moján", Double.NaN, Double.NaN, Precision.LOCALITY);
  private final MapViews maps = new MapViews(Atlas.load());

  private static Spot town(String state, String name, double latitude, double longitude) {
    return new Spot("VEN", "VEN/" + state, "VEN/" + state + "/" + name, name, latitude, longitude, Precision.MUNICIPALITY);
  }

  private MapView at(String camera, List<Tallied<Spot>> spots) {
    return maps.view(spots, camera.isEmpty() ? HERE : HERE.with("at", camera), code -> code);
  }

  private static Mark only(MapView map, String name) {
    assertThat(map.marks()).filteredOn(mark -> mark.name().equals(name)).hasSize(1);
    return map.marks().stream().filter(mark -> mark.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void aStateIsARingAroundItsTownsAndACountryIsHatched() {
    MapView map = at("", List.of(new Tallied<>(MARACAIBO, 5), new Tallied<>(ZULIA, 3), new Tallied<>(VENEZUELA, 2), new Tallied<>(CARACAS, 1)));
    Mark zulia = only(map, "Zulia");
    assertThat(zulia.kind()).isEqualTo("state");
    assertThat(zulia.radius()).isCloseTo(127 * map.camera().perKilometre(10), Offset.offset(1.0));
    assertThat(zulia.to()).isEqualTo(HERE.with("state", "VEN/Zulia").with("located", "state"));
    assertThat(only(map, "VEN").to()).isEqualTo(HERE.with("country", "VEN").with("located", "country"));
    assertThat(map.hatched()).containsExactly("VEN");
    assertThat(only(map, "Maracaibo").kind()).isEqualTo("municipality");
    assertThat(only(map, "Maracaibo").to()).isEqualTo(HERE.with("place", "VEN/Zulia/Maracaibo"));
  }

  @Test
  void whatIsOnNoMapOrOutsideIsCountedAndLinked() {
    MapView map = at("8/10.6/-71.6", List.of(new Tallied<>(MARACAIBO, 5), new Tallied<>(CARACAS, 4), new Tallied<>(NOWHERE, 7), new Tallied<>(Spot.UNKNOWN, 2)));
    assertThat(map.unlocated()).isEqualTo(9);
    assertThat(map.onlyUnlocated().has("located", "none")).isTrue();
    assertThat(map.outside()).isEqualTo(4);
    assertThat(map.here()).isEqualTo(5);
    assertThat(map.places()).extracting(MapView.Line::name).containsExactly("Maracaibo");
  }

  @Test
  void aClusterComesApartNearer() {
    List<Tallied<Spot>> spots = List.of(new Tallied<>(MARACAIBO, 5), new Tallied<>(CABIMAS, 2), new Tallied<>(CARACAS, 1));
    Mark cluster = only(at("4/8/-68", spots), "Maracaibo");
    assertThat(cluster).extracting(Mark::kind, Mark::count, Mark::places, Mark::nearer).containsExactly("cluster", 7, 2, true);
    MapView nearer = at(cluster.to().first("at").orElseThrow(), spots);
    assertThat(nearer.marks()).extracting(Mark::name).contains("Maracaibo", "Cabimas");
  }

  @Test
  void namesOnOneSpotAreOneMarkThatLeadsToAllOfThem() {
    Spot quarter = new Spot("VEN", "VEN/Zulia", "VEN/Zulia/El Carmen", "El Carmen", 10.65, -71.65, Precision.LOCALITY);
    Mark mark = only(at("12/10.65/-71.65", List.of(new Tallied<>(MARACAIBO, 5), new Tallied<>(quarter, 2))), "Maracaibo");
    assertThat(mark).extracting(Mark::kind, Mark::count, Mark::places, Mark::nearer).containsExactly("municipality", 7, 2, false);
    assertThat(mark.to().first("area")).hasValue("-71.6505,10.6495,-71.6495,10.6505");
  }

  @Test
  void everyClaimIsInOneMarkOrCountedOutside() {
    Random random = new Random(7);
    for (String camera : List.of("", "all", "3/0/-60", "6/5/-70", "9/4.6/-74")) {
      List<Tallied<Spot>> spots = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        Precision precision = Precision.values()[random.nextInt(5)];
        spots.add(new Tallied<>(new Spot("COL", "COL/Meta", "COL/Meta/" + i, "p" + i, -20 + random.nextInt(4000) / 100.0, -80 + random.nextInt(4000) / 100.0, precision), 1 + random.nextInt(9)));
      }
      MapView map = at(camera, spots);
      assertThat(map.marks().stream().mapToInt(Mark::count).sum() + map.outside()).as(camera).isEqualTo(spots.stream().mapToInt(Tallied::count).sum());
      assertThat(map.marks()).filteredOn(mark -> !mark.wide()).allSatisfy(mark -> {
        assertThat(mark.x()).isBetween(0.0, (double) Camera.WIDTH);
        assertThat(mark.y()).isBetween(0.0, (double) Camera.HEIGHT);
      });
    }
  }

  @Test
  void oneReportFromFarAwayDoesNotMakeAllOthersASpeck() {
    List<Tallied<Spot>> spots = List.of(new Tallied<>(MARACAIBO, 90), new Tallied<>(CARACAS, 60), new Tallied<>(new Spot("RUS", "", "", "Moscow", 55.7, 37.6, Precision.MUNICIPALITY), 1));
    assertThat(at("", spots).outside()).isEqualTo(1);
    assertThat(at("", spots).camera().zoom()).isGreaterThan(5);
    assertThat(at("all", spots).outside()).isZero();
  }

  @Test
  void aCameraIsItsAddressAndMovesByWhatItShows() {
    Camera camera = Camera.fitting(new Box(-73, 8, -59, 12), 8);
    assertThat(Camera.written(camera.written())).hasValueSatisfying(read -> assertThat(read.x(-71)).isCloseTo(camera.x(-71), Offset.offset(0.1)));
    assertThat(camera.shown(0).holds(-73, 8)).isTrue();
    assertThat(camera.moved(0.5, 0).x(-66)).isCloseTo(camera.x(-66) - Camera.WIDTH / 2.0, Offset.offset(1e-6));
    assertThat(camera.zoomed(1).x(-70) - camera.zoomed(1).x(-71)).isCloseTo(2 * (camera.x(-70) - camera.x(-71)), Offset.offset(1e-6));
    assertThat(List.of("", "9", "1/2", "x/1/2", "5/1/2/3", "5/1e9/2", "5/-/2")).allSatisfy(wrong -> assertThat(Camera.written(wrong)).isEmpty());
  }

  @Test
  void outlinesAreCutOffOutsideAndHoldWhatLiesInThem() {
    Land land = Atlas.load().land(new Camera(-66, 8, 6));
    assertThat(land.outlines()).extracting(Land.Outline::country).contains("VEN", "COL", "BRA").doesNotContain("USA", "CHN");
    assertThat(land.outlines()).allSatisfy(outline -> assertThat(outline.path()).matches("(?:M-?\\d+ -?\\d+l[-\\d ]+z)+"));
    assertThat(land.outlines().stream().mapToInt(outline -> outline.path().length()).sum()).isLessThan(100_000);
  }
}
