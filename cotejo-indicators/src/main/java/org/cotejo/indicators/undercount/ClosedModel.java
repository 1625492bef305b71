package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.cotejo.indicators.regression.Fit;

/// Models of people who are harder or easier to find than others, as Rcapture's `closedp`: lists alike (M0, Mh) or each with its own reach (Mt, Mth), times
/// a shape of the heterogeneity, a function of the number of lists somebody is on (Rivest and Baillargeon 2007).
///
/// @param ownReach whether each list has its own reach
public record ClosedModel(boolean ownReach, Shape shape) {
  private static final double POISSON_BASE = 2;
  private static final double GAMMA_SHAPE = 3.5;

  /// How findability is spread.
  public enum Shape {
    NONE(_ -> 0),
    /// 2^k - 1.
    POISSON2(k -> Math.pow(POISSON_BASE, k) - 1),
    /// k²/2.
    DARROCH(k -> k * k / 2.0),
    /// -log(3.5 + k) + log 3.5.
    GAMMA35(k -> -Math.log(GAMMA_SHAPE + k) + Math.log(GAMMA_SHAPE)),
    /// A free term for each number of lists from three on, none of them below 0: a lower bound.
    CHAO(_ -> 0);

    @SuppressWarnings("ImmutableEnumChecker") // functions without state
    private final IntToDoubleFunction function;

    Shape(IntToDoubleFunction function) {
      this.function = function;
    }
  }

  /// `M0`, `Mt`, `Mh Chao (LB)`, `Mth Darroch`...
  public String name() {
    String reach = ownReach ? "Mt" : "M";
    return switch (shape) {
      case NONE -> ownReach ? "Mt" : "M0";
      case POISSON2 -> reach + "h Poisson2";
      case DARROCH -> reach + "h Darroch";
      case GAMMA35 -> reach + "h Gamma3.5";
      case CHAO -> reach + "h Chao (LB)";
    };
  }

  public LogLinearFit fit(CaptureTable table) {
    return LogLinearFit.of(table, name(), columns(table));
  }

  /// Chao's terms that come out below 0 are taken out, until none does.
  List<Column> columns(CaptureTable table) {
    List<Column> base = base(table.width());
    if (shape != Shape.CHAO) {
      return base;
    }
    List<Integer> etas = new ArrayList<>(IntStream.rangeClosed(3, table.width()).boxed().toList());
    while (true) {
      List<Column> columns = new ArrayList<>(base);
      etas.forEach(eta -> columns.add(Column.ofCaptures("eta" + eta, k -> Math.max(k - eta + 1, 0))));
      Fit fit = LogLinearFit.fit(table, columns);
      List<Integer> positive = IntStream.range(0, etas.size()).filter(i -> fit.coefficients()[base.size() + i] > 0).mapToObj(etas::get).toList();
      if (positive.size() == etas.size()) {
        return columns;
      }
      etas = new ArrayList<>(positive);
    }
  }

  private List<Column> base(int width) {
    List<Column> columns = new ArrayList<>(List.of(Column.INTERCEPT));
    if (ownReach) {
      IntStream.range(0, width).forEach(list -> columns.add(Column.term(1 << list)));
    } else {
      columns.add(Column.ofCaptures("reach", k -> k));
    }
    if (shape != Shape.NONE && shape != Shape.CHAO) {
      columns.add(Column.ofCaptures("spread", shape.function));
    }
    return columns;
  }
}
