/// What indicators cost, and whether the sampler of the undercount keeps what its intervals promise.
///
/// What it does not do: it measures no accuracy of counts; that is the business of the coder's gold sets.
@NullMarked
package org.cotejo.lab.indicator;

import org.jspecify.annotations.NullMarked;
