/// Decisions learnt from examples and kept as tables that can be read: a weight for each thing that may hold.
///
/// The tables are made by the lab (`org.cotejo.lab.learn`) and never changed by hand. A decision is a sum of weights, so every one can be explained by
/// what held.
@NullMarked
package org.cotejo.coder.learn;

import org.jspecify.annotations.NullMarked;
