/// How like two told things are: a figure, a day, a place, a party, an act of one report beside that of another, whatever their languages.
///
/// Every comparison gives a [org.cotejo.incidents.alike.Fit]: the same, compatible (both may be true of one thing), unknown (one of them does not
/// tell it) or apart (they exclude each other). One class for each kind of value:
///
/// 1. [org.cotejo.incidents.alike.Figures]: counts by their bounds, and whether two claims count one quantity.
/// 2. [org.cotejo.incidents.alike.Dates] and [org.cotejo.incidents.alike.Places]: the same, or one within the other.
/// 3. [org.cotejo.incidents.alike.Parties]: resolved names, then words, then sectors, of which [org.cotejo.incidents.alike.Sides] knows those
///    that accounts swap.
/// 4. [org.cotejo.incidents.alike.Acts]: acts by which two accounts may tell one event.
/// 5. [org.cotejo.incidents.alike.Words]: folded words, for all of them.
///
/// All comparisons are symmetric, and whatever is known is the same as itself; tests say so on random values.
///
/// What it does not do: it decides nothing. That a figure and a day agree does not make two claims one event; who links, compares or registers
/// weighs these answers by what it is after.
///
/// Traps: "compatible" is no equivalence: a town is compatible with two of its streets, which are apart. Unknown is not the same as compatible:
/// where a report is silent, nothing is known in favour. The families, sides and function words are data files beside this package.
@NullMarked
package org.cotejo.incidents.alike;

import org.jspecify.annotations.NullMarked;
