/// One incident: what all reports say of it, side by side.
///
/// [org.cotejo.web.incident.IncidentView] is the page. Its parts are made each by a small class from a [loaded incident][org.cotejo.workspace.incident.Loaded]: the [matrix][org.cotejo.web.incident.Matrix] of figures by speaker, the
/// [plots][org.cotejo.web.incident.Plot] of rival figures, what is told without a figure, and the decisions taken about it ([org.cotejo.web.incident.History]).
/// The address says under which policy figures are settled (`policy`), and whether speakers or outlets stand at the head of the columns (`by`).
///
/// [org.cotejo.web.incident.IncidentActions] are the decisions that can be taken here: split, merge, settle, undo. Each goes into the log, and the incidents follow from it.
///
/// Traps: an incident's id is that of its first account, so that a decision may change it; actions lead to the incident that a claim belongs to afterwards.
@NullMarked
package org.cotejo.web.incident;

import org.jspecify.annotations.NullMarked;
