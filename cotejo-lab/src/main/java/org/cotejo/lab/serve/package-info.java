/// How fast the workbench answers with a large archive, and how much memory it takes: [org.cotejo.lab.serve.ServeSpeedCommand].
///
/// 1. [org.cotejo.lab.serve.SyntheticArchive] makes reports like those that [org.cotejo.lab.incident.SyntheticNews] makes for linking, with what pages and facets show besides;
///    [org.cotejo.lab.serve.ArchiveFile] writes them, with incidents that are known instead of found, so that a million claims take minutes.
/// 2. [org.cotejo.lab.serve.Served] runs the program itself on the file, in a process of its own with the launcher's settings: what it takes is what a user's machine would give.
/// 3. [org.cotejo.lab.serve.Pages] says what is asked, [org.cotejo.lab.serve.Visits] asks it one by one and then by many at once.
///
/// What it does not do: it draws no pages; what a browser adds is not measured here.
@NullMarked
package org.cotejo.lab.serve;

import org.jspecify.annotations.NullMarked;
