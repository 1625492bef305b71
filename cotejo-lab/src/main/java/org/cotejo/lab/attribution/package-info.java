/// Which of the attributions that the coder reads would a reader mark? PolNeAR's annotators leave out attitudes of people in general, what nobody in particular says,
/// and much that only looks like speech.
///
/// 1. [AttributionFeatures][org.cotejo.lab.attribution.AttributionFeatures] names what bears on it: cue, source, content and how they stand to each other.
/// 2. [MarkedAttributions][org.cotejo.lab.attribution.MarkedAttributions] tells which of them readers have marked.
/// 3. [AttributionCommand][org.cotejo.lab.attribution.AttributionCommand] learns a linear decision from both, [AttributionFilter][org.cotejo.lab.attribution.AttributionFilter] applies it.
///
/// The product keeps every attribution it reads: what a claim needs is its speaker, whoever he is. The table is learnt again when the annotator or the models change.
@NullMarked
package org.cotejo.lab.attribution;

import org.jspecify.annotations.NullMarked;
