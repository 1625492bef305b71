/// Tells texts about sport, weather, cooking, markets and the like from texts about public security. Reports on a match are full of *attacks*,
/// *shots* and *clashes*; no condition on a single word keeps them all out, but the words around them do.
///
/// A document is off the field when words of one topic of `lexicon/LANGUAGE/topics.tsv` are frequent in it and no word of its line `security`
/// occurs: a report on a riot at a stadium names the police, the wounded or the hospital. It does not classify documents otherwise.
@NullMarked
package org.cotejo.coder.topic;

import org.jspecify.annotations.NullMarked;
