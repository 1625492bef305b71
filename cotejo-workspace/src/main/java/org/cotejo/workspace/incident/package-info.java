/// An incident out of the database: its accounts, the reports that tell of it, and its claims report by report ([org.cotejo.workspace.incident.Loaded]).
///
/// It is read whole, for a page or a terminal; lists of incidents come from the published table, which is made when
/// incidents are entered. Beside it: where people stand to it ([org.cotejo.workspace.incident.Standing], exported as `positions`), and which other
/// reports tell the same story ([org.cotejo.workspace.incident.Elsewhere]). Both are made when they are asked for; nothing of them is stored.
@NullMarked
package org.cotejo.workspace.incident;

import org.jspecify.annotations.NullMarked;
