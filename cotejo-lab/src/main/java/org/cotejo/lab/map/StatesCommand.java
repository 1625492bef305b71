package org.cotejo.lab.map;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.coder.place.Gazetteer;
import org.cotejo.coder.place.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Writes how far the first-order units of all countries reach.
@Command(name = "states", description = "Makes states.tsv, by which maps show what is only known by state, from the coder's gazetteer.", mixinStandardHelpOptions = true)
public final class StatesCommand implements Callable<Integer> {
  /// The rest are islands far off, and towns under the wrong unit.
  private static final double WITHIN = 0.8;
  /// Of a unit with a town or two, and the least of any.
  private static final double LEAST_KM = 10;

  @Parameters(index = "0", paramLabel = "STATES.tsv", description = "The table to write.")
  private Path target = Path.of("states.tsv");

  @Override
  public Integer call() throws IOException {
    Gazetteer gazetteer = Gazetteer.load(LocalLexicon.NONE);
    Map<String, List<Place>> towns = gazetteer.towns().collect(Collectors.groupingBy(Place::admin1));
    String rows = gazetteer.states().stream().filter(state -> !state.country().isEmpty()).sorted(Comparator.comparing(Place::country).thenComparing(Place::name).thenComparing(Place::id))
        .map(state -> row(state, towns.getOrDefault(state.admin1(), List.of()))).collect(Collectors.joining());
    Files.writeString(target, """
        # First-order units (states, departments, provinces) and how far they reach; by ./lab states from the coder's gazetteer (GeoNames, CC BY 4.0; see NOTICE.txt there).
        # country	ISO 3166 alpha-3
        # latitude, longitude	degrees, of the middle that claims known by state have
        # kilometres	around the middle, within which four in five of its towns lie; 10 at least
        # country	name	latitude	longitude	kilometres	towns
        """ + rows, StandardCharsets.UTF_8);
    return 0;
  }

  private static String row(Place state, List<Place> towns) {
    double[] distances = towns.stream().mapToDouble(state::distanceTo).sorted().toArray();
    double reach = distances.length == 0 ? LEAST_KM : Math.max(LEAST_KM, distances[(int) (WITHIN * (distances.length - 1))]);
    return String.format(Locale.ROOT, "%s\t%s\t%.2f\t%.2f\t%.0f\t%d\n", state.country(), state.name(), state.latitude(), state.longitude(), reach, towns.size());
  }
}
