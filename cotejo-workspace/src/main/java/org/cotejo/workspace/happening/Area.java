package org.cotejo.workspace.happening;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Spot;
import org.cotejo.indicators.tally.Zone;
import org.cotejo.model.WrongChoice;

/// A part of the earth that is counted in: a place by its name, or an outline that somebody drew.
public sealed interface Area extends Zone {

  /// A place of the gazetteer with all that lies in it.
  record Named(Place place) implements Area {
    @Override
    public Standing standing(Place other, Optional<Spot> spot) {
      return place.holds(other) ? Standing.INSIDE : other.holds(place) ? Standing.MAYBE : Standing.OUTSIDE;
    }

    @Override
    public String path() {
      return place.path();
    }
  }

  /// Outlines, such as one for each island. What is known by its state or country only may lie in it, wherever that is.
  ///
  /// @param name that somebody has given it, without `:` or `;`; empty for none
  /// @param outlines at least one
  record Drawn(String name, List<Outline> outlines) implements Area {
    private static final Pattern NAMED = Pattern.compile("(?<name>[^:;]{1,80}):\\s*(?<outlines>[-.\\d].*)", Pattern.DOTALL);

    public Drawn {
      outlines = List.copyOf(outlines);
      if (outlines.isEmpty()) {
        throw new WrongChoice("area.outline");
      }
    }

    @Override
    public Standing standing(Place place, Optional<Spot> spot) {
      if (spot.isEmpty()) {
        return Standing.MAYBE;
      }
      return outlines.stream().anyMatch(outline -> outline.holds(spot.get())) ? Standing.INSIDE : Standing.OUTSIDE;
    }

    /// Without a name.
    public Drawn(List<Outline> outlines) {
      this("", outlines);
    }

    private static Drawn of(String text) {
      Matcher named = NAMED.matcher(text);
      return named.matches() ? new Drawn(named.group("name").strip(), Outline.all(named.group("outlines"))) : new Drawn(Outline.all(text));
    }

    private static boolean isWritten(String text) {
      return text.matches("[-.\\d].*") || NAMED.matcher(text).matches();
    }

    @Override
    public String path() {
      return (name.isEmpty() ? "" : name + ": ") + String.join(" + ", outlines.stream().map(Outline::toString).toList());
    }

    public int corners() {
      return outlines.stream().mapToInt(Outline::size).sum();
    }

    /// The same area with fewer corners, so that it can be written in an address: those that matter least for its shape go.
    public Drawn thinned(int most) {
      Drawn thinner = this;
      for (double slack = 0.0001; thinner.corners() > most && slack < 1; slack *= 1.5) {
        double kept = slack;
        thinner = new Drawn(name, outlines.stream().map(outline -> outline.thinned(kept)).toList());
      }
      return thinner;
    }
  }

  /// Of a path such as `VEN/Zulia`; of the corners of an outline, degrees north and east: `10.5,-72 11,-72 11,-71`, more outlines behind a `+`, holes in
  /// one behind a `-`, before it all a name and a `:` if it has one; or of GeoJSON.
  ///
  /// @throws IllegalArgumentException with a message for people
  static Area of(String text) {
    String trimmed = text.strip();
    if (trimmed.startsWith("{")) {
      return GeoJson.area(trimmed);
    }
    return Drawn.isWritten(trimmed) ? Drawn.of(trimmed) : new Named(Place.of(trimmed));
  }

  /// In any of these; inside everywhere if there are none.
  static Standing standing(Collection<Area> areas, Place place, Optional<Spot> spot) {
    if (areas.isEmpty()) {
      return Standing.INSIDE;
    }
    List<Standing> all = areas.stream().map(area -> area.standing(place, spot)).toList();
    return all.contains(Standing.INSIDE) ? Standing.INSIDE : all.contains(Standing.MAYBE) ? Standing.MAYBE : Standing.OUTSIDE;
  }
}
