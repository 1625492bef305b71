/// An incident out of the database: its accounts, the reports that tell of it, and its claims report by report.
///
/// It is read whole, for a page or a terminal; lists of incidents come from the published table, which is made when
/// incidents are entered.
@NullMarked
package org.cotejo.workspace.incident;

import org.jspecify.annotations.NullMarked;
