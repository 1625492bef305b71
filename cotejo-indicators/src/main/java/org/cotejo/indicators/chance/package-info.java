/// Random numbers for what is too uncertain to be computed: the same seed gives the same numbers, and so the same figures.
///
/// It draws; what the draws mean is said by who asks: latent classes ([org.cotejo.indicators.undercount]), bootstraps over incidents ([org.cotejo.indicators.interval]).
@NullMarked
package org.cotejo.indicators.chance;

import org.jspecify.annotations.NullMarked;
