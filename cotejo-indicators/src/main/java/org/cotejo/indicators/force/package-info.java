/// The indicators of the Monitor del Uso de la Fuerza Letal: seven of incidence (I-1 to I-7), five of abuse.
///
/// 1. A caller fills [Figures][org.cotejo.indicators.force.Figures]: how many were killed and wounded, on which side, in how many incidents, and what to
///    weigh them by. Each may be missing: what no report gives is left out, never written as 0.
/// 2. [Indicator][org.cotejo.indicators.force.Indicator] says what each indicator is made of, in which unit, by which formula.
/// 3. [IndicatorSheet][org.cotejo.indicators.force.IndicatorSheet] computes all twelve. Each comes out as a
///    [Result][org.cotejo.indicators.force.Result]: computed with its interval, a bound only, or not computable because of what is missing.
/// 4. Where the incidents are known one by one, [IncidentCasualties][org.cotejo.indicators.force.IncidentCasualties] gives intervals that allow for many
///    dying in one.
/// 5. [Threshold][org.cotejo.indicators.force.Threshold]s are data, with who set them and how sure we are that they did
///    (`indicators/thresholds.tsv`); [QuotedFigure][org.cotejo.indicators.force.QuotedFigure] checks a published ratio against its own counts.
///
/// What it does not do: it chooses no figures among contradicting claims and knows no reports; the same sheet is computed once for each resolution
/// policy and for the lowest and highest reading of open claims, and that is the sensitivity.
///
/// Traps: the same name, another formula: some offices call killed per agent killed a "lethality index", here it is killed per wounded. The
/// same institution counts on duty with firearms one year and all deaths the next: compare only sheets of the same [Scope][org.cotejo.indicators.force.Scope].
@NullMarked
package org.cotejo.indicators.force;

import org.jspecify.annotations.NullMarked;
