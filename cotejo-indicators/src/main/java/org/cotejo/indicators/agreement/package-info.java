/// How far coders agree, in two steps, since coders differ in what they see before they differ in what they call it.
///
/// 1. Did both find it: [SpanMatching][org.cotejo.indicators.agreement.SpanMatching] pairs the units of two coders, and
///    [UnitizingAgreement][org.cotejo.indicators.agreement.UnitizingAgreement] gives F1 over them.
/// 2. Did they code it alike: [KrippendorffAlpha][org.cotejo.indicators.agreement.KrippendorffAlpha] over the units that were found, field by field, for any
///    number of coders and with gaps; the [Scale][org.cotejo.indicators.agreement.Scale] says how far two values lie apart.
///
/// What it does not do: it gives no single figure for both steps, and no verdict. 0.8 is the customary floor for conclusions, 0.667 for tentative ones
/// (Krippendorff), and both are customs.
///
/// Traps: alpha needs variation. Where all values are the same, agreement by chance is perfect too, and alpha is undefined, not 1.
@NullMarked
package org.cotejo.indicators.agreement;

import org.jspecify.annotations.NullMarked;
