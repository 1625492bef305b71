/// Where the accounts of one incident differ.
///
/// A [statement][org.cotejo.incidents.dispute.Statement] is a figure with its speaker and report. [org.cotejo.incidents.dispute.Accounts] lays the statements of all reports side by side, quantity by
/// quantity; [org.cotejo.incidents.dispute.Contrast] says of any two whether they agree, are rivals, or only look so: a tally revised on a later day, another scope, a
/// bound that admits the other number.
///
/// What it does not do: it settles nothing; that is a [policy][org.cotejo.incidents.policy].
///
/// Traps: reports that copy one report are one voice, or a wire story would outvote the families it leaves out.
@NullMarked
package org.cotejo.incidents.dispute;

import org.jspecify.annotations.NullMarked;
