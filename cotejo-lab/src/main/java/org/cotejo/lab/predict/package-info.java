/// One adapter per gold set: claims, dates, places and the rest, in the words of the set's scorer.
@NullMarked
package org.cotejo.lab.predict;

import org.jspecify.annotations.NullMarked;
