/// Runs the sentences that rule files bring along: every example must come out exactly as written, no counterexample may fire.
@NullMarked
package org.cotejo.coder.check;

import org.jspecify.annotations.NullMarked;
