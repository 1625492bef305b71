/// Claims in columns, in memory: what a page with fifteen facets, each with counts, asks at every click.
///
/// A database answers fifteen `GROUP BY`s over a million claims in seconds; an array of a million small numbers is counted in about a
/// millisecond. So a snapshot of the few columns that facets ask is kept beside the database:
///
/// 1. A [org.cotejo.store.facet.FacetColumn] holds one number per claim, the place of its value in a sorted list of the values there are, in as few bytes as do ([org.cotejo.store.facet.Codes]). Several values in
///    one cell (`COP; GOV`) are one entry of that list, taken apart only when counts are handed out.
/// 2. [org.cotejo.store.facet.ClaimSnapshot] holds all columns of all claims, in the order of their row numbers. It never changes; when the database has
///    changed, another one takes its place ([org.cotejo.store.StoredFacets]), patched from it ([org.cotejo.store.facet.SnapshotPatch]) where few claims have changed.
/// 3. A [org.cotejo.store.facet.Selection] says which claims; [org.cotejo.store.facet.Search] finds them and counts each facet's values *as if that facet had
///    nothing chosen*, so that a second value can be added to the first. Counts stay numbers until they are shown ([org.cotejo.store.facet.Counts]): of sixty thousand places a page shows six.
/// 4. [org.cotejo.store.facet.Found] gives the claims in any order, from any place on; [org.cotejo.store.facet.SortKey] names the orders.
///
/// 5. [org.cotejo.store.facet.Spot]s and [org.cotejo.store.facet.Span]s are columns of the same kind ([org.cotejo.store.facet.Dictionary]): maps and timelines count distinct places and spans of days, of which there are few.
///
/// What it does not do: it reads no database and holds no words of reports; full text is asked of the database, and its answer handed in.
///
/// Traps: numbers in columns mean something within one snapshot only. Rows are named by the database's own row numbers, which a
/// report that is coded again changes.
@NullMarked
package org.cotejo.store.facet;

import org.jspecify.annotations.NullMarked;
