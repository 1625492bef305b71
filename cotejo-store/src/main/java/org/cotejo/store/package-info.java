/// Keeps documents and claims in one SQLite file.
///
/// The published tables `claims`, `documents` and `skipped` are SQL views; anything that can open an SQLite file can read them.
/// Behind them:
///
/// 1. [org.cotejo.store.Store] opens the file and brings it up to date: numbered SQL files under `migrations/`, the number of the
///    last one kept in the file itself (`PRAGMA user_version`).
/// 2. A document is saved with all its claims in one transaction. A run that is killed has each document whole or not at all, and
///    the next run does the missing ones.
/// 3. [org.cotejo.store.StoredReports] gives reports back as they were saved, claim by claim, for whoever links or compares them; what the
///    published columns do not hold of a claim (cue, relay, noise) is kept beside them.
/// 4. [org.cotejo.store.StoredAccounts] and [org.cotejo.store.StoredCopies] keep what is made of reports to find those of one event. Their rows refer to each other by numbers that hold in this file only;
///    all of it can be made anew from the reports, so a new layout may drop it and mark the reports as not linked.
/// 5. [org.cotejo.store.Filter] narrows a table; rows always come in the same order, whatever order they were saved in.
/// 6. [org.cotejo.store.StoredFacets] searches and counts in memory. Which claims have changed is logged by triggers (`claim_change`), whoever changes them: a new table whose rows are shown
///    with claims needs its triggers too.
/// 7. [org.cotejo.store.StoredCounts] keeps what there is to count of each incident in one piece (`incident_count`). Triggers take a piece away when anything it was made from changes: a new column
///    that is counted needs its trigger and its place in the piece ([org.cotejo.store.PackedClaims]).
///
/// What it does not do: it neither codes nor merges, and it never changes the words of a report. Decisions of people are kept in a
/// table of their own under the claim's id, so that re-coding a document, which replaces its claims, loses none of them.
///
/// Traps: one [org.cotejo.store.Store] belongs to one thread. The file has a `-wal` companion while it is open (write-ahead log, some 64 MB in a long run):
/// a copy taken then must take both. The log is not flushed to the platter after each document: a killed *process* loses
/// nothing committed, a power cut may lose the last few documents (never half of one), and the next run codes them again.
@NullMarked
package org.cotejo.store;

import org.jspecify.annotations.NullMarked;
