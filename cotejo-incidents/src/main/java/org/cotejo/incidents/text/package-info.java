/// The words, sentences and figures of a report's own text, for the rooms here that compare texts or do sums again.
///
/// 1. [Word][org.cotejo.incidents.text.Word] cuts text into words without case and accents.
/// 2. [Sentences][org.cotejo.incidents.text.Sentences] parts it into sentences.
/// 3. [Figures][org.cotejo.incidents.text.Figures] reads numbers in digits and words, with their bounds and how finely they are told.
///
/// What it does not do: it parses nothing and knows nothing of claims; the coder reads numbers, times and their kinds better, but its notes do
/// not leave it, and claims hold counts only: no ratio, no percentage, no rate.
///
/// Traps: "un" and "una" are articles here and no figures. "1.407" is a thousand and more in Spanish and one and a bit in English; "1,407" is a
/// thousand and more in both. A noun phrase such as "the 2019 report" holds a figure, too: what a figure counts is for the reader to say.
@NullMarked
package org.cotejo.incidents.text;

import org.jspecify.annotations.NullMarked;
