/// Documents to claims: one pure function, [DocumentCoder][org.cotejo.coder.DocumentCoder].
///
/// A document is split into sentences and parsed (language module); the annotators find numbers, dates, places, parties and attributions;
/// the rules find events and their roles (`rule`, `match`); `status` reads whether they happened; `claim` puts it all together. No annotator
/// writes into another's result, and nothing here reads or writes files other than its own data.
@NullMarked
package org.cotejo.coder;

import org.jspecify.annotations.NullMarked;
