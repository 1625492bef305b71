/// The workbench: what a monitor works in all day, as pages in a browser on the same machine, without network.
///
/// [org.cotejo.web.Workbench] opens a database and serves it. Each area of pages is a package: it registers its pages with the [site][org.cotejo.web.page.Site], each as a
/// function from a request to a record, shown by a template and, as the same record, as JSON ([how to add one][org.cotejo.web.page]). All state of a page is in its address;
/// what people decide goes into the database's log of decisions.
///
/// | package | pages |
/// |---|---|
/// | [org.cotejo.web.search] | claims by words and facets, as a list, a table, a [map][org.cotejo.web.map] or a [timeline][org.cotejo.web.timeline], for export |
/// | [org.cotejo.web.review] | one claim after the other, to accept, correct or reject |
/// | [org.cotejo.web.place] | places of the gazetteer, for whoever says where a claim's place lies |
/// | [org.cotejo.web.incident] | an incident's accounts side by side; disagreements |
/// | [org.cotejo.web.document] | reports, and a report with what is coded marked in it |
/// | [org.cotejo.web.register] | plans, commitments, checks, sources |
/// | [org.cotejo.web.compare] | two reports side by side |
/// | [org.cotejo.web.figure] | indicators and what is behind each number, published statistics, the bulletin |
/// | [org.cotejo.web.study] | displacement, before and after, near repeats, undercount, agreement of coders |
/// | [org.cotejo.web.intake] | new reports, from files or pasted |
/// | [org.cotejo.web.api] | the description of the JSON API |
///
/// What it does not do: it is no server for a network, and has no users or passwords; it listens on the loopback address only.
@NullMarked
package org.cotejo.web;

import org.jspecify.annotations.NullMarked;
