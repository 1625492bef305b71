/// What an edited sheet would change, as plain text: first the problems, then the changes claim by claim.
///
/// What it does not do: it applies nothing; whoever shows the page decides.
@NullMarked
package org.cotejo.cli.changes;

import org.jspecify.annotations.NullMarked;
