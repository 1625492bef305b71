/// New reports into the open database: files from a form, or pasted text, coded while people go on working.
///
/// 1. [org.cotejo.web.intake.IntakePages] takes the form. Files are kept in a folder of their own until they are coded, then deleted.
/// 2. [org.cotejo.web.intake.CodingDesk] has one worker, which takes one batch after the other through a [coding run][org.cotejo.workspace.run.CodingRun] with a store of its own;
///    each report is saved in a short transaction, so that decisions made meanwhile wait for moments only. Then the incidents are brought in line.
/// 3. [org.cotejo.web.intake.Batch] remembers what became of each report; the page asks again every two seconds while something is being done.
///
/// What it does not do: batches are not remembered over a restart (what was coded is in the database); it watches no folder.
///
/// Traps: the first batch waits until the coder's models are loaded, some seconds. A batch that is cut off when the workbench is closed has saved its first so many reports; bringing the
/// files again does the rest.
@NullMarked
package org.cotejo.web.intake;

import org.jspecify.annotations.NullMarked;
