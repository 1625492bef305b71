/// How an event stands to the facts, by the words of the text: asserted, alleged, denied, negated, planned or hypothetical.
///
/// The cues are in `lexicon/LANGUAGE/status.tsv`; each says where it must stand. The reader climbs from the trigger to the root, so that
/// in "he denied that soldiers could have fired" the nearest cue wins unless a farther one is stronger.
@NullMarked
package org.cotejo.coder.status;

import org.jspecify.annotations.NullMarked;
