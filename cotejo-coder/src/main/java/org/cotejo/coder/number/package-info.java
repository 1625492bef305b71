/// Numbers of raw text: how many, of what kind, with the words that bound them.
///
/// 1. [org.cotejo.coder.number.QuantityReader] reads the quantity itself: digits, words, collectives ("dozens", "una veintena"),
///    ranges, fractions, "no", "several".
/// 2. [org.cotejo.coder.number.BoundReader] takes in the words around it that make it a bound: "more than", "al menos", "or more".
/// 3. [org.cotejo.coder.number.KindReader] says what kind it is from what stands next to it: money, weight, percentage, age, an
///    identifier, part of a date.
/// 4. [org.cotejo.coder.number.NumberFinder] walks the text. Where [org.cotejo.coder.date.DateFinder] sees a time expression, its
///    numbers are times, so "17 July" and "20 years" are never taken for counts.
///
/// What it does not do: it does not say what is counted; that takes the parse. The article "un"/"a" is no number here ("un policía"
/// counts one because it is singular), "uno" and "one" are.
///
/// Traps: "at least 3 dead and 5 wounded": the bound holds for the 3 only. "No" is a number in English ("no civilians") and not in
/// Spanish. A four-digit number may be a year; see the date package.
@NullMarked
package org.cotejo.coder.number;

import org.jspecify.annotations.NullMarked;
