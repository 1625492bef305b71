package org.cotejo.web.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

/// `/area`: an area of a study is drawn corner by corner. The address holds the study's choices and, under names of its own, the corners so far.
final class Drawing {
  /// The study that it is drawn for.
  static final String STUDY = "area.study";
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
    Study study = study(asked);
    Address back = study(asked, study.name());
    List<String> fields = fields(study, back);
    String into = asked.first(INTO).filter(fields::contains).orElse(fields.getFirst());
    Optional<Area.Drawn> before = asked.first(CORNERS).isPresent() || asked.first(POINT).isPresent() ? Optional.empty() : drawn(back, into);
    String written = asked.first(CORNERS).orElse(before.map(area -> area.outlines().getFirst().toString()).orElse(""));
    List<Point> corners = new ArrayList<>(read(written));
    String problem = problem(written, corners.size(), request.texts());
    Camera seen = camera(asked, corners);
    asked.first(POINT).flatMap(units -> Sketches.point(seen, units)).filter(_ -> corners.size() < MOST_CORNERS).ifPresent(corners::add);
    Address here = asked.without(POINT).with(STUDY, study.name()).with(INTO, into).with(CORNERS, written(corners)).with(Sketches.AT, camera(asked, corners).written());
    List<Point> fewer = corners.subList(0, Math.max(0, corners.size() - 1));
    return new DrawingView(study.name(), fields, into, asked.first(NAME).or(() -> before.map(Area.Drawn::name)).orElse(""), problem.isEmpty() ? written(corners) : written, corners.size(), problem,
        sketches.of(camera(asked, corners), spotted(corners), corners, here, request.texts()::country), here, here.with(CORNERS, written(fewer)), back);
  }

  private Study study(Address asked) {
    String name = asked.first(STUDY).orElse(studies.getFirst().name());
    return studies.stream().filter(study -> study.name().equals(name)).findFirst().orElseThrow(() -> new Missing("missing.study", name));
  }

  /// The study's page with its own choices.
  private static Address study(Address asked, String name) {
    return asked.at("/" + name).without(STUDY, INTO, NAME, CORNERS, POINT, Sketches.AT, Guard.FIELD);
  }

  private static List<String> fields(Study study, Address back) {
    return study.fields(new Asked(back)).stream().filter(field -> field.kind().equals("area")).map(Field::name).toList();
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

  /// Back to the study, with the area in its field.
  ///
  /// @throws IllegalArgumentException with a message for people, if it is none
  private Address taken(Posted posted) {
    Address asked = posted.form();
    String study = study(asked).name();
    String name = posted.value(NAME).replaceAll("[:;/+\\s]+", " ").strip();
    String corners = asked.first(CORNERS).orElse("");
    Area area = Area.of((name.isEmpty() ? "" : name + ": ") + corners);
    Address back = study(asked, study);
    String into = asked.first(INTO).filter(fields(study(asked), back)::contains).orElseThrow(() -> new IllegalArgumentException(posted.texts().of("study.area.nothing")));
    return back.with(into, area.path());
  }
}
