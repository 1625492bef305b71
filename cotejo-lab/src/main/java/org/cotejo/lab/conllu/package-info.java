/// Universal Dependencies treebanks in CoNLL-U files (https://universaldependencies.org/format.html): reading and writing.
///
/// Words are what the format calls syntactic words (`de` and `el` of `del`). Ranges (`3-4 del`) and comments are kept for writing;
/// empty nodes (`8.1`) are kept too, but are not words. Heads are 0-based here, -1 for the root.
@NullMarked
package org.cotejo.lab.conllu;

import org.jspecify.annotations.NullMarked;
