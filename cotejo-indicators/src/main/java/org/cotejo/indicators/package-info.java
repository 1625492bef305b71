/// The figures that monitors publish, with their uncertainty. Pure arithmetic on numbers and records: no files, no clock, chance only from a given seed.
///
/// | room | question | start at |
/// |---|---|---|
/// | `interval` | how far can chance have moved a count, a rate, a share, a ratio? | [RatioInterval][org.cotejo.indicators.interval.RatioInterval] |
/// | `force` | was force abused? I-1 to I-7, A-1 to A-5 | [IndicatorSheet][org.cotejo.indicators.force.IndicatorSheet] |
/// | `agreement` | do two coders read alike? | [KrippendorffAlpha][org.cotejo.indicators.agreement.KrippendorffAlpha] |
/// | `displacement` | did violence move next door? | [DisplacementReading][org.cotejo.indicators.displacement.DisplacementReading] |
/// | `escalation` | did it rise after that date? | [InterruptedSeries][org.cotejo.indicators.escalation.InterruptedSeries] |
/// | `undercount` | how many does no list hold? | [PanelMaker][org.cotejo.indicators.undercount.PanelMaker] |
/// | `regression` | what the last two fit | [PoissonRegression][org.cotejo.indicators.regression.PoissonRegression] |
///
/// Three habits hold in all of them:
///
/// 1. **Nothing is infinite and nothing is guessed.** A bound that does not exist is empty; what cannot be computed is a result that says why.
/// 2. **Each figure names its formula** and where it comes from, and is tested against published figures or runs of the original programs.
/// 3. **What stands against a figure comes with it**, as keys (caveats, warnings, reasons) that the app puts into words in either language.
///
/// Distributions, linear algebra and optimisation are Apache Commons Math's. What it does not do: it reads no claims and picks no figures among
/// contradicting ones; the app does, under each resolution policy, and calls these rooms for each.
@NullMarked
package org.cotejo.indicators;

import org.jspecify.annotations.NullMarked;
