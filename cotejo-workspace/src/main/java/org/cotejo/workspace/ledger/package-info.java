/// The ledger of published statistics: who publishes which aggregate, of what, where, for which period, in which words.
///
/// 1. [org.cotejo.workspace.ledger.Statistic] is a claim that counts over a period or an area: a STATISTIC, or an event's count that only a month or a year dates.
/// 2. [org.cotejo.workspace.ledger.Ledger] lays them in series (what is counted, of whom, by whom, where) and each period's figures side by side: where two
///    bodies publish the same thing differently, they are rivals.
/// 3. Where one body publishes both counts of a ratio, the ratio is [recomputed][org.cotejo.workspace.ledger.Recomputed]; figures of a report that do not follow
///    from each other are found by its [checks][org.cotejo.incidents.check].
///
/// What it does not do: it adds nothing up, and no single event enters it. What a body counts as a homicide is its own: the words stand beside the figure.
///
/// Traps: figures agree or differ only within one series; "killed" and "homicides" are two, since a ministry may leave out those whom its police kill.
@NullMarked
package org.cotejo.workspace.ledger;

import org.jspecify.annotations.NullMarked;
