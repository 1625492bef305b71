package org.cotejo.indicators.undercount;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.cotejo.model.WrongChoice;

/// All hierarchical log-linear models of a table, fitted.
///
/// @param fits in no order that means anything; [#byBic] and [#byAic] sort, and leave out those that diverge
/// @param models the models, in the same order
public record HierarchicalSearch(List<LogLinearFit> fits, List<LogLinearModel> models) {
  private static final int FEW_LISTS = 4;
  private static final int MOST_LISTS = 5;

  public HierarchicalSearch {
    fits = List.copyOf(fits);
    models = List.copyOf(models);
  }

  /// Terms of all but one list for three and four lists, pairs only for five, as Rcapture's authors advise.
  ///
  /// @throws IllegalArgumentException for more than five lists: there are too many models
  public static HierarchicalSearch of(CaptureTable table) {
    if (table.width() < 2 || table.width() > MOST_LISTS) {
      throw new WrongChoice("lists.models", MOST_LISTS, table.width());
    }
    int order = table.width() <= FEW_LISTS ? table.width() - 1 : 2;
    List<LogLinearModel> models = LogLinearModel.all(table.width(), order);
    return new HierarchicalSearch(models.stream().map(model -> LogLinearFit.of(table, model.name(), model.columns())).toList(), models);
  }

  public List<LogLinearFit> byBic() {
    return sorted(LogLinearFit::bic);
  }

  public List<LogLinearFit> byAic() {
    return sorted(LogLinearFit::aic);
  }

  private List<LogLinearFit> sorted(ToDoubleFunction<LogLinearFit> criterion) {
    return fits.stream().filter(fit -> !fit.diverges()).sorted(Comparator.comparingDouble(criterion)).toList();
  }

  /// The model of a fit.
  public LogLinearModel model(LogLinearFit fit) {
    return models.get(fits.indexOf(fit));
  }
}
