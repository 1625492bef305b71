/// What the program says of figures, in the reader's language: keys of results and caveats to sentences, numbers to the reader's notation. The sentences are
/// data (`wording.tsv`); the terminal and the pages use the same.
@NullMarked
package org.cotejo.workspace.wording;

import org.jspecify.annotations.NullMarked;
