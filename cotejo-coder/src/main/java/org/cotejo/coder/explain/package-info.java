/// How one sentence was read and coded, for people: words, tree, events with the rule that found them, and claims.
///
/// An [Explanation][org.cotejo.coder.explain.Explanation] is nothing but the steps' own results side by side, as `DocumentCoder` makes them
/// for every document: what is explained is what was coded. [ExplanationPrinter][org.cotejo.coder.explain.ExplanationPrinter] lays them out
/// for a terminal (`cotejo explain "..."`).
@NullMarked
package org.cotejo.coder.explain;

import org.jspecify.annotations.NullMarked;
