/// The committed reports: accuracy on the development sets, and speed. Text, so that a change shows in the diff.
///
/// [GoldSet][org.cotejo.lab.report.GoldSet] lists the sets; [GoldScorer][org.cotejo.lab.report.GoldScorer] predicts one and asks the sets' own
/// scorer, which is never reimplemented here. The floors of the tests (`gold/floors.tsv`) go the same way, so a figure in the report and a
/// figure in a failing test are the same figure.
///
/// Trap: speed is that of the machine and of the moment; compare it only with a run beside it.
@NullMarked
package org.cotejo.lab.report;

import org.jspecify.annotations.NullMarked;
