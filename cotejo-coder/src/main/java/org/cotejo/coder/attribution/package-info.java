/// According to whom: source, cue and content, as the PolNeAR corpus names them.
///
/// Before a sentence is parsed, [ParentheticalSources][org.cotejo.coder.attribution.ParentheticalSources] finds who says so between commas, so that it is parsed apart. Then
///
/// 1. [CueLexicon][org.cotejo.coder.attribution.CueLexicon] holds the words that attribute, by kind: saying, showing, believing, accusing,
///    denying, judging, wanting, asking, relaying; nouns, phrases such as *according to*, and things that speak (*report*, *newspaper*).
/// 2. [CueFinder][org.cotejo.coder.attribution.CueFinder] reads one parsed sentence. A verb
///    ([VerbCues][org.cotejo.coder.attribution.VerbCues]) has its source ([VerbSource][org.cotejo.coder.attribution.VerbSource]) and its content
///    ([VerbContent][org.cotejo.coder.attribution.VerbContent]: a clause, an object, or the
///    [speech around it][org.cotejo.coder.attribution.SurroundingSpeech]). [Nouns][org.cotejo.coder.attribution.NounCues],
///    [phrases][org.cotejo.coder.attribution.PhraseCues] and labels of headlines ("Police: ...") follow; then
///    [asides][org.cotejo.coder.attribution.Asides] ("..., adding that ...") and [relays][org.cotejo.coder.attribution.Relays] ("AFP, citing
///    the minister") are set right.
/// 3. [Quotations][org.cotejo.coder.attribution.Quotations] works on the whole document: contents grow to whole quotations, a cue without
///    content takes the quotation beside it or the paragraph it introduces, a quotation without a cue belongs to whoever was speaking.
/// 4. [Speakers][org.cotejo.coder.attribution.Speakers] says who the sources are: the full phrase with its apposition; pronouns and elided
///    subjects are whoever spoke last; *I* in a quotation is its speaker.
///
/// The result, [DocumentAttributions][org.cotejo.coder.attribution.DocumentAttributions], answers one question: who vouches for this word?
/// Where contents nest, the innermost source is the claimant and the outermost its relay. Wishes, questions, judgements and hearsay are
/// found too, but vouch for nothing; opinions inside of a quotation are left out, since they are the speaker's own.
///
/// Traps: the tree is often wrong just where speech begins (quotation marks, insertions, reduced relatives), so
/// [NearbySpeaker][org.cotejo.coder.attribution.NearbySpeaker], [Insertions][org.cotejo.coder.attribution.Insertions] and
/// [MissedClause][org.cotejo.coder.attribution.MissedClause] go by position where the tree has nothing. A content may be in several pieces
/// with the cue between them.
@NullMarked
package org.cotejo.coder.attribution;

import org.jspecify.annotations.NullMarked;
