/// The command `cotejo`: it wires intake, coder, store and export together and talks to people.
///
/// Each class named `...Command` is one command with its options; [org.cotejo.cli.Cotejo] is where the program starts.
/// Exit codes: 0 all was read; 3 some inputs were skipped (each is named with its reason); 2 wrong usage; 1 it could
/// not be done (the database, the disk), the rules have problems, or the program has a fault.
///
/// What it does not do: nothing here reads a format, knows a rule or computes a figure.
@NullMarked
package org.cotejo.cli;

import org.jspecify.annotations.NullMarked;
