package org.cotejo.lab.gazetteer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.cotejo.coder.place.NameFolder;

/// Writes `cities.bin`. See the package for the command.
public final class GazetteerCompiler {
  private GazetteerCompiler() {}

  /// @param arguments the file of towns, the folder of units, the file to write
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("expected: cities.pbf FOLDER_OF_CITIES_JSON OUT.bin");
      System.exit(2);
    }
    List<Entry> towns = CitiesReader.read(Files.readAllBytes(Path.of(arguments[0])));
    List<Entry> entries = new ArrayList<>(towns);
    entries.addAll(new UnitsReader(Path.of(arguments[1])).read(towns));
    entries.removeIf(entry -> NameFolder.key(entry.name()).isEmpty());
    entries.sort(
        Comparator.comparing((Entry entry) -> NameFolder.key(entry.name()).getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned)
            .thenComparing(Comparator.comparingInt(Entry::population).reversed())
            .thenComparing(Entry::country)
            .thenComparing(Entry::admin1)
            .thenComparing(Entry::admin2)
            .thenComparingInt(Entry::id));
    Path out = Path.of(arguments[2]);
    TableWriter.write(entries, out);
    System.out.println(entries.size() + " places, " + Files.size(out) + " bytes in " + out);
  }
}
