/// Keeps the register of incidents in the database in step with what was coded and decided: [org.cotejo.workspace.register.IncidentRun].
@NullMarked
package org.cotejo.workspace.register;

import org.jspecify.annotations.NullMarked;
