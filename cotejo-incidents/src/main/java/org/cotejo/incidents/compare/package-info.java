/// Two reports laid side by side: what both tell alike, what they tell differently, what only one tells.
///
/// [org.cotejo.incidents.compare.ReportComparison] goes in three steps:
///
/// 1. *How like* are two claims ([org.cotejo.incidents.compare.Likeness]): points for act, figure, day, place, parties and plan, in whatever
///    language either is told. Another act, another quantity or other people counted make a pair impossible.
/// 2. *Which stands beside which* ([org.cotejo.incidents.compare.Alignment]): one to one, likeliest first. Claims of one incident come first,
///    then pairs that something holds together which other events would not share (place and day, a plan, a telling figure); the rest
///    only when such a pair, or a small place that both name ([org.cotejo.incidents.compare.Related]), shows that the reports tell of one thing.
/// 3. *In what they differ* ([org.cotejo.incidents.compare.Differences]): figures by their bounds, so that "at least 8" and 9 agree; status;
///    parties; day and place; words marked as contested; who vouches for it. [org.cotejo.incidents.compare.Wording] says each side in a few words.
///
/// The result is the same whatever the order of claims, and comparing the other way round mirrors it.
///
/// What it does not do: it says neither who is right nor that two reports tell of one event when nothing shows it; linking incidents over an
/// archive is another package's work, whose result can be given as a grouping.
///
/// Traps: what one report leaves out is no contradiction, so an unknown place or actor never makes a difference. Framing words of two
/// languages always differ in letters, also where they mean the same; they are shown side by side for people to judge.
@NullMarked
package org.cotejo.incidents.compare;

import org.jspecify.annotations.NullMarked;
