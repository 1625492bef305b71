/// Whether violence went down where an operation took place, or next door instead: displacement, the balloon effect.
///
/// 1. Counts before and after, of the response area, the area around it into which events may move, and a control of each, make a
///    [Design][org.cotejo.indicators.displacement.Design].
/// 2. [WeightedDifference][org.cotejo.indicators.displacement.WeightedDifference] (WDD) is the main measure, since it has a standard error;
///    [DisplacementQuotient][org.cotejo.indicators.displacement.DisplacementQuotient] (WDQ) with gross and net effects is given for comparison with older work.
/// 3. [DisplacementReading][org.cotejo.indicators.displacement.DisplacementReading] says what follows and what stands against it, as keys that the app puts in words.
/// 4. Apart from areas, events may breed events near them: [Knox][org.cotejo.indicators.displacement.Knox] and
///    [NearRepeat][org.cotejo.indicators.displacement.NearRepeat] over single occurrences.
///
/// What it does not do: it chooses no areas, and it counts what is reported. An area that has no newspaper of its own shows little violence before
/// and after, and a newspaper that opens there shows displacement that never was; therefore each reading asks for the number of reports too.
///
/// Traps: bands of distance and time are written `[a,b)` throughout, a in and b out; Ratcliffe's calculator labels its bands one unit off.
@NullMarked
package org.cotejo.indicators.displacement;

import org.jspecify.annotations.NullMarked;
