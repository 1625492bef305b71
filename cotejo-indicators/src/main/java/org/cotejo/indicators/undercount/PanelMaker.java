package org.cotejo.indicators.undercount;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.undercount.ChaoBound.Version;
import org.cotejo.indicators.undercount.Panel.Approach;
import org.cotejo.indicators.undercount.Panel.Estimate;
import org.cotejo.indicators.undercount.Panel.Warning;

/// Runs all methods on a table.
///
/// @param chain of the latent classes; [#CHAINS] of them are run, of successive seeds, and read together
/// @param bootstrap of the stepwise estimate
public record PanelMaker(double level, LatentClasses chain, StepwiseBootstrap bootstrap) {
  /// One chain can stay in one corner of the posterior for all its length; several show it.
  public static final int CHAINS = 3;
  private static final double CHAINS_APART = 1.1;
  private static final int MOST_LISTS = 5;
  private static final int GRAPH_RANGE = 8;
  private static final double DISAGREEMENT = 1.5;
  private static final double MOSTLY = 0.8;

  /// Everything at the usual length: a table of four lists takes about ten seconds on one core.
  public static PanelMaker usual(long seed) {
    return new PanelMaker(Interval.USUAL_LEVEL, LatentClasses.ofReferenceLength(seed), new StepwiseBootstrap(Stepwise.USUAL_THRESHOLD, 1000, seed));
  }

  public Panel make(CaptureTable table) {
    Overlaps overlaps = Overlaps.of(table);
    Set<Refusal> reasons = Refusal.of(table);
    if (!reasons.isEmpty()) {
      return new Panel.Refused(table.observed(), overlaps, reasons);
    }
    List<Estimate> estimates = new ArrayList<>(bounds(table));
    estimates.add(model(table, LogLinearModel.independence(table.width()), Approach.INDEPENDENCE));
    if (table.width() <= MOST_LISTS) {
      HierarchicalSearch search = HierarchicalSearch.of(table);
      search.byBic().stream().findFirst().ifPresent(best -> estimates.add(model(table, search.model(best), Approach.LOG_LINEAR_BIC)));
      search.byAic().stream().findFirst().ifPresent(best -> estimates.add(model(table, search.model(best), Approach.LOG_LINEAR_AIC)));
    }
    stepwise(table).ifPresent(estimates::add);
    List<Posterior> chains = LongStream.range(0, CHAINS).mapToObj(i -> chain.withSeed(chain.seed() + i).sample(table)).toList();
    estimates.add(latentClasses(chains));
    if (table.width() <= MOST_LISTS) {
      estimates.add(graphs(table));
    }
    DoubleSummaryStatistics range = estimates.stream().filter(estimate -> !estimate.approach().isLowerBound()).mapToDouble(Estimate::total).summaryStatistics();
    return new Panel.Estimated(table.observed(), overlaps, estimates, range.getMin(), range.getMax(), warnings(table, overlaps, estimates, range, chains));
  }

  private List<Estimate> bounds(CaptureTable table) {
    List<Estimate> estimates = new ArrayList<>();
    bound(table, Version.CLASSIC, Approach.CHAO_CLASSIC).ifPresent(estimates::add);
    bound(table, Version.BIAS_CORRECTED, Approach.CHAO_BIAS_CORRECTED).ifPresent(estimates::add);
    bound(table, Version.RCAPTURE, Approach.CHAO_RCAPTURE).ifPresent(estimates::add);
    bound(table, Version.RCAPTURE_BY_LIST, Approach.CHAO_RCAPTURE_BY_LIST).ifPresent(estimates::add);
    return estimates;
  }

  private Optional<Estimate> bound(CaptureTable table, Version version, Approach approach) {
    return ChaoBound.of(table, version).map(bound -> new Estimate(approach, version.name(), bound.total(), bound.interval(table.observed(), level)));
  }

  private Estimate model(CaptureTable table, LogLinearModel model, Approach approach) {
    LogLinearFit fit = LogLinearFit.of(table, model.name(), model.columns());
    return new Estimate(approach, model.name(), fit.total(), Optional.of(ProfileInterval.of(table, model, level).interval()));
  }

  private Optional<Estimate> stepwise(CaptureTable table) {
    return Stepwise.of(table, bootstrap.threshold()).map(estimate ->
        new Estimate(Approach.STEPWISE, String.join(" ", estimate.names(table)), estimate.total(), bootstrap.interval(table, level)));
  }

  private Estimate latentClasses(List<Posterior> chains) {
    Posterior posterior = Posterior.together(chains);
    return new Estimate(Approach.LATENT_CLASSES, "K=" + chain.classes(), posterior.median(), Optional.of(posterior.interval(level)));
  }

  private Estimate graphs(CaptureTable table) {
    GraphAverage average = GraphAverage.of(table, Math.toIntExact(GRAPH_RANGE * table.observed()), GraphAverage.usualDelta(table.width()));
    return new Estimate(Approach.DECOMPOSABLE_GRAPHS, "G=" + average.graphs().size(), average.quantile(0.5), Optional.of(average.interval(level)));
  }

  private static Set<Warning> warnings(
      CaptureTable table, Overlaps overlaps, List<Estimate> estimates, DoubleSummaryStatistics range, List<Posterior> chains) {
    Set<Warning> warnings = EnumSet.of(Warning.LISTS_MAY_DEPEND_ON_EACH_OTHER);
    if (overlaps.pairs().stream().anyMatch(pair -> pair.both() == 0)) {
      warnings.add(Warning.EMPTY_OVERLAP);
    }
    if (estimates.stream().anyMatch(estimate -> estimate.approach().isLowerBound() && estimate.approach() != Approach.CHAO_RCAPTURE_BY_LIST && estimate.total() > range.getMax())) {
      warnings.add(Warning.BOUND_ABOVE_ESTIMATES);
    }
    if (range.getMax() > DISAGREEMENT * range.getMin()) {
      warnings.add(Warning.METHODS_DISAGREE);
    }
    if (table.onExactly(1) > MOSTLY * table.observed()) {
      warnings.add(Warning.MOSTLY_ON_ONE_LIST);
    }
    DoubleSummaryStatistics medians = chains.stream().mapToDouble(Posterior::median).summaryStatistics();
    if (medians.getMax() > CHAINS_APART * medians.getMin()) {
      warnings.add(Warning.CHAINS_DISAGREE);
    }
    if (table.width() > MOST_LISTS) {
      warnings.add(Warning.TOO_MANY_LISTS_FOR_ALL_METHODS);
    }
    return warnings;
  }
}
