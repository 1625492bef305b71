/// Words to parts of speech and dependency trees, in English and Spanish.
///
/// The steps for one sentence, all in [org.cotejo.language.parse.TreeModel]:
///
/// 1. [org.cotejo.language.parse.SentenceCase]: is it written normally, in capitals, in lower case, As A Headline? Words are always
///    looked at in lower case; their capitals count only together with this.
/// 2. [org.cotejo.language.parse.Lexicon]: each word gets what is known of it alone, a [org.cotejo.language.parse.Lexeme]: affixes,
///    shape, the tags that the dictionary lists, its cluster.
/// 3. [org.cotejo.language.parse.Tagger]: a class of the [org.cotejo.language.parse.TagSet] for each word, from left to right.
/// 4. [org.cotejo.language.parse.DependencyParser]: heads and labels, by arc-eager moves, from left to right, never taking one back.
///    Time grows linearly with the length of the sentence.
///
/// Both learned from Universal Dependencies treebanks, as averaged perceptrons: a feature is a 64-bit hash, a model a table of hashes
/// with a few weights each ([org.cotejo.language.parse.FrozenWeights] in a file, [org.cotejo.language.parse.WeightTable] at work). The
/// trainer is in the lab (`./lab train`) and uses the very same templates: whoever changes a template, or just their order, must train
/// again.
///
/// What it does not do: split text into sentences or words, find lemmas, cross arcs (every tree is projective), mark empty nodes.
///
/// Traps. The Spanish treebanks disagree in labels; one model has learned both ways, and the program asks for GSD's
/// ([org.cotejo.language.parse.TreeModel#inStyle]): there the relative pronoun *que* is `SCONJ` and `mark` of its `acl:relcl`, so its
/// role must be read off the clause (a clause without subject or object lacks what *que* stands for); *se* is `expl:pass` with verbs
/// that are often passive so, else `expl:pv`. A direct object with *a* is `obj`, but is easily taken for `obl` with rare verbs.
@NullMarked
package org.cotejo.language.parse;

import org.jspecify.annotations.NullMarked;
