package org.cotejo.web.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.store.facet.Spot;
import org.cotejo.store.facet.Tallied;
import org.cotejo.workspace.atlas.Box;

/// Puts together what would cover each other. The place with most claims takes in all around it, then the next that is left, and so on.
final class Clusters {
  /// Units: what lies in one cell is together in any case, so that a hundred thousand places are soon few.
  private static final double CELL = 8;
  private static final int REACH_CELLS = 5;

  private final Camera camera;
  private final Map<Long, Cluster> cells = new HashMap<>();

  /// Places that are one symbol.
  static final class Cluster {
    private final List<Tallied<Spot>> spots = new ArrayList<>();
    private int count;
    private Tallied<Spot> main;
    private Box box = Box.NOWHERE;

    private Cluster(Tallied<Spot> first) {
      main = first;
    }

    private void add(Tallied<Spot> spot) {
      spots.add(spot);
      count += spot.count();
      main = spot.count() > main.count() ? spot : main;
      box = box.with(spot.value().longitude(), spot.value().latitude());
    }

    private void add(Cluster other) {
      other.spots.forEach(this::add);
    }

    /// Claims.
    int count() {
      return count;
    }

    List<Tallied<Spot>> spots() {
      return spots;
    }

    /// The one with most claims.
    Spot main() {
      return main.value();
    }

    Box box() {
      return box;
    }
  }

  private Clusters(Camera camera) {
    this.camera = camera;
  }

  /// @param spots that have coordinates
  static List<Cluster> of(List<Tallied<Spot>> spots, Camera camera) {
    Clusters clusters = new Clusters(camera);
    spots.forEach(spot -> clusters.cells.computeIfAbsent(clusters.cell(spot.value(), 0, 0), _ -> new Cluster(spot)).add(spot));
    return clusters.joined();
  }

  /// Cells lie on the earth, not on the drawing: clusters stay when the map is moved.
  private long cell(Spot spot, int right, int down) {
    long column = (long) Math.floor((spot.longitude() + 180) / 360 * camera.earth() / CELL) + right;
    long row = (long) Math.floor(Camera.down(spot.latitude()) * camera.earth() / CELL) + down;
    return (column << Integer.SIZE) | (row & 0xffff_ffffL);
  }

  private List<Cluster> joined() {
    List<Cluster> order = cells.values().stream().sorted(Comparator.comparingInt(Cluster::count).reversed().thenComparing(cluster -> cluster.main().name())).toList();
    List<Cluster> joined = new ArrayList<>();
    for (Cluster cluster : order) {
      Spot middle = cluster.main();
      if (cells.remove(cell(middle, 0, 0), cluster)) {
        takeIn(cluster, middle);
        joined.add(cluster);
      }
    }
    return joined;
  }

  private void takeIn(Cluster cluster, Spot middle) {
    for (int right = -REACH_CELLS; right <= REACH_CELLS; right++) {
      for (int down = -REACH_CELLS; down <= REACH_CELLS; down++) {
        Cluster near = right * right + down * down <= REACH_CELLS * REACH_CELLS ? cells.remove(cell(middle, right, down)) : null;
        if (near != null) {
          cluster.add(near);
        }
      }
    }
  }
}
