/// How uncertain a count, a rate, a share and a ratio of counts are.
///
/// Killings reported for a period are taken as one draw from a Poisson distribution: had the same period been lived again, the count would
/// differ by about its square root. From that follow
///
/// | of | what | class |
/// |---|---|---|
/// | a count, or a rate over a known number of people | limits of a Poisson mean | [CountInterval][org.cotejo.indicators.interval.CountInterval] |
/// | a share, part of a whole | limits of a binomial probability | [ShareInterval][org.cotejo.indicators.interval.ShareInterval] |
/// | a ratio of two counts | limits of the share `a/(a+b)`, mapped by `p/(1-p)` | [RatioInterval][org.cotejo.indicators.interval.RatioInterval] |
/// | a ratio of two ratios of counts | normal limits of its logarithm | [OddsRatioInterval][org.cotejo.indicators.interval.OddsRatioInterval] |
/// | a ratio of two counts, or of two such ratios, incident by incident | resampled incidents | [EventBootstrap][org.cotejo.indicators.interval.EventBootstrap] |
/// | two counts, are they from the same rate | [ETest][org.cotejo.indicators.interval.ETest], [ExactRateTest][org.cotejo.indicators.interval.ExactRateTest] | |
///
/// What it does not do: it knows nothing of reports that are missing (see `undercount`), nor of claims that contradict each other; an interval here is what
/// chance alone would do to a complete count.
///
/// Traps: killings come in clusters, several in one incident, so that Poisson limits are too narrow; where the incidents are known, give the event
/// bootstrap beside them. A ratio over zero has a lower limit and no upper one: [Interval#upper][org.cotejo.indicators.interval.Interval] is then empty, never infinite.
@NullMarked
package org.cotejo.indicators.interval;

import org.jspecify.annotations.NullMarked;
