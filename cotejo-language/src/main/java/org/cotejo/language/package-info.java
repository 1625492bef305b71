/// Text to sentences, words, tags, lemmas and trees, in English and Spanish.
@NullMarked
package org.cotejo.language;

import org.jspecify.annotations.NullMarked;
