/// Dates, times, durations and repeated times of raw text, as TIMEX3 values and as days.
///
/// 1. [org.cotejo.coder.date.Grammar] reads two files per language: `date-words.tsv` gives words their class (MONTH, WEEKDAY,
///    UNIT ...), `date-patterns.tsv` says which sequences of classes and words are a date, and what they mean.
/// 2. [org.cotejo.coder.date.Trie] walks the patterns, joined into one trie, at every word that may begin one; the longest
///    expression wins. Its meaning is a [org.cotejo.coder.date.TimeExpression]: what the words say, before any reckoning.
/// 3. [org.cotejo.coder.date.Resolver] reckons with the day of publication, if there is one: relative words and dates without a
///    year resolve against it and nothing else. Words such as "will" or "próximo" in the sentence turn the search to the future;
///    otherwise news looks back.
/// 4. [org.cotejo.coder.date.DateFinder] puts it together.
///
/// On which side of a time something lies ("before 2010", "desde mayo") is told apart from the time ([org.cotejo.coder.date.Side]), and so is
/// which part of it is meant ("late last year"): value and days are those of the time that is named.
///
/// What it does not do: it does not say *which* date is the event's. Words that point to another date of the text ("that day",
/// "a few days before") are found and stay unresolved.
///
/// Traps: weeks run from Monday to Sunday and are numbered by ISO 8601; the interval of a date is inclusive at both ends; `may`,
/// `march`, `julio` and `domingo` are also other words, so the patterns ask more of them than of `october`. A number behind a day or a week
/// is mostly a count ("on Monday 3 men", "esta semana 31 personas"): the patterns that take one ask for a function word or an end behind it.
@NullMarked
package org.cotejo.coder.date;

import org.jspecify.annotations.NullMarked;
