package org.cotejo.workspace.bulletin;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Appraisal.Appraised;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.workspace.count.Responsibility;
import org.cotejo.workspace.count.Variant;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// The figures that people quote, and the table of all indicators.
final class Headline {
  private static final List<Indicator> QUOTED = List.of(Indicator.I1, Indicator.I6, Indicator.A3, Indicator.A2);

  private final Wording wording;
  private final IndicatorText text;

  Headline(Wording wording) {
    this.wording = wording;
    this.text = IndicatorText.printed(wording);
  }

  /// The bulletin in a few sentences: no more is laid at anybody's door than claims say.
  String lead(Bulletin bulletin) {
    Tally tally = bulletin.appraisal().tally();
    OptionalLong killed = tally.figures(bulletin.variant().key()).get(Quantity.CIVILIANS_KILLED);
    OptionalLong agents = tally.figures(bulletin.variant().key()).get(Quantity.AGENTS_KILLED);
    String told = text.told(bulletin.appraisal().get(Indicator.I1));
    String first = killed.isEmpty() ? wording.of("bulletin.lead.none")
        : wording.of("bulletin.lead.killed", wording.number(killed.getAsLong())
            + (told.isEmpty() ? "" : " (" + told + ")"), wording.counted("incidents", tally.incidents().size()));
    boolean involved = bulletin.variant().responsibility() == Responsibility.INVOLVED && !killed.isEmpty();
    OptionalLong named = tally.figures(Variant.NAMED_ONLY).get(Quantity.CIVILIANS_KILLED);
    String whose = !involved ? "" : " " + (named.isEmpty() ? wording.of("bulletin.lead.none-named")
        : wording.of("bulletin.lead.named", wording.number(named.getAsLong())));
    String second = agents.isEmpty() ? wording.of("bulletin.lead.no-agents") : wording.of("bulletin.lead.agents", wording.number(agents.getAsLong()));
    long disputed = bulletin.cases().stream().filter(Bulletin.Case::disputed).count();
    return first + whose + " " + second + (disputed == 0 ? "" : " " + wording.counted("bulletin.lead.disputed", disputed));
  }

  /// Each figure with its interval and what it becomes with the least and the most that is told.
  Html figures(Appraisal appraisal) {
    List<Html> cards = new ArrayList<>(QUOTED.stream().map(indicator -> card(appraisal, appraisal.get(indicator))).toList());
    long incidents = appraisal.tally().incidents().size();
    cards.add(2, Html.tag("div", "card", Html.tag("p", "name", Html.text(wording.of("rule", appraisal.tally().question().scope().incidents()))),
        Html.tag("p", "value", Html.text(wording.number(incidents)))));
    return Html.tag("div", "cards", Html.join(cards));
  }

  private Html card(Appraisal appraisal, Appraised one) {
    String reason = text.reason(one.result(), appraisal.tally().question());
    Html name = Html.tag("p", "name", Html.text(text.name(one.indicator()) + " "), Html.tag("span", "code", Html.text("(" + one.indicator().code() + ")")));
    if (!reason.isEmpty()) {
      return Html.tag("div", "card", name, Html.tag("p", "value none", Html.text("–")), Html.tag("p", "small", Html.text(reason)));
    }
    String interval = text.interval(one.result());
    String told = text.told(one);
    Html under = Html.join(List.of(interval.isEmpty() ? Html.NOTHING : labelled(label(appraisal), interval),
        told.isEmpty() ? Html.NOTHING : labelled(wording.of("label.told"), told)));
    return Html.tag("div", "card", name, Html.tag("p", one.result() instanceof Result.Bound ? "value bound" : "value", Html.text(text.value(one.result()))), under);
  }

  /// Figures that belong together stay on one line.
  private static Html labelled(String label, String figures) {
    return Html.tag("p", "small", Html.text(label + ": "), Html.tag("span", "code", Html.text(figures)));
  }

  private String label(Appraisal appraisal) {
    return wording.of("label.interval", wording.number(100 * appraisal.settings().level()));
  }

  /// All twelve, with formula, interval, range and thresholds.
  Html table(Appraisal appraisal) {
    List<Html> rows = new ArrayList<>();
    rows.add(Html.head("", wording.of("label.indicator"), wording.of("label.formula"), wording.of("label.value"), label(appraisal), wording.of("label.told")));
    for (Appraised one : appraisal.indicators()) {
      String reason = text.reason(one.result(), appraisal.tally().question());
      Html name = Html.join(List.of(Html.tag("td", "code", Html.text(one.indicator().code())), Html.tag("td", Html.text(text.name(one.indicator()))),
          Html.tag("td", "formula", Html.text(text.formula(one.indicator())))));
      rows.add(Html.tag("tr", name, reason.isEmpty()
          ? Html.join(List.of(cell(text.value(one.result())), cell(text.interval(one.result())), cell(text.told(one)))) : Html.wide(3, "none", Html.text(reason))));
      notes(one).ifPresent(rows::add);
    }
    return Html.tag("table", "indicators", Html.join(rows));
  }

  private static Html cell(String words) {
    return Html.tag("td", "figure", Html.text(words));
  }

  /// Interval over incidents, and the thresholds against which a computed value is read.
  private Optional<Html> notes(Appraised one) {
    List<String> notes = new ArrayList<>(text.clustered(one).stream().toList());
    if (!(one.result() instanceof Result.NotComputable)) {
      notes.addAll(text.thresholds(one));
    }
    return notes.isEmpty() ? Optional.empty() : Optional.of(Html.tag("tr", "notes", Html.tag("td"), Html.wide(5, "small", Html.text(String.join(" · ", notes)))));
  }
}
