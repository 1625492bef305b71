/// Takes the report out of a web page.
///
/// [WebPage][org.cotejo.intake.page.WebPage] decodes and parses. The main content is found in three steps: parts that are never the
/// report go (by element, role, and the words of class and id: `page-parts.tsv`); the rest is cut into blocks; blocks of running text
/// score for the elements around them, and the best element is the report. If too little is left, the step by class and id is
/// left out: some sites call their article a "sidebar". Where a page is built by a script, its JSON-LD may still carry the text.
///
/// The imprint comes from JSON-LD, meta tags, the `<time>` element, the URL, and visible dates, in this order. The headline is the
/// document's title and no part of its text: a headline repeats what the body says, without its hedges.
///
/// What it does not do: run scripts, load frames, follow links.
@NullMarked
package org.cotejo.intake.page;

import org.jspecify.annotations.NullMarked;
