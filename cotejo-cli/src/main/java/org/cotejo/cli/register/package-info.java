/// Keeps the register of incidents in the database in step with what was coded and decided: [org.cotejo.cli.register.IncidentRun].
@NullMarked
package org.cotejo.cli.register;

import org.jspecify.annotations.NullMarked;
