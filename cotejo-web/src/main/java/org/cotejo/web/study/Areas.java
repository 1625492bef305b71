package org.cotejo.web.study;

import java.util.List;
import org.cotejo.workspace.happening.Area;

/// The outlines among the areas of a study.
final class Areas {
  private Areas() {}

  static List<StudyView.Area> drawn(Asked asked, List<String> fields) {
    return fields.stream().flatMap(field -> asked.areas(field).stream().flatMap(area -> switch (area) {
      case Area.Drawn drawn -> List.of(new StudyView.Area(field, drawn.corners())).stream();
      case Area.Named _ -> List.<StudyView.Area>of().stream();
    })).toList();
  }
}
