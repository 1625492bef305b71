/// One reader for each format. A reader knows how texts lie in its format and nothing else: no noise, no language.
///
/// - A **document** format (text, web page, PDF, Word) is read whole, up to a bound, and its id is the digest of the file.
/// - A **collection** (table, sheet, JSON, feed, web archive) is read record by record; the id is the digest of the record, so a
///   record keeps its id when rows are added or sorted. A damaged record is named and passed over.
///
/// Columns are found by their names (`columns.tsv`), English or Spanish, or as the settings say.
///
/// Traps: zip-based formats may unpack to a thousand times their size, so they are measured before a library opens them; XML is read
/// without document types, so there are no entities to expand; a name's ending lies now and then, the first bytes seldom.
@NullMarked
package org.cotejo.intake.format;

import org.jspecify.annotations.NullMarked;
