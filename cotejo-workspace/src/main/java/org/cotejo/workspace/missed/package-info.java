/// A claim that the coder has missed, as a person adds it.
///
/// 1. [org.cotejo.workspace.missed.Sentences] cuts the report as the coder does, so that a person can pick a sentence by its number.
/// 2. [org.cotejo.workspace.missed.ReportWords] finds the words that a person has selected or typed where they stand in the report.
/// 3. [org.cotejo.workspace.missed.Addition] makes the decision: what follows from the act, from the words and from what the report's other claims say of the same people and places is
///    filled in, all else is as given.
///
/// Traps: a page may show the report with names masked and signs made inert, each of the same length; words are looked for in what was shown and taken from what the report says.
@NullMarked
package org.cotejo.workspace.missed;

import org.jspecify.annotations.NullMarked;
