/// Trains tagger and parser on Universal Dependencies treebanks.
@NullMarked
package org.cotejo.lab.train;

import org.jspecify.annotations.NullMarked;
