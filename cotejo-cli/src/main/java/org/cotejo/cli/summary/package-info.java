/// What people read when a run is over: for each report its main figures with who says so, its events, its sources; then what was
/// skipped and why.
///
/// A [org.cotejo.cli.summary.ReportDigest] is made from a report's rows of `claims`; [org.cotejo.cli.summary.Summary] lays the
/// digests out as a table of plain text.
///
/// What it does not do: it merges no reports and settles no contradictions. Figures of one report that differ stand side by side.
@NullMarked
package org.cotejo.cli.summary;

import org.jspecify.annotations.NullMarked;
