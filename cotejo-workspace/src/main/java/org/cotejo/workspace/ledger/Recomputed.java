package org.cotejo.workspace.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.incidents.account.Side;
import org.cotejo.indicators.force.Figures;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.IndicatorSheet;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.force.Scope;
import org.cotejo.indicators.force.Scope.IncidentRule;
import org.cotejo.indicators.force.Scope.Limit;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.DocumentId;
import org.cotejo.workspace.ledger.Statistic.Series;

/// A ratio of two counts that one body publishes for one place and period: what its own figures give, whatever it prints beside them. What a sentence tells in the outlet's own voice
/// beside a figure of somebody's is taken to be theirs too: "41 people were killed, according to the organization, and three officers".
///
/// @param result computed, or a bound
/// @param claims ids of the figures it is made of
public record Recomputed(String claimant, Place place, Span period, Result result, List<String> claims) {
  private static final Scope NOT_SAID = new Scope(Limit.NOT_SAID, Limit.NOT_SAID, "", IncidentRule.ALL);
  private static final List<Indicator> RATIOS = List.of(Indicator.A1, Indicator.A2, Indicator.A3, Indicator.A4);

  private record Source(String claimant, Place place, Span period) {}

  private record Sentence(DocumentId report, int number) {
    static Sentence of(Statistic one) {
      return new Sentence(one.report().id(), one.sentence());
    }
  }

  /// All that the ledger gives both counts of.
  public static List<Recomputed> of(Ledger ledger) {
    Map<Sentence, String> speakers = speakers(ledger);
    Map<Source, Map<Quantity, Statistic>> sources = new LinkedHashMap<>();
    for (Ledger.Line line : ledger.lines()) {
      Optional<Quantity> quantity = quantity(line.series());
      if (quantity.isPresent() && line.period().isPresent()) {
        line.figures().stream().filter(one -> one.exact().isPresent()).forEach(one ->
            sources.computeIfAbsent(new Source(one.isOwnVoice() ? speakers.getOrDefault(Sentence.of(one), one.claimant()) : one.claimant(), line.series().place(), line.period().get()), _ -> new LinkedHashMap<>()).put(quantity.get(), one));
      }
    }
    List<Recomputed> all = new ArrayList<>();
    sources.forEach((source, own) -> all.addAll(of(source, own)));
    return all;
  }

  /// Who speaks in each sentence with a figure of somebody's; nobody where several do.
  private static Map<Sentence, String> speakers(Ledger ledger) {
    Map<Sentence, Set<String>> all = new HashMap<>();
    ledger.lines().stream().flatMap(line -> line.figures().stream()).filter(one -> !one.isOwnVoice())
        .forEach(one -> all.computeIfAbsent(Sentence.of(one), _ -> new HashSet<>()).add(one.claimant()));
    return all.entrySet().stream().filter(entry -> entry.getValue().size() == 1)
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().iterator().next()));
  }

  private static List<Recomputed> of(Source source, Map<Quantity, Statistic> own) {
    Figures figures = Figures.NONE;
    for (Map.Entry<Quantity, Statistic> entry : own.entrySet()) {
      figures = figures.with(entry.getKey(), Math.round(entry.getValue().exact().orElse(0)));
    }
    IndicatorSheet sheet = IndicatorSheet.of(NOT_SAID, figures);
    return RATIOS.stream().map(sheet::get).filter(result -> !(result instanceof Result.NotComputable))
        .map(result -> new Recomputed(source.claimant(), source.place(), source.period(), result,
        result.indicator().inputs().stream().flatMap(quantity -> Optional.ofNullable(own.get(quantity)).stream()).map(Statistic::claim).toList())).toList();
  }

  /// Civilians only where agents are said to have killed or wounded them; agents whoever did it.
  private static Optional<Quantity> quantity(Series series) {
    boolean agents = series.counted() == Side.AGENTS;
    return switch (series.measure()) {
      case "homicides" -> Optional.of(Quantity.HOMICIDES);
      case "killed" -> agents ? Optional.of(Quantity.AGENTS_KILLED) : series.byAgents() ? Optional.of(Quantity.CIVILIANS_KILLED) : Optional.empty();
      case "wounded" -> agents ? Optional.of(Quantity.AGENTS_WOUNDED) : series.byAgents() ? Optional.of(Quantity.CIVILIANS_WOUNDED) : Optional.empty();
      default -> Optional.empty();
    };
  }
}
