package org.cotejo.indicators.force;

import static org.cotejo.indicators.force.Quantity.AGENTS;
import static org.cotejo.indicators.force.Quantity.AGENTS_KILLED;
import static org.cotejo.indicators.force.Quantity.AGENTS_WOUNDED;
import static org.cotejo.indicators.force.Quantity.ARRESTS;
import static org.cotejo.indicators.force.Quantity.CIVILIANS_KILLED;
import static org.cotejo.indicators.force.Quantity.CIVILIANS_WOUNDED;
import static org.cotejo.indicators.force.Quantity.HOMICIDES;
import static org.cotejo.indicators.force.Quantity.INCIDENTS;
import static org.cotejo.indicators.force.Quantity.POPULATION;
import static org.cotejo.indicators.force.Quantity.WEAPONS_SEIZED;

import java.util.List;

/// The twelve indicators as monitorfuerzaletal.com/indicadores defines them.
///
/// The base of I-4 (per 1 000 arrests) is not verified; the base of I-5 (per weapon) is to be confirmed.
public enum Indicator {
  /// Civilians killed.
  I1("I-1", Form.COUNT, 1, "K", CIVILIANS_KILLED),
  /// Civilians killed per 100 000 inhabitants.
  I2("I-2", Form.RATE, 100_000, "100000 K / Pop", CIVILIANS_KILLED, POPULATION),
  /// Civilians killed per 1 000 agents.
  I3("I-3", Form.RATE, 1_000, "1000 K / Agents", CIVILIANS_KILLED, AGENTS),
  /// Civilians killed per 1 000 arrests.
  I4("I-4", Form.RATE, 1_000, "1000 K / Arrests", CIVILIANS_KILLED, ARRESTS),
  /// Civilians killed per weapon seized.
  I5("I-5", Form.RATE, 1, "K / Weapons", CIVILIANS_KILLED, WEAPONS_SEIZED),
  /// Agents killed.
  I6("I-6", Form.COUNT, 1, "k", AGENTS_KILLED),
  /// Agents killed per 1 000 agents.
  I7("I-7", Form.RATE, 1_000, "1000 k / Agents", AGENTS_KILLED, AGENTS),
  /// Share of all intentional homicides that are killings by agents.
  A1("A-1", Form.SHARE, 1, "K / H", CIVILIANS_KILLED, HOMICIDES),
  /// Civilians killed per agent killed (Chevigny).
  A2("A-2", Form.RATIO, 1, "K / k", CIVILIANS_KILLED, AGENTS_KILLED),
  /// Lethality index: civilians killed per civilian wounded (Cano).
  A3("A-3", Form.RATIO, 1, "K / W", CIVILIANS_KILLED, CIVILIANS_WOUNDED),
  /// The lethality index of civilians over that of agents.
  A4("A-4", Form.RATIO_OF_RATIOS, 1, "(K / W) / (k / w)", CIVILIANS_KILLED, CIVILIANS_WOUNDED, AGENTS_KILLED, AGENTS_WOUNDED),
  /// Mean of civilians killed per incident.
  A5("A-5", Form.RATE, 1, "K / E", CIVILIANS_KILLED, INCIDENTS);

  /// What kind of figure it is, and so which interval it has.
  enum Form {
    COUNT,
    /// A count over something taken as known.
    RATE,
    /// A part over the whole that holds it.
    SHARE,
    /// A count over another count.
    RATIO,
    RATIO_OF_RATIOS
  }

  private final String code;
  private final Form form;
  private final double unit;
  private final String formula;
  @SuppressWarnings("ImmutableEnumChecker") // a List.of
  private final List<Quantity> inputs;

  Indicator(String code, Form form, double unit, String formula, Quantity... inputs) {
    this.code = code;
    this.form = form;
    this.unit = unit;
    this.formula = formula;
    this.inputs = List.of(inputs);
  }

  /// `I-1` to `A-5`.
  public String code() {
    return code;
  }

  /// In the [symbols][Quantity#symbol] of its inputs.
  public String formula() {
    return formula;
  }

  /// What it is made of, in the order of the formula.
  public List<Quantity> inputs() {
    return inputs;
  }

  /// What a rate is per: 100 000 inhabitants, 1 000 agents; 1 for everything else.
  public double unit() {
    return unit;
  }

  Form form() {
    return form;
  }
}
