/// Near-copies: reprints, wire copies, excerpts and updates of one story, so that copies are not counted as independent accounts.
///
/// 1. [Report][org.cotejo.incidents.copy.Report] takes from a document what must be kept of it: a
///    [Fingerprint][org.cotejo.incidents.copy.Fingerprint], which says how much of one text is in another, and the
///    [keys][org.cotejo.incidents.copy.SearchKeys] under which a store files it.
/// 2. [NearCopies][org.cotejo.incidents.copy.NearCopies] compares only reports that share a key. A store that holds the rest does the same by
///    looking the keys of a new report up, and asks [Kinship][org.cotejo.incidents.copy.Kinship] of each report found.
/// 3. [Originals][org.cotejo.incidents.copy.Originals] makes of all pairs the published `near_copy_of`, the same for any order of the reports.
/// 4. [Changes][org.cotejo.incidents.copy.Changes] says what is new in a later version.
///
/// What is measured (figures only; texts of public gold sets and edits made on them):
///
/// | pairs | share of the shorter text's 5-word runs in the longer one |
/// |---|---|
/// | 98,346 pairs of unrelated articles, two languages | 99 % under 0.02 |
/// | 1,152 pairs of reports on one event (ECB+, one subtopic) | half under 0.02, 95 % under 0.30; all 27 from 0.50 on were read: copies of one wire story or release |
/// | reprints: sentences cut, an agency line, every hundredth word changed | 99 % over 0.76 |
/// | updates: an eighth cut, every third sentence edited, a sixth new | 99 % over 0.60 |
/// | excerpts: 15 to 40 % of an article | least 0.80 |
/// | every twelfth word changed and the sentences shuffled | half over 0.58 |
///
/// 100,000 made-up reports of 300 words, a fifth of them copies: 0.13 ms for each one's fingerprint and keys, 1.1 s for all pairs, every copy found.
///
/// Hence the thresholds of [Kinship][org.cotejo.incidents.copy.Kinship]. For finding candidates, keys by winnowing were measured against
/// 32 bands of 4 MinHash minima each, at as many keys a document (36 and 32): reprints 1.00 and 0.98, updates 1.00 and 0.97, excerpts 1.00 and
/// 0.37, so the former was taken.
///
/// What it does not do: it finds no translations and no retellings in other words; those are other accounts, or for the incidents to find. It does
/// not say who copied whom: reports of one day are in the order of their ids.
///
/// Traps: a form that an outlet fills in every day or week ("during the last seven days the police registered ...") reads as an update of the last one
/// if more than half of its words stay; ten days apart it takes four fifths. Noise that intake did not mark ("Subscribe to our newsletter ...") is
/// text, and in short items much of it. Hashes and windows must never change, since stores keep them; a test holds them fast.
@NullMarked
package org.cotejo.incidents.copy;

import org.jspecify.annotations.NullMarked;
