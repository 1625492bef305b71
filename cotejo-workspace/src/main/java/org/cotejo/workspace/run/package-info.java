/// The main job: inputs to documents to claims to the database.
///
/// [org.cotejo.workspace.run.CodingRun] reads the inputs one after the other on the calling thread, hands documents to as many coders as
/// the machine has cores, and settles them in the order they were read: each is saved in one transaction, or its reason for being
/// skipped is recorded. So the database is the same however many cores there are, and a run that is killed has saved the first so
/// many inputs. What happened to each is told to a [org.cotejo.workspace.run.Progress].
///
/// What it does not do: it knows no rules and no formats; coder and intake are handed in.
///
/// Traps: the same bytes under two names are one document, with the first name that was read. A document counts as coded only if
/// the version of the coder, its text and what is known of it (publisher, date, language) are the same; stating a publication date
/// in a second run therefore codes it again.
@NullMarked
package org.cotejo.workspace.run;

import org.jspecify.annotations.NullMarked;
