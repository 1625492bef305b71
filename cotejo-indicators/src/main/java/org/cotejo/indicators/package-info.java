/// The figures that monitors publish, with their uncertainty. Pure arithmetic on numbers and records: no files, no clock, chance only from a given seed.
@NullMarked
package org.cotejo.indicators;

import org.jspecify.annotations.NullMarked;
