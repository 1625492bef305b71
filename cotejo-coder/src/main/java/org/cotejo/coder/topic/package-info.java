/// Tells texts about sport, weather, cooking, markets and the like from texts about public security. Reports on a match are full of *attacks*,
/// *shots* and *clashes*; no condition on a single word keeps them all out, but the words around them do.
///
/// A document is off the field when words of one topic of `lexicon/LANGUAGE/topics.tsv` are frequent in it and far more frequent than those of
/// its line `security`. What a sentence with a word of security tells is believed even there: a report on a riot at a stadium names the police
/// or the hospital. Documents are not classified otherwise.
@NullMarked
package org.cotejo.coder.topic;

import org.jspecify.annotations.NullMarked;
