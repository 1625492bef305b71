/// Keeps the register of incidents in the database in step with what was coded and decided: [org.cotejo.workspace.register.IncidentRun].
///
/// The shelf of accounts lies in the database; those that were asked for lately are kept in memory while a run lasts, some two kilobytes each, because a report of today is compared to those of the last days,
/// and one that recalls earlier events to those of some days of any year.
@NullMarked
package org.cotejo.workspace.register;

import org.jspecify.annotations.NullMarked;
