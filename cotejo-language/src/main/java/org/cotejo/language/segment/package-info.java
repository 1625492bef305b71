/// Raw text to sentences and words.
@NullMarked
package org.cotejo.language.segment;

import org.jspecify.annotations.NullMarked;
