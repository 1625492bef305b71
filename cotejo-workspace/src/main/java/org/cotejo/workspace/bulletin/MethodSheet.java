package org.cotejo.workspace.bulletin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Appraisal.Appraised;
import org.cotejo.model.Program;
import org.cotejo.workspace.bulletin.Bulletin.Sources;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// How the figures came about: sources, what counts, how differences were settled and what other readings give, versions, known gaps.
final class MethodSheet {
  private final Wording wording;
  private final IndicatorText text;

  MethodSheet(Wording wording) {
    this.wording = wording;
    this.text = IndicatorText.printed(wording);
  }

  Html of(Bulletin bulletin) {
    Appraisal appraisal = bulletin.appraisal();
    return Html.join(List.of(
        section("bulletin.sources", Html.list(sources(bulletin))),
        section("bulletin.counts", Html.list(counts(bulletin))),
        section("bulletin.readings", Html.join(List.of(Html.tag("p", Html.text(wording.of("bulletin.readings.lead"))), readings(appraisal),
            Html.tag("p", Html.text(wording.of("bulletin.hierarchy", order(bulletin.hierarchy()))))))),
        section("bulletin.gaps", Html.list(gaps(bulletin))),
        section("bulletin.versions", Html.list(List.of(wording.of("bulletin.version", Program.VERSION, String.join(", ", bulletin.sources().coders())),
            wording.of("bulletin.outlines"))))));
  }

  private Html section(String key, Html content) {
    return Html.join(List.of(Html.tag("h3", Html.text(wording.of(key))), content));
  }

  private List<String> sources(Bulletin bulletin) {
    Sources sources = bulletin.sources();
    List<String> lines = new ArrayList<>();
    lines.add(wording.counted("bulletin.reports", sources.reports(), wording.number(sources.claims())));
    lines.add(wording.of("bulletin.outlets", String.join(", ", sources.outlets().entrySet().stream()
        .map(entry -> (entry.getKey().isEmpty() ? wording.of("bulletin.outlet-unknown") : entry.getKey()) + " (" + wording.number(entry.getValue()) + ")").toList())));
    List<String> given = bulletin.denominators().sources(bulletin.appraisal().tally().question());
    lines.add(given.isEmpty() ? wording.of("bulletin.no-denominators") : wording.of("bulletin.denominators", String.join("; ", given)));
    return lines;
  }

  private List<String> counts(Bulletin bulletin) {
    return List.of(wording.of("label.scope") + ": " + text.scope(bulletin.appraisal().tally().question()), wording.of("label.reading") + ": "
        + text.reading(bulletin.variant()),
        wording.of("bulletin.counts.claims"), wording.of("bulletin.counts.copies"), wording.of("bulletin.counts.statistics"));
  }

  /// Only the indicators that some reading gives.
  private Html readings(Appraisal appraisal) {
    List<Appraised> shown = appraisal.indicators().stream().filter(one -> one.byVariant().values().stream().anyMatch(Result.Computed.class::isInstance)).toList();
    List<Html> rows = new ArrayList<>();
    rows.add(Html.head(Stream.concat(Stream.of(wording.of("label.policy")), shown.stream().map(Appraised::indicator).map(Indicator::code))
        .toArray(String[]::new)));
    for (String key : appraisal.settings().variants()) {
      rows.add(row(wording.of("policy." + key), shown.stream().map(one -> value(one, key)).toList(), key.equals(appraisal.settings().variant())));
    }
    rows.add(row(wording.of("policy.least"), shown.stream().map(one -> value(one.least())).toList(), false));
    rows.add(row(wording.of("policy.most"), shown.stream().map(one -> value(one.most())).toList(), false));
    return Html.tag("table", "readings", Html.join(rows));
  }

  /// `judiciary > health workers > police, government, military > ...`
  private String order(SourceHierarchy hierarchy) {
    return hierarchy.order().stream().map(rank -> rank.stream().map(this::sector).collect(Collectors.joining(", "))).collect(Collectors.joining(" > "));
  }

  private String sector(String code) {
    return code.equals("-") ? wording.of("bulletin.hierarchy.outlet") : code.equals("*") ? wording.of("bulletin.hierarchy.others") : wording.find("sector." + code).orElse(code);
  }

  private static Html row(String name, List<String> values, boolean own) {
    List<Html> cells = new ArrayList<>(List.of(Html.tag("td", Html.text(name))));
    values.forEach(value -> cells.add(Html.tag("td", "figure", Html.text(value))));
    return own ? Html.tag("tr", "own", Html.join(cells)) : Html.tag("tr", Html.join(cells));
  }

  private String value(Appraised one, String key) {
    String told = text.told(one);
    return key.equals(Policy.RANGE.code()) && !told.isEmpty() ? told : value(Objects.requireNonNull(one.byVariant().get(key)));
  }

  private String value(Result result) {
    return result instanceof Result.NotComputable ? "–" : text.value(result);
  }

  private List<String> gaps(Bulletin bulletin) {
    List<String> gaps = new ArrayList<>(text.notes(bulletin.appraisal()));
    String leftOut = text.leftOut(bulletin.appraisal().tally());
    if (!leftOut.equals(wording.of("nothing"))) {
      gaps.add(wording.of("bulletin.left-out", leftOut));
    }
    Sources sources = bulletin.sources();
    gaps.add(sources.reviewed() == 0 ? wording.of("bulletin.unreviewed")
        : wording.of("bulletin.reviewed", wording.number(sources.reviewed()), wording.number(sources.claims())));
    Stream.of(sources.copies() > 0 ? wording.counted("bulletin.copies", sources.copies()) : "", sources.skipped() > 0
        ? wording.counted("bulletin.skipped", sources.skipped()) : "")
        .filter(line -> !line.isEmpty()).forEach(gaps::add);
    gaps.addAll(Arrays.asList(wording.of("bulletin.masked-note")));
    return gaps;
  }
}
