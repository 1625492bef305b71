/// Marks what a text that was copied from a page carries besides the report: buttons, link lines, other reports' headlines, captions,
/// tags, legal lines.
///
/// Two parts: phrases as data (`noise-cues.tsv`, both languages, each with the kind of noise it announces), and what lines look like.
///
/// 1. A line that carries a cue is noise, and so are the headlines that the cue announces ("Next article", "Lo más leído").
/// 2. Headline-like lines caught between two noise lines are noise, and behind the report's last paragraph everything from the first
///    noise line on.
/// 3. Inside paragraphs: bracketed links and credits, sentences that open with a link phrase and a colon, reference marks.
///
/// Nothing is noise without a cue, however short and unpunctuated it is: a list of the dead looks like a list of links. Nothing is
/// removed: the text stays as it is, so that offsets hold.
///
/// Traps: phrases are also words of reports ("following article", "share what they know"), so a phrase counts only where it fills
/// the line, opens it, or is followed by a colon; lines in the middle of a hard-wrapped paragraph are left alone.
@NullMarked
package org.cotejo.intake.noise;

import org.jspecify.annotations.NullMarked;
