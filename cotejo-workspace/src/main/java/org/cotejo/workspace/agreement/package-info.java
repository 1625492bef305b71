/// Whether two coders read alike: two exported tables of claims, of the same reports, laid side by side.
///
/// [org.cotejo.workspace.agreement.Pairing] pairs claims by their ids, the rest by their evidence and event; [org.cotejo.workspace.agreement.CoderAgreement] asks of the pairs, field by field,
/// Krippendorff's alpha ([org.cotejo.indicators.agreement]). Finding and coding are kept apart: what only one coder found says nothing of how fields are coded.
@NullMarked
package org.cotejo.workspace.agreement;

import org.jspecify.annotations.NullMarked;
