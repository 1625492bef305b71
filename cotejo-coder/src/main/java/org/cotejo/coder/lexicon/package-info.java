/// Reads the word lists that come with the program. Their formats are documented in the head of each file.
@NullMarked
package org.cotejo.coder.lexicon;

import org.jspecify.annotations.NullMarked;
