package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/// A graph of lists in which each cycle of four or more has a chord: its model has closed formulas.
///
/// @param cliques largest sets of lists that all depend on each other, as bits
/// @param separators what a clique shares with those before it, as bits; 0 where it shares nothing, one fewer than there are cliques
record DecomposableGraph(List<Integer> cliques, List<Integer> separators) {

  DecomposableGraph {
    cliques = List.copyOf(cliques);
    separators = List.copyOf(separators);
  }

  /// All of them: 8 for three lists, 61 for four, 822 for five.
  static List<DecomposableGraph> all(int width) {
    List<Integer> pairs = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      for (int j = i + 1; j < width; j++) {
        pairs.add(1 << i | 1 << j);
      }
    }
    List<DecomposableGraph> graphs = new ArrayList<>();
    for (int edges = 0; edges < 1 << pairs.size(); edges++) {
      int[] neighbours = new int[width];
      for (int e = 0; e < pairs.size(); e++) {
        if ((edges & 1 << e) != 0) {
          int pair = pairs.get(e);
          int low = Integer.numberOfTrailingZeros(pair);
          int high = Integer.numberOfTrailingZeros(Integer.highestOneBit(pair));
          neighbours[low] |= 1 << high;
          neighbours[high] |= 1 << low;
        }
      }
      of(neighbours).ifPresent(graphs::add);
    }
    return Collections.unmodifiableList(graphs);
  }

  /// By maximum cardinality search (Tarjan and Yannakakis 1984): visit next whoever has most visited neighbours; if those are always all neighbours of
  /// each other, the graph is decomposable, and whenever their number does not grow a new clique begins.
  ///
  /// @param neighbours of each list, as bits
  /// @return empty if the graph is not decomposable
  static Optional<DecomposableGraph> of(int[] neighbours) {
    List<Integer> cliques = new ArrayList<>();
    List<Integer> separators = new ArrayList<>();
    int visited = 0;
    int before = -1;
    for (int step = 0; step < neighbours.length; step++) {
      int next = mostVisitedNeighbours(neighbours, visited);
      int known = neighbours[next] & visited;
      if (!complete(neighbours, known)) {
        return Optional.empty();
      }
      int size = Integer.bitCount(known);
      if (size > before) {
        if (!cliques.isEmpty()) {
          cliques.removeLast();
        }
      } else {
        separators.add(known);
      }
      cliques.add(known | 1 << next);
      before = size;
      visited |= 1 << next;
    }
    return Optional.of(new DecomposableGraph(cliques, separators));
  }

  private static int mostVisitedNeighbours(int[] neighbours, int visited) {
    int best = -1;
    for (int i = 0; i < neighbours.length; i++) {
      boolean fresh = (visited & 1 << i) == 0;
      if (fresh && (best < 0 || Integer.bitCount(neighbours[i] & visited) > Integer.bitCount(neighbours[best] & visited))) {
        best = i;
      }
    }
    return best;
  }

  private static boolean complete(int[] neighbours, int set) {
    for (int i = 0; i < neighbours.length; i++) {
      if ((set & 1 << i) != 0 && (set & ~(neighbours[i] | 1 << i)) != 0) {
        return false;
      }
    }
    return true;
  }
}
