/// How one sentence was read and coded, for people: words, tree, events with the rule that found them, and claims.
@NullMarked
package org.cotejo.coder.explain;

import org.jspecify.annotations.NullMarked;
