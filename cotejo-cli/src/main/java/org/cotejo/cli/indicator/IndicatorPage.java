package org.cotejo.cli.indicator;

import static org.cotejo.cli.indicator.Lines.left;
import static org.cotejo.cli.indicator.Lines.right;

import java.util.List;
import java.util.Objects;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.force.Result;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Appraisal.Appraised;
import org.cotejo.indicators.tally.Question;
import org.cotejo.workspace.count.Variant;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// All indicators of one question: values with intervals, thresholds, what they become under other readings, and what stands against them.
public final class IndicatorPage {
  private static final int LABEL = 11;
  private static final int CODE = 5;
  private static final int NAME = 50;
  private static final int VALUE = 14;
  private static final int INTERVAL = 16;
  private static final int TOLD = 21;
  private static final int READING = 33;
  private static final int CELL = 12;

  private final Wording wording;
  private final IndicatorText text;
  private final Variant variant;
  private final Lines lines = new Lines();

  public IndicatorPage(Wording wording, Variant variant) {
    this.wording = wording;
    this.text = new IndicatorText(wording);
    this.variant = variant;
  }

  public String of(Appraisal appraisal) {
    head(appraisal);
    table(appraisal);
    thresholds(appraisal);
    readings(appraisal);
    notes(appraisal);
    lines.blank().wrapped("", wording.of("why", appraisal.indicators().getFirst().indicator().code()));
    return lines.toString();
  }

  private void head(Appraisal appraisal) {
    Question question = appraisal.tally().question();
    lines.add(wording.of("title"));
    label("label.period", text.period(question) + " · " + text.places(question) + " · " + text.agencies(question));
    label("label.scope", text.scope(question));
    label("label.reading", text.reading(variant));
    label("label.counted", text.counted(appraisal.tally()));
    label("label.left-out", text.leftOut(appraisal.tally()));
    lines.blank().wrapped("", String.join(" · ", text.inputs(appraisal)));
  }

  private void label(String key, String words) {
    lines.wrapped(left("  " + wording.of(key), LABEL + 4), words);
  }

  private void table(Appraisal appraisal) {
    lines.heading(left("", CODE) + left(wording.of("label.indicator"), NAME) + right(wording.of("label.value"), VALUE)
        + right(wording.of("label.interval", wording.number(100 * appraisal.settings().level())), INTERVAL) + right(wording.of("label.told"), TOLD));
    for (Appraised one : appraisal.indicators()) {
      String head = left(one.indicator().code(), CODE) + left(text.name(one.indicator()), NAME);
      String reason = text.reason(one.result(), appraisal.tally().question());
      if (reason.isEmpty()) {
        lines.add(head + right(text.value(one.result()), VALUE) + right(text.interval(one.result()), INTERVAL) + right(text.told(one), TOLD));
        text.clustered(one).ifPresent(words -> lines.wrapped(left("", CODE + 2), words));
      } else {
        lines.add(head).wrapped(left("", CODE + 2), reason);
      }
    }
  }

  private void thresholds(Appraisal appraisal) {
    List<Appraised> told = appraisal.indicators().stream().filter(one -> !(one.result() instanceof Result.NotComputable) && !text.thresholds(one).isEmpty()).toList();
    if (!told.isEmpty()) {
      lines.heading(wording.of("heading.thresholds"));
    }
    told.forEach(one -> text.thresholds(one).forEach(threshold -> lines.wrapped("  " + left(one.indicator().code(), CODE), threshold)));
  }

  /// The values of the indicators that some reading gives, those of incidence before those of abuse.
  private void readings(Appraisal appraisal) {
    List<Appraised> shown = appraisal.indicators().stream().filter(one -> one.byVariant().values().stream().anyMatch(Result.Computed.class::isInstance)).toList();
    if (!shown.isEmpty()) {
      lines.heading(wording.of("heading.readings"));
      readings(appraisal, shown.stream().filter(one -> one.indicator().code().startsWith("I")).toList());
      readings(appraisal, shown.stream().filter(one -> one.indicator().code().startsWith("A")).toList());
    }
  }

  private void readings(Appraisal appraisal, List<Appraised> shown) {
    if (shown.isEmpty()) {
      return;
    }
    StringBuilder head = new StringBuilder(left("  " + wording.of("label.policy"), READING));
    shown.forEach(one -> head.append(right(one.indicator().code(), CELL)));
    lines.add(head.toString());
    for (String key : appraisal.settings().variants()) {
      reading(wording.of("policy." + key), shown.stream().map(one -> value(one, key)).toList());
    }
    reading(wording.of("policy.least"), shown.stream().map(one -> value(one.least())).toList());
    reading(wording.of("policy.most"), shown.stream().map(one -> value(one.most())).toList());
  }

  /// The range settles on no figure where they differ; it is shown as what it is.
  private String value(Appraised one, String key) {
    String told = text.told(one);
    return key.equals(Policy.RANGE.code()) && !told.isEmpty() ? told : value(Objects.requireNonNull(one.byVariant().get(key)));
  }

  private String value(Result result) {
    return result instanceof Result.Computed ? text.value(result) : "–";
  }

  private void reading(String name, List<String> values) {
    StringBuilder line = new StringBuilder(left("  " + name, READING));
    values.forEach(value -> line.append(right(value, CELL)));
    lines.add(line.toString());
  }

  private void notes(Appraisal appraisal) {
    lines.heading(wording.of("heading.notes"));
    text.notes(appraisal).forEach(note -> lines.wrapped("  - ", note));
  }
}
