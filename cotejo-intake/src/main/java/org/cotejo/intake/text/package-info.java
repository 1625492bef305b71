/// Plain text: its [encoding][org.cotejo.intake.text.Encoding], its [lines][org.cotejo.intake.text.Lines], and what its first lines
/// say about it ([org.cotejo.intake.text.StatedImprint]: headline, dateline, agency, "Published on ...").
///
/// Dates here are days of publication, complete ones only ([org.cotejo.intake.text.WrittenDates]); the dates of events are the
/// coder's. `03/04/2024` is read neither way: it is March for one half of the readers and April for the other.
@NullMarked
package org.cotejo.intake.text;

import org.jspecify.annotations.NullMarked;
