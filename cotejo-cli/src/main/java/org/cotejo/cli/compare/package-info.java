/// Two reports side by side on a terminal of 100 characters.
///
/// [org.cotejo.cli.compare.ComparisonPage] decides what is shown and in which order, [org.cotejo.cli.compare.Columns] lays it out. If one
/// report is a near-copy of the other, [org.cotejo.cli.compare.VersionLines] says what changed, sentence by sentence.
///
/// What it does not do: it compares nothing itself, and leaves nothing out; only long quotations and values are cut, with an ellipsis.
@NullMarked
package org.cotejo.cli.compare;

import org.jspecify.annotations.NullMarked;
