/// Which reports tell the same story.
///
/// Whoever looks for a case in other outlets asks for reports that are mainly about it, whatever else they tell. [org.cotejo.incidents.story.Stories] groups whole reports by their words
/// alone: those of the opening weigh more, rare ones more than common ones ([org.cotejo.incidents.account.WordReader]).
///
/// What is alike is relative: two reports on one player's arrest share the league, the town and the police with reports on another's. So each report's likeness to another is measured
/// against how like its nearest reports are. That asks for all reports of the collection, other than [org.cotejo.incidents.link], which judges each pair alone;
/// for one report it is enough to have those that an index finds by its weightiest words: grouped with the 40 likest by 12 words, the reports of ECB+ dev come into the same stories as grouped all
/// together (B3 96.3), with 20 nearly so (93.8).
///
/// What it does not do: it compares no reports in two languages, and looks at no claims.
@NullMarked
package org.cotejo.incidents.story;

import org.jspecify.annotations.NullMarked;
