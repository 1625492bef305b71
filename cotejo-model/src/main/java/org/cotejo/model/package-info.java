/// The values that every room of Cotejo hands to the next: records and sealed types, the JDK only.
///
/// A [org.cotejo.model.Document] comes from intake. The coder turns it into a [org.cotejo.model.CodedDocument], whose
/// [claims][org.cotejo.model.Claim] each say who is said to have done what to whom, where, when, how many, *according to whom*,
/// and in which stretch of text.
///
/// Three conventions hold everywhere:
///
/// 1. **The original text is the truth.** Every value carries its words; every claim carries a [org.cotejo.model.TextSpan]
///    of the document's text. Spans are half-open UTF-16 offsets inside the program; they become Unicode code points in
///    one place only, when a claim becomes a row ([org.cotejo.model.table.ClaimColumns]).
/// 2. **Unknown is a value.** An unknown text is the empty string, an unknown number an empty optional, an unknown party
///    [org.cotejo.model.Party#UNKNOWN]. There are no nulls.
/// 3. **Codes are strings** whose closed lists live in the ontology module; the few lists that code branches on
///    ([org.cotejo.model.Status], precisions) are enums.
@NullMarked
package org.cotejo.model;

import org.jspecify.annotations.NullMarked;
