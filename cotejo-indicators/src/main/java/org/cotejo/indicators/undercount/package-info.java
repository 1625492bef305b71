/// How many cases no list holds: multiple systems estimation.
///
/// 1. A [CaptureTable][org.cotejo.indicators.undercount.CaptureTable] counts who is on which of several lists. A list must be an independent channel (exhumations,
///    interviews of one organisation, a registry), never an outlet: newspapers copy each other and the wire.
/// 2. [Overlaps][org.cotejo.indicators.undercount.Overlaps] shows how the lists overlap; below three lists or with thin overlap
///    [Refusal][org.cotejo.indicators.undercount.Refusal] says why nothing is estimated.
/// 3. Otherwise [Panel][org.cotejo.indicators.undercount.Panel] holds the estimates of all methods side by side, the observed count first:
///
/// | method | class | after |
/// |---|---|---|
/// | lower bounds | [ChaoBound][org.cotejo.indicators.undercount.ChaoBound] | Chao 1987; Rcapture |
/// | log-linear models | [HierarchicalSearch][org.cotejo.indicators.undercount.HierarchicalSearch], [ProfileInterval][org.cotejo.indicators.undercount.ProfileInterval] | Cormack 1992; Rcapture |
/// | heterogeneity models | [ClosedModel][org.cotejo.indicators.undercount.ClosedModel] | Rivest and Baillargeon 2007; Rcapture |
/// | stepwise, sparse lists | [Stepwise][org.cotejo.indicators.undercount.Stepwise], [StepwiseBootstrap][org.cotejo.indicators.undercount.StepwiseBootstrap] | Chan, Silverman and Vincent 2021; SparseMSE |
/// | latent classes | [LatentClasses][org.cotejo.indicators.undercount.LatentClasses] | Manrique-Vallier 2016; LCMCR |
/// | decomposable graphs | [GraphAverage][org.cotejo.indicators.undercount.GraphAverage] | Madigan and York 1997; dga |
///
/// What it does not do: it links no records (who is who across lists is settled before), and it never gives one number. On one table honest methods range
/// over a factor of two; which of them is near the truth depends on how the lists came about, which no table shows.
///
/// Traps: if being on one list makes being on another likelier, all methods that assume independence come out too low. Rcapture's BIC counts people, not
/// cells. "Chao's lower bound" has three formulas in use.
@NullMarked
package org.cotejo.indicators.undercount;

import org.jspecify.annotations.NullMarked;
