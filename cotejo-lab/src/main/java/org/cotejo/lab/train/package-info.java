/// Trains tagger and parser on Universal Dependencies treebanks: `./lab train`.
///
/// 1. [org.cotejo.lab.train.SpanishRepairs] makes the two Spanish treebanks agree on passives, agents and `se`; which treebank a
///    sentence comes from stays a feature ("style"), for they disagree in more than that.
/// 2. [org.cotejo.lab.train.NewsTreebank]: our own sentences join them, each several times, with words exchanged by
///    [org.cotejo.lab.train.Variants]; they follow EWT's and GSD's style.
/// 3. [org.cotejo.lab.train.TaggerTrainer]: a perceptron that is trained on its own history of tags.
/// 4. [org.cotejo.lab.train.Jackknife]: tags for the parser's training, each part tagged by a tagger that did not see it.
/// 5. [org.cotejo.lab.train.ParserTrainer] with the dynamic [org.cotejo.lab.train.Oracle]: the parser follows its own moves from the
///    second round on, and learns the best way out of its errors.
/// 6. [org.cotejo.lab.train.Mixture]: two parsers that saw the sentences in different orders, each an averaged [org.cotejo.lab.train.Perceptron],
///    are added up, thinned out, rounded to 8 bits.
///
/// In each round a sentence is seen in one [org.cotejo.lab.train.CaseCopy], mostly as it is. Random numbers have fixed seeds and
/// weights are whole numbers, so training twice gives the same file.
///
/// Held back: the last 300 sentences of AnCora's test part, GSD's test part, EWT's test part. Nothing is trained on these.
@NullMarked
package org.cotejo.lab.train;

import org.jspecify.annotations.NullMarked;
