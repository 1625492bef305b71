package org.cotejo.web.study;

import java.util.List;
import org.cotejo.web.http.Address;
import org.cotejo.web.map.Sketch;

/// An area while it is being drawn.
///
/// @param page that it is drawn for: `search`, or a study
/// @param fields of that page that it may become
/// @param into the one it is drawn for
/// @param name of the area, may be empty
/// @param corners as they are written: degrees north and east, `10.5,-72 11,-72`
/// @param count how many corners there are
/// @param problem what is written wrong, for people; empty if nothing is
/// @param here the page with these corners
/// @param shorter the page without the last corner
/// @param back that page as it was asked
public record DrawingView(String page, List<String> fields, String into, String name, String corners, int count, String problem, Sketch sketch, Address here, Address shorter, Address back) {
  public DrawingView {
    fields = List.copyOf(fields);
  }
}
