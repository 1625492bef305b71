package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which lists depend on which: a hierarchical log-linear model with all main effects.
///
/// @param width how many lists
/// @param terms each a set of lists, as bits; all subsets of a term are terms too
public record LogLinearModel(int width, Set<Integer> terms) {
  public LogLinearModel {
    terms = Set.copyOf(terms);
  }

  /// No dependence: Mt of the capture literature.
  public static LogLinearModel independence(int width) {
    return closed(width, List.of());
  }

  /// Main effects and what the generators imply.
  public static LogLinearModel closed(int width, List<Integer> generators) {
    Set<Integer> terms = new TreeSet<>();
    for (int list = 0; list < width; list++) {
      terms.add(1 << list);
    }
    for (int generator : generators) {
      for (int subset = generator; subset > 0; subset = (subset - 1) & generator) {
        terms.add(subset);
      }
    }
    return new LogLinearModel(width, terms);
  }

  /// All of them, up to terms of so many lists; 8 for three lists with pairs, 113 for four with triples, 1024 for five with pairs.
  public static List<LogLinearModel> all(int width, int order) {
    List<Integer> candidates = new ArrayList<>();
    for (int term = 1; term < 1 << width; term++) {
      if (Integer.bitCount(term) > 1 && Integer.bitCount(term) <= order) {
        candidates.add(term);
      }
    }
    candidates.sort(Comparator.comparingInt((Integer term) -> Integer.bitCount(term)).thenComparing(LogLinearModel::digits));
    List<LogLinearModel> models = new ArrayList<>(List.of(independence(width)));
    for (int term : candidates) {
      for (LogLinearModel model : List.copyOf(models)) {
        if (model.holdsFacesOf(term)) {
          Set<Integer> more = new TreeSet<>(model.terms);
          more.add(term);
          models.add(new LogLinearModel(width, more));
        }
      }
    }
    return models;
  }

  /// Whether all that is one list smaller than a term is a term.
  private boolean holdsFacesOf(int term) {
    for (int list = 0; list < width; list++) {
      int face = term & ~(1 << list);
      if (face != term && !terms.contains(face)) {
        return false;
      }
    }
    return true;
  }

  /// Rcapture's notation, lists counted from 1: `[123,14,34]`.
  public String name() {
    return terms.stream().filter(term -> terms.stream().noneMatch(other -> !other.equals(term) && (other & term) == term))
        .sorted(Comparator.comparingInt((Integer term) -> -Integer.bitCount(term)).thenComparing(LogLinearModel::digits))
        .map(LogLinearModel::digits).collect(Collectors.joining(",", "[", "]"));
  }

  List<Column> columns() {
    List<Column> columns = new ArrayList<>(List.of(Column.INTERCEPT));
    terms.stream().sorted(Comparator.comparingInt((Integer term) -> Integer.bitCount(term)).thenComparing(LogLinearModel::digits))
        .forEach(term -> columns.add(Column.term(term)));
    return columns;
  }

  static String digits(int term) {
    StringBuilder digits = new StringBuilder();
    for (int list = 0; 1 << list <= term; list++) {
      if ((term & 1 << list) != 0) {
        digits.append(list + 1);
      }
    }
    return digits.toString();
  }
}
