package org.cotejo.lab.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.cotejo.model.Language;

/// The table of clusters that comes with the lab.
public final class Clusters {
  private Clusters() {}

  /// Cluster number by normalised word.
  public static Map<String, Integer> load(Language language) {
    InputStream stream = Clusters.class.getResourceAsStream(language.code() + ".tsv");
    if (stream == null) {
      throw new IllegalStateException("no clusters for " + language.code() + ": make them with ./lab cluster");
    }
    try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      Map<String, Integer> clusters = new HashMap<>();
      reader.lines().filter(line -> !line.startsWith("# ")).forEach(line -> {
        int tab = line.indexOf('\t');
        clusters.put(line.substring(0, tab), Integer.valueOf(line.substring(tab + 1)));
      });
      return clusters;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
