/// Text to sentences, words, tags, lemmas and trees, in English and Spanish, as Universal Dependencies has them.
///
/// The door is [Analyser][org.cotejo.language.Analyser]; another one can be plugged in behind it. Ours,
/// [LanguageAnalyser][org.cotejo.language.LanguageAnalyser], goes in these steps:
///
/// 1. [segment][org.cotejo.language.segment]: the stretches of a text that are the report become sentences of words, untagged. Whoever only
///    wants words stops here and never waits for a model.
/// 2. [lexicon][org.cotejo.language.lexicon]: the accents that Spanish capitals dropped are put back, for the eyes of the next steps only;
///    the words that come out are those of the text.
/// 3. [Islands][org.cotejo.language.Islands]: what stands in brackets, what semicolons part, a date in front of its sentence and who says so between commas (the caller
///    knows the last two) are parsed apart, since parsers stumble over them.
/// 4. [parse][org.cotejo.language.parse]: part of speech and features for each word, then its head and relation.
/// 5. [Clitics][org.cotejo.language.Clitics]: pronouns written onto their verb are pronouns, whatever the tagger thought.
/// 6. [lemma][org.cotejo.language.lemma]: the dictionary form, by word, part of speech and features.
///
/// Beside it, [identify][org.cotejo.language.identify] tells which language a text is in before any of this is loaded.
///
/// A [Sentence][org.cotejo.language.Sentence] is a value: its [Token][org.cotejo.language.Token]s carry spans of the document's text, so
/// everything found in a tree can be shown where it stands. The same text always gives the same trees, on any thread.
///
/// What it does not do: it knows no events, names, dates or places (the coder does), corrects no spelling, and tells no meaning of a word
/// from another.
///
/// Traps. Parts of one written word share its span ("del" = de + el), so spans may repeat but never run backwards. A parse is never refused:
/// a headline, a list of names, a line of symbols all get a tree, and the tree of what is no sentence means little. The models were
/// trained on exactly these words, tags and features: whoever changes segmentation, accents or templates must train again
/// (`./lab train`) and measure (`./lab report`).
@NullMarked
package org.cotejo.language;

import org.jspecify.annotations.NullMarked;
