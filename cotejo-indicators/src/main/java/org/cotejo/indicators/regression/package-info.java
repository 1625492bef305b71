/// Regression of counts: what the undercount and the escalation rooms fit.
///
/// [PoissonRegression][org.cotejo.indicators.regression.PoissonRegression] is iteratively reweighted least squares as R's `glm` does it, with its start and its
/// rule to stop, so that figures computed with R come out to the last digits; [NegativeBinomialRegression][org.cotejo.indicators.regression.NegativeBinomialRegression]
/// adds a spread beyond Poisson. The linear algebra is Apache Commons Math's.
///
/// What it does not do: it picks no model and drops no columns; a design whose columns depend on each other is refused
/// ([SingularDesignException][org.cotejo.indicators.regression.SingularDesignException]).
///
/// Traps: where a cell of a table is empty, a coefficient may run to minus infinity; the fit then stops when the deviance no longer falls, the other
/// coefficients are right, and that one with its error means nothing.
@NullMarked
package org.cotejo.indicators.regression;

import org.jspecify.annotations.NullMarked;
