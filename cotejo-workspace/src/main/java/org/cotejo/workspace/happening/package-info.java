/// What happened where and when, as the questions of researchers need it: did violence move next door, did it rise after that date, how much of it does nobody tell?
///
/// 1. [org.cotejo.workspace.happening.Happenings] takes incidents out of the database: days, place, dead, and which outlets tell of each. A copy
/// counts for the outlet that it
///    was copied from.
/// 2. An [org.cotejo.workspace.happening.Area] is a place of the gazetteer, or an [outline][org.cotejo.workspace.happening.Outline] that somebody drew, read from
///    [GeoJSON][org.cotejo.workspace.happening.GeoJson]. What is known too coarsely to say is counted in none, and told.
/// 3. Happenings count them, or the reports of them, by area and period for [displacement][org.cotejo.indicators.displacement] and for a series
///    ([escalation][org.cotejo.indicators.escalation]).
/// 4. [Displacement][org.cotejo.workspace.happening.Displacement], [months][org.cotejo.workspace.happening.Months] and [near repeats][org.cotejo.workspace.happening.NearRepeats] put
///    the questions to the statistics, for commands and pages alike; [org.cotejo.workspace.happening.Channels] lays them out by who tells of them, for [undercount][org.cotejo.indicators.undercount].
///
/// What it does not do: no statistics of its own, and no choice of areas, dates or channels.
///
/// Traps: an incident without a day is in no period; one whose days reach beyond a period neither. An area without reports is silent, not peaceful: the number of
/// reports goes with every count.
@NullMarked
package org.cotejo.workspace.happening;

import org.jspecify.annotations.NullMarked;
