/// How a page is made. To add one:
///
/// 1. Write a record that holds all the page shows, as data: codes, numbers, words of reports, [addresses][org.cotejo.web.http.Address] of other pages. No HTML, no words of the interface.
/// 2. Write a function from a [org.cotejo.web.page.Request] to that record. It asks the [store][org.cotejo.store.Store], and does little else.
/// 3. Write a template under `src/main/jte`, named like the area's package, which takes a [org.cotejo.web.page.Frame] and the record. Words of the interface come from `messages/en.properties` and `es.properties` by
///    [org.cotejo.web.page.Frame#t], words of reports go through `tag/words.jte`.
/// 4. Register the three with [org.cotejo.web.page.Site#page] in the area's class; `/path` then shows the page, and `/api/path` gives the same record as JSON. Describe it in `openapi.json`; a test compares the two.
/// 5. Name it in a line of the workbench's menus if it is to be one click away; a text `nav.` + its name says what it is called.
///
/// Areas (packages beside this one) know this package, the library and the address; they do not know each other, save that review shows a [passage][org.cotejo.web.document.Passage] of a report.
///
/// Traps: everything a report says is hostile: it may hold markup, characters that turn the direction of the text, or a megabyte in one word. Templates escape markup; [org.cotejo.web.page.Shown]
/// sees to the rest.
@NullMarked
package org.cotejo.web.page;

import org.jspecify.annotations.NullMarked;
