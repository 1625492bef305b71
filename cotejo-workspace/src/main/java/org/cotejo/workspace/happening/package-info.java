/// What happened where and when, as the questions of researchers need it: did violence move next door, did it rise after that date, how much of it does nobody tell?
///
/// 1. [org.cotejo.workspace.happening.Happenings] takes incidents out of the database: days, place, dead, and which outlets tell of each. A copy
/// counts for the outlet that it
///    was copied from.
/// 2. It counts them, or the reports of them, by area and period for [displacement][org.cotejo.indicators.displacement] and for a series
///    ([escalation][org.cotejo.indicators.escalation]).
/// 3. [org.cotejo.workspace.happening.Channels] lays them out by who tells of them, for [undercount][org.cotejo.indicators.undercount].
///
/// What it does not do: no statistics of its own, and no choice of areas, dates or channels.
///
/// Traps: an incident without a day is in no period; one whose days reach beyond a period neither. An area without reports is silent, not peaceful: the number of
/// reports goes with every count.
@NullMarked
package org.cotejo.workspace.happening;

import org.jspecify.annotations.NullMarked;
