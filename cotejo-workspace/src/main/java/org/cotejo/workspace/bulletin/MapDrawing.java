package org.cotejo.workspace.bulletin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Figure;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.workspace.atlas.Box;
import org.cotejo.workspace.atlas.Outlines;
import org.cotejo.workspace.atlas.Outlines.Ring;
import org.cotejo.workspace.bulletin.Bulletin.Case;
import org.cotejo.workspace.bulletin.Bulletin.Spot;
import org.cotejo.workspace.wording.Wording;

/// Where the incidents were: a disc as large as the number of dead, numbered as in the table; a dashed ring where only the state is known.
final class MapDrawing {
  private static final int WIDTH = 720;
  private static final int TALLEST = 400;
  private static final double MARGIN = 0.25;
  private static final double NARROW_MARGIN = 0.1;
  private static final double LEAST_DEGREES = 3;
  private static final double RING = 17;
  /// Points that lie closer are not seen apart.
  private static final double FINEST = 1;
  private static final double[] STEPS = {0.5, 1, 2, 5, 10, 20};
  private static final int MOST_LINES = 7;
  private static final int MOST_NUMBERS = 6;

  private final Wording wording;
  private final Outlines outlines;

  MapDrawing(Wording wording, Outlines outlines) {
    this.wording = wording;
    this.outlines = outlines;
  }

  /// Incidents at one spot, known as finely.
  private record Mark(Spot spot, boolean wholeState) {}

  Html of(Bulletin bulletin) {
    Map<Mark, List<Case>> marks = new LinkedHashMap<>();
    List<Case> apart = new ArrayList<>();
    for (Case one : bulletin.cases()) {
      if (one.spot().isPresent() && one.precision() != Precision.COUNTRY && one.precision() != Precision.NONE) {
        marks.computeIfAbsent(new Mark(one.spot().get(), one.precision() == Precision.STATE), _ -> new ArrayList<>()).add(one);
      } else {
        apart.add(one);
      }
    }
    Html drawing = marks.isEmpty() ? Html.NOTHING : drawing(marks, bulletin.variant().key());
    Html legend = marks.isEmpty() ? Html.NOTHING : Html.tag("p", "small", Html.text(wording.of("bulletin.map.legend")));
    return Html.join(List.of(drawing, legend, apart.isEmpty() ? Html.NOTHING
        : Html.tag("p", "small", Html.text(wording.counted("bulletin.map.apart", apart.size(), numbers(apart))))));
  }

  private static String numbers(List<Case> cases) {
    return cases.stream().map(one -> String.valueOf(one.number())).collect(Collectors.joining(", "));
  }

  /// The first of them, and how many more.
  private static String label(List<Case> cases) {
    return cases.size() <= MOST_NUMBERS + 1 ? numbers(cases) : numbers(cases.subList(0, MOST_NUMBERS)) + " … (+" + (cases.size() - MOST_NUMBERS) + ")";
  }

  private Html drawing(Map<Mark, List<Case>> marks, String variant) {
    Projection projection = Projection.of(extent(marks), WIDTH, TALLEST);
    Box box = projection.seen(WIDTH);
    Svg svg = new Svg(WIDTH, projection.height(), wording.of("bulletin.map"));
    svg.rectangle("sea", 0, 0, WIDTH, projection.height());
    Set<String> own = marks.values().stream().flatMap(List::stream).map(one -> one.episode().place().country()).collect(Collectors.toSet());
    outlines.rings().stream().filter(ring -> ring.box().meets(box) && projection.perDegreeNorth() * (ring.box().north() - ring.box().south()) >= FINEST).forEach(ring ->
        svg.polygon(own.contains(ring.country()) ? "land own" : "land", points(ring, projection)));
    grid(svg, box, projection);
    marks.forEach((mark, cases) -> mark(svg, mark, cases, projection, variant));
    return svg.html();
  }

  private static String points(Ring ring, Projection projection) {
    StringBuilder points = new StringBuilder();
    double lastX = Double.NEGATIVE_INFINITY;
    double lastY = 0;
    for (int i = 0; i < ring.points().length; i += 2) {
      double x = projection.x(ring.points()[i]);
      double y = projection.y(ring.points()[i + 1]);
      if (i == 0 || Math.abs(x - lastX) + Math.abs(y - lastY) >= FINEST) {
        points.append(Svg.point(x, y)).append(' ');
        lastX = x;
        lastY = y;
      }
    }
    return points.toString();
  }

  /// The spots, with the whole of a country that holds them if that is not far larger.
  private Box extent(Map<Mark, List<Case>> marks) {
    Box spots = Box.NOWHERE;
    for (Mark mark : marks.keySet()) {
      spots = spots.with(mark.spot().longitude(), mark.spot().latitude());
    }
    Box box = spots;
    for (Ring ring : outlines.rings()) {
      boolean holds = marks.keySet().stream().anyMatch(mark -> ring.box().holds(mark.spot().longitude(), mark.spot().latitude()));
      boolean own = marks.values().stream().flatMap(List::stream).anyMatch(one -> one.episode().place().country().equals(ring.country()));
      if (own && holds && ring.box().north() - ring.box().south() < 20) {
        box = box.with(ring.box());
      }
    }
    return box.widened(box.equals(spots) ? MARGIN : NARROW_MARGIN, LEAST_DEGREES);
  }

  private void grid(Svg svg, Box box, Projection projection) {
    double step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && (box.east() - box.west()) / STEPS[i] <= MOST_LINES && (box.north() - box.south()) / STEPS[i] <= MOST_LINES; i--) {
      step = STEPS[i];
    }
    for (double x = Math.ceil(box.west() / step) * step; x < box.east(); x += step) {
      svg.line("meridian", projection.x(x), 0, projection.x(x), projection.height())
          .text("degree", "start", projection.x(x) + 2, projection.height() - 3.0, wording.number(Math.abs(x)) + "°"
              + (x == 0 ? "" : wording.of(x < 0 ? "west" : "east")));
    }
    for (double y = Math.ceil(box.south() / step) * step; y < box.north(); y += step) {
      svg.line("meridian", 0, projection.y(y), WIDTH, projection.y(y)).text("degree", "start", 2, projection.y(y) - 2, wording.number(Math.abs(y)) + "°"
          + (y == 0 ? "" : wording.of(y < 0 ? "south" : "north")));
    }
  }

  private void mark(Svg svg, Mark mark, List<Case> cases, Projection projection, String variant) {
    double x = projection.x(mark.spot().longitude());
    double y = projection.y(mark.spot().latitude());
    if (mark.wholeState()) {
      svg.circle("state", x, y, RING).text("number", "middle", x, y + 4, label(cases));
      return;
    }
    double dead = cases.stream().mapToDouble(one -> dead(one, Quantity.CIVILIANS_KILLED, variant) + dead(one, Quantity.AGENTS_KILLED, variant)).sum();
    double radius = 4 + 3 * Math.sqrt(dead);
    svg.circle("spot", x, y, radius).circle("centre", x, y, 1.5).text("number", "start", x + radius + 2, y + 4, label(cases));
  }

  private static double dead(Case one, Quantity quantity, String variant) {
    OptionalDouble value = one.episode().figure(quantity).map((Figure figure) -> figure.of(variant)).orElse(OptionalDouble.empty());
    return value.orElse(0);
  }
}
