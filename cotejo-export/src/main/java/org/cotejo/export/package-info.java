/// Writes a [table][org.cotejo.model.table.Table] to a file in the format that the file's ending names.
///
/// [org.cotejo.export.Export] picks the [org.cotejo.export.TableWriter] and sees to it that the file appears whole or not at all:
/// it is written beside its place under another name and moved there at the end.
///
/// | ending | format | unknown | numbers |
/// |---|---|---|---|
/// | `.csv` | RFC 4180, UTF-8 without a byte order mark, CRLF, header row | empty field | shortest decimal, whole numbers without `.0` |
/// | `.jsonl` | one object per line, keys in column order | null | as numbers, whole numbers without `.0` |
/// | `.xlsx` | header bold, frozen and filterable | empty cell | as numbers; dates as ISO text |
/// | `.parquet` | flat schema, all columns optional, GZIP | null | INT64, DOUBLE, BOOLEAN |
/// | `.geojson` | rows with coordinates as points, the rest left out and counted | null | as numbers |
///
/// What it does not do: it chooses no rows and masks nothing; it writes what it is given, word for word.
///
/// Traps: a report may hold words that a spreadsheet takes for a formula (`=HYPERLINK(...)`). XLSX cells carry their type, so there
/// they stay words. CSV has no types, and changing the words would break "evidence is verbatim", so they stay as they are: open CSV
/// of untrusted reports with an import that treats columns as text, or take XLSX (see `docs/decisions`).
@NullMarked
package org.cotejo.export;

import org.jspecify.annotations.NullMarked;
