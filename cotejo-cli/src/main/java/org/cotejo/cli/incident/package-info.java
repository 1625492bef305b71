/// Incidents in the terminal: the list, and the accounts of one side by side.
@NullMarked
package org.cotejo.cli.incident;

import org.jspecify.annotations.NullMarked;
