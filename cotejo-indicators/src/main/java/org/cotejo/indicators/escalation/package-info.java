/// Whether killings, arrests or clashes rose after an operation or a plan began: an interrupted time series.
///
/// 1. A [CountSeries][org.cotejo.indicators.escalation.CountSeries] holds a count for each period, a week or a month, and the first period after the date.
/// 2. [InterruptedSeries][org.cotejo.indicators.escalation.InterruptedSeries] fits log E(y) = b0 + b1 t + b2 after + b3 (t - date) after, as a Poisson and as a
///    negative-binomial regression, with [Errors][org.cotejo.indicators.escalation.Errors] that allow for periods that resemble their neighbours.
/// 3. [Escalation][org.cotejo.indicators.escalation.Escalation] is the answer: the jump at the date, the change of the trend, what the old trend would
///    have led to, the [diagnostics][org.cotejo.indicators.escalation.Diagnostics], and what stands against it; or why none can be given.
///
/// What it does not do: it knows no causes. Whatever else began on that date has the same trace, and so has a press that began to look; a comparison
/// area (see `displacement`) says more than any model.
///
/// Traps: a series that was chosen because it had peaked falls by itself afterwards. Newey and West's errors alone are
/// far too small for few periods.
@NullMarked
package org.cotejo.indicators.escalation;

import org.jspecify.annotations.NullMarked;
