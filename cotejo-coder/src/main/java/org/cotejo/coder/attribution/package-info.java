/// According to whom: source, cue and content, as the PolNeAR corpus names them.
///
/// 1. [QuotationFinder][org.cotejo.coder.attribution.QuotationFinder] pairs the quotation marks of the document; long quotations are speech, short
///    ones are labels (scare quotes).
/// 2. [CueFinder][org.cotejo.coder.attribution.CueFinder] finds reporting verbs, reporting nouns and "according to" in one parsed sentence, with their
///    source and the stretch of text they vouch for.
/// 3. [AttributionReader][org.cotejo.coder.attribution.AttributionReader] carries speakers across sentences: quotations that go on, quotations
///    whose cue stands in the sentence before or after, speakers that are only *he* or nobody at all ("Añadió que ...").
///
/// The result, [DocumentAttributions][org.cotejo.coder.attribution.DocumentAttributions], answers one question: who vouches for this word?
/// Where contents nest, the innermost source is the claimant and the outermost its relay ("AFP, citing the minister").
@NullMarked
package org.cotejo.coder.attribution;

import org.jspecify.annotations.NullMarked;
