/// The bulletin of a period: one HTML file that needs nothing else and prints well, in English or Spanish, and its data as a table.
///
/// 1. [org.cotejo.workspace.bulletin.BulletinMaker] asks the database: figures and indicators ([org.cotejo.workspace.count]), the months before, the
/// incidents with their
///    accounts, published statistics, and what the method sheet says of sources and gaps. The result is a [org.cotejo.workspace.bulletin.Bulletin].
/// 2. [org.cotejo.workspace.bulletin.BulletinPage] writes it: [headline][org.cotejo.workspace.bulletin.Headline], [trend][org.cotejo.workspace.bulletin.Trend],
///    [map][org.cotejo.workspace.bulletin.MapDrawing], [incidents][org.cotejo.workspace.bulletin.IncidentList], [method][org.cotejo.workspace.bulletin.MethodSheet].
/// 3. [org.cotejo.workspace.bulletin.Appendix] is the table of all claims behind the figures.
///
/// Names of private persons do not leave the program here: speakers without an office are [masked][org.cotejo.workspace.bulletin.Mask], and no sentence of a report is
/// printed, since it may hold names; report and number of the sentence stand in its place.
///
/// Traps: a place that is only known by its state is drawn as a ring, never as a point; what is known by its country only is not drawn, and counted below the map.
@NullMarked
package org.cotejo.workspace.bulletin;

import org.jspecify.annotations.NullMarked;
