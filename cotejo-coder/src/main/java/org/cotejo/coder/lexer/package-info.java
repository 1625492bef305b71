/// Words and numerals of raw text, for the finders that need no parse.
///
/// 1. A [org.cotejo.coder.lexer.Vocabulary] is filled once per language with every word that a lexicon file mentions. Words are
///    compared in lower case and without accents, so "AÑO", "año" and "ano" are one entry.
/// 2. The [org.cotejo.coder.lexer.Lexer] cuts a stretch of text into words, digit runs and single symbols in one pass; a word the
///    vocabulary does not know costs a hash and nothing else.
/// 3. [org.cotejo.coder.lexer.Phrases] finds phrases of one or more words at a position; [org.cotejo.coder.lexer.Numerals] reads
///    a number there, in digits, in words, or mixed ("1,5 millones"), with
///    decimals and fractions in words, and places in a row ("thirty-second").
///
/// Traps: an apostrophe, a full stop and a hyphen are symbols, also inside "o'clock", "a.m." and "thirty-four"; digit runs are not
/// joined ("3.110" is three lexemes) because only the numeral reader knows what the separators mean.
@NullMarked
package org.cotejo.coder.lexer;

import org.jspecify.annotations.NullMarked;
