package org.cotejo.web.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Guard;
import org.cotejo.web.map.Camera;
import org.cotejo.web.map.Sketches;
import org.cotejo.web.map.Sketches.Point;
import org.cotejo.web.map.Sketches.Spotted;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;
import org.cotejo.web.page.Texts;
import org.cotejo.workspace.happening.Area;

/// `/area`: an area for a study, or for the search, is drawn corner by corner. The address holds the choices of that page and, under names of its own, the corners so far.
final class Drawing {
  /// The page that it is drawn for.
  private static final String FOR = "area.for";
  private static final String SEARCH = "search";
  /// The page of indicators, whose places may be areas too.
  static final String INDICATORS = "indicators";
  /// The page of the bulletin, likewise.
  static final String BULLETIN = "bulletin";
  /// The fields of pages that are no studies.
  private static final Map<String, List<String>> FIELDS = Map.of(SEARCH, List.of("area"), INDICATORS, List.of("place"), BULLETIN, List.of("place"));
  private static final String INTO = "area.into";
  private static final String NAME = "area.name";
  private static final String CORNERS = "area.corners";
  private static final String POINT = "point";
  private static final String PATH = "/area";
  private static final int MOST_CORNERS = 90;

  private final List<Study> studies;
  private final Sketches sketches;

  Drawing(List<Study> studies, Sketches sketches) {
    this.studies = studies;
    this.sketches = sketches;
  }

  void register(Site site) {
    site.page(PATH, "study/draw.jte", this::view);
    site.action(PATH, this::taken);
  }

  private DrawingView view(Request request) {
    Address asked = request.address();
    String page = page(asked);
    Address back = back(asked, page);
    List<String> fields = fields(page, back);
    String into = asked.first(INTO).filter(fields::contains).orElse(fields.getFirst());
    Optional<Area.Drawn> before = asked.first(CORNERS).isPresent() || asked.first(POINT).isPresent() ? Optional.empty() : drawn(back, into);
    String written = asked.first(CORNERS).orElse(before.map(area -> area.outlines().getFirst().toString()).orElse(""));
    List<Point> corners = new ArrayList<>(read(written));
    String problem = problem(written, corners.size(), request.texts());
    Camera seen = camera(asked, corners);
    asked.first(POINT).flatMap(units -> Sketches.point(seen, units)).filter(_ -> corners.size() < MOST_CORNERS).ifPresent(corners::add);
    Address here = asked.without(POINT).with(FOR, page).with(INTO, into).with(CORNERS, written(corners)).with(Sketches.AT, camera(asked, corners).written());
    List<Point> fewer = corners.subList(0, Math.max(0, corners.size() - 1));
    return new DrawingView(page, fields, into, asked.first(NAME).or(() -> before.map(Area.Drawn::name)).orElse(""), problem.isEmpty() ? written(corners) : written, corners.size(), problem,
        sketches.of(camera(asked, corners), spotted(corners), corners, here, request.texts()::country), here, here.with(CORNERS, written(fewer)), back);
  }

  private String page(Address asked) {
    String page = asked.first(FOR).orElse(SEARCH);
    if (!FIELDS.containsKey(page) && studies.stream().noneMatch(study -> study.name().equals(page))) {
      throw new Missing("missing.study", page);
    }
    return page;
  }

  /// That page with its own choices.
  private static Address back(Address asked, String page) {
    return asked.at("/" + page).without(FOR, INTO, NAME, CORNERS, POINT, Sketches.AT, Guard.FIELD);
  }

  private List<String> fields(String page, Address back) {
    return studies.stream().filter(study -> study.name().equals(page)).findFirst()
        .map(study -> study.fields(new Asked(back)).stream().filter(field -> field.kind().equals("area")).map(Field::name).toList()).orElseGet(() -> FIELDS.getOrDefault(page, List.of()));
  }

  /// What a field holds already, if that is one outline.
  private static Optional<Area.Drawn> drawn(Address back, String into) {
    try {
      List<Area> areas = new Asked(back).areas(into);
      return areas.size() == 1 && areas.getFirst() instanceof Area.Drawn drawn && drawn.outlines().size() == 1 ? Optional.of(drawn) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<Point> read(String written) {
    return Arrays.stream(written.strip().split("\\s+")).flatMap(corner -> Point.read(corner).stream()).limit(MOST_CORNERS).toList();
  }

  private static String problem(String written, int corners, Texts texts) {
    return written.isBlank() || corners == written.strip().split("\\s+").length ? "" : texts.of("study.draw.wrong", MOST_CORNERS);
  }

  private static String written(List<Point> corners) {
    return corners.stream().map(Point::written).collect(Collectors.joining(" "));
  }

  private static List<Spotted> spotted(List<Point> corners) {
    return IntStream.range(0, corners.size()).mapToObj(i -> new Spotted(i + 1, "site", corners.get(i).written(), corners.get(i).latitude(), corners.get(i).longitude())).toList();
  }

  private Camera camera(Address asked, List<Point> corners) {
    return sketches.camera(asked, spotted(corners), "");
  }

  /// Back to that page, with the area in its field.
  ///
  /// @throws IllegalArgumentException with a message for people, if it is none
  private Address taken(Posted posted) {
    Address asked = posted.form();
    String page = page(asked);
    String name = posted.value(NAME).replaceAll("[:;/+\\s]+", " ").strip();
    String corners = asked.first(CORNERS).orElse("");
    Area area = Area.of((name.isEmpty() ? "" : name + ": ") + corners);
    Address back = back(asked, page);
    String into = asked.first(INTO).filter(fields(page, back)::contains).orElseThrow(() -> new IllegalArgumentException(posted.texts().of("study.area.nothing")));
    return back.with(into, area.path());
  }
}
