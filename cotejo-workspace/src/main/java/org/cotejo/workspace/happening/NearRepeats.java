package org.cotejo.workspace.happening;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.indicators.displacement.Band;
import org.cotejo.indicators.displacement.NearRepeat;
import org.cotejo.indicators.displacement.Occurrence;
import org.cotejo.model.WrongChoice;

/// Whether incidents near each other in space are near in time, band by band.
///
/// @param incidents of a known day and municipality, which alone take part
/// @param table empty if they are too few to say anything
public record NearRepeats(int incidents, List<Band> space, List<Band> time, Optional<NearRepeat> table) {
  /// Fewer incidents say nothing.
  public static final int FEWEST = 20;
  /// Bands of distance in kilometres that are usual.
  public static final String USUAL_SPACE = "0-2,2-10,10-50";
  /// Bands of time in days that are usual.
  public static final String USUAL_TIME = "0-8,8-15,15-31";
  private static final long SEED = 1;

  public NearRepeats {
    space = List.copyOf(space);
    time = List.copyOf(time);
  }

  /// With the seed that always gives the same.
  public static NearRepeats of(Happenings happenings, Collection<Area> areas, List<Band> space, List<Band> time, int permutations) {
    return of(happenings, areas, space, time, permutations, SEED);
  }

  public static NearRepeats of(Happenings happenings, Collection<Area> areas, List<Band> space, List<Band> time, int permutations, long seed) {
    List<Occurrence> known = happenings.occurrences(areas);
    return new NearRepeats(known.size(), space, time,
        known.size() < FEWEST ? Optional.empty() : Optional.of(NearRepeat.of(known, space, time, permutations, seed)));
  }

  /// The incidents of the pairs that are so near and so soon.
  ///
  /// @param known those that [take part][Happenings#known]
  public static Set<Happening> paired(List<Happening> known, Band space, Band time) {
    List<Occurrence> places = Happenings.onPlane(known);
    Set<Happening> paired = new LinkedHashSet<>();
    for (int i = 0; i < places.size(); i++) {
      for (int j = i + 1; j < places.size(); j++) {
        Occurrence one = places.get(i);
        Occurrence other = places.get(j);
        if (time.holds(Math.abs(one.time() - other.time())) && space.holds(one.distance(other))) {
          paired.add(known.get(i));
          paired.add(known.get(j));
        }
      }
    }
    return paired;
  }

  /// Bands as people write them: `0-2,2-10`.
  ///
  /// @throws IllegalArgumentException with a message for people
  public static List<Band> bands(String text) {
    return Arrays.stream(text.split(",", -1)).map(NearRepeats::band).toList();
  }

  private static Band band(String text) {
    String[] ends = text.strip().split("-");
    try {
      return new Band(Double.parseDouble(ends[0]), Double.parseDouble(ends[ends.length - 1]));
    } catch (NumberFormatException e) {
      throw WrongChoice.because(e, "band", text);
    }
  }
}
