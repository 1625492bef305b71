/// The way back of a spreadsheet: a person has exported `claims`, edited cells, and hands the sheet in again.
///
/// 1. [org.cotejo.export.edit.EditedSheet] reads the file, `.xlsx` or `.csv`, whatever program saved it: separators, encodings and the day that
///    a workbook counts as 0 are found out.
/// 2. [org.cotejo.export.edit.Changes] compares it with the table as it is now, row by row by claim id. What only a spreadsheet did to a value is
///    no change: numbers as text and with decimal commas, days as numbers or turned round, lost zeros, blanks, line breaks and apostrophes,
///    yes and no in two languages, texts cut at a cell's end.
/// 3. A change is taken over only if the column may be edited and the value is one that it may hold; everything else is a
///    [org.cotejo.export.edit.Problem] with row, column, what was found and what was expected. Rows and columns that a person has deleted are no
///    decision; neither is the order of either.
/// 4. [org.cotejo.export.edit.Changes#decisions()] turns changes into decisions. To move a claim to another incident, write that incident's id into
///    `incident_id`; to a new one, `new-1`; nothing takes it out of its incident.
///
/// [org.cotejo.export.edit.ClaimFields] holds the same rules for forms, field by field.
///
/// What it does not do: it changes nothing itself, and it does not know who edited, or why; the log of decisions does.
///
/// Traps: the sheet is compared with the database as it is *now*. A claim that was coded anew since is told by its `coder_version` and left alone; a
/// cell that somebody else has edited since the export looks like a change back, and stands among the differences for people to see. A day such as
/// 3/4/2026 that is not the exported one has two readings and is a problem, never a guess.
@NullMarked
package org.cotejo.export.edit;

import org.jspecify.annotations.NullMarked;
