/// Files come in, [documents][org.cotejo.model.Document] go out; what cannot be read is named with its reason.
///
/// The way of a file through [org.cotejo.intake.Intake]:
///
/// 1. [org.cotejo.intake.InputFiles] lists folders, in the order of names, without hidden files, never twice around a loop of links.
/// 2. [org.cotejo.intake.format.Format] tells the format, by the first bytes where they are unmistakable, else by the name's ending.
/// 3. The reader of that format takes the texts out: one [draft][org.cotejo.intake.draft.Draft] for a report, one for each record of
///    a table, feed or web archive. A reader is made when its first file comes, so its library is loaded only when it is needed.
/// 4. The finisher marks [noise][org.cotejo.intake.noise], fills the gaps of the imprint (title, publisher, day of publication) from
///    the text's own lines, asks the [org.cotejo.intake.LanguageDetector], and hands the document on.
///
/// What it does not do: it guesses no day of publication. A file's time, a fetch's time, a revision, a dateline without a year are
/// not a day of publication; without one, relative dates stay unresolved, which is right. It finds no near-copies. It keeps equal
/// bytes under two names as two documents with one id; the store sorts that out.
///
/// Traps:
///
/// - Plain text keeps every character, also CR LF: evidence spans must point into the file that a person opens.
/// - Inputs may be hostile. [Limits][org.cotejo.intake.draft.Limits] bound bytes, characters, tags, pages, time; whatever a library
///   throws at a damaged file becomes one [skipped][org.cotejo.intake.Outcome.Skipped] file. A failure of the taker is passed on as it is.
/// - What a person states in the [settings][org.cotejo.intake.IntakeSettings] wins over what a file says of itself.
@NullMarked
package org.cotejo.intake;

import org.jspecify.annotations.NullMarked;
