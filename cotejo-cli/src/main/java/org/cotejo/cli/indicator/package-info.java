/// Indicators as lines of a terminal, in either language: one sheet, a series of periods or places, and the claims behind a figure.
@NullMarked
package org.cotejo.cli.indicator;

import org.jspecify.annotations.NullMarked;
