/// A claim that the coder has missed is added: the report as a list of its sentences, and a form beside it.
///
/// 1. [org.cotejo.web.missed.MissedViews] shows the report, sentence by sentence, with what is coded there already.
/// 2. [org.cotejo.web.missed.MissedForm] reads the form: the evidence by its first and last character, words by what the report says, codes by the rules of [org.cotejo.export.edit.ClaimFields].
/// 3. [org.cotejo.web.missed.MissedPages] decides it. A form that cannot be taken is shown again, with what is wrong; it lives in the address, so that nothing is lost on the way.
///
/// Where it happened is as the report's other claims have it, unless it is looked up or set on a map ([org.cotejo.web.place]).
///
/// With a script, words are selected in the text and taken over by a key or a button; without, a sentence is picked by its number and words are typed.
@NullMarked
package org.cotejo.web.missed;

import org.jspecify.annotations.NullMarked;
