package org.cotejo.workspace.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.cotejo.workspace.atlas.Box;
import org.cotejo.workspace.atlas.Outlines;
import org.junit.jupiter.api.Test;

class DrawingTest {
  @Test
  void wordsOfReportsAreNoMarkup() {
    Html cell = Html.tag("td", Html.text("<script>alert(\"x\") & co</script>"));
    assertThat(cell.markup()).isEqualTo("<td>&lt;script&gt;alert(&quot;x&quot;) &amp; co&lt;/script&gt;</td>");
    assertThat(new Svg(10, 10, "a < b").text("t", "start", 1, 2, "<b>").html().markup()).doesNotContain("<b>").contains("a &lt; b");
  }

  @Test
  void mapsKeepTheEarthsProportions() {
    Projection projection = Projection.of(new Box(-73, 1, -60, 12), 720, 400);
    assertThat(projection.height()).isBetween(399, 400);
    assertThat(projection.perDegreeEast() / projection.perDegreeNorth()).isCloseTo(Math.cos(Math.toRadians(6.5)), Offset.offset(1e-9));
    assertThat(projection.x(-66.5)).isCloseTo(360, Offset.offset(1e-6));
    assertThat(projection.y(12)).isZero();
    Box seen = projection.seen(720);
    assertThat(seen.holds(-73, 1.001)).isTrue();
    assertThat(seen.west()).isLessThan(-73);
  }

  @Test
  void countriesLieWhereTheyLie() {
    Outlines outlines = Outlines.load();
    assertThat(outlines.rings()).extracting(Outlines.Ring::country).contains("VEN", "MEX", "SLV", "TTO", "USA");
    assertThat(outlines.rings()).allSatisfy(ring -> {
      assertThat(ring.points().length).isGreaterThanOrEqualTo(8);
      assertThat(ring.points()[0]).isEqualTo(ring.points()[ring.points().length - 2]);
    });
    assertThat(outlines.rings()).filteredOn(ring -> ring.country().equals("VEN")).anyMatch(ring -> ring.box().holds(-66.9, 10.4));
  }
}
