/// Runs the sentences that rule files bring along, for the build and for `cotejo rules verify`.
///
/// 1. Every example must give each of its expected claims; [ClaimFields][org.cotejo.coder.check.ClaimFields] compares only the columns that
///    the example names. Other claims of the sentence do not matter.
/// 2. No counterexample may give a claim of the rule, or of any of its acts.
/// 3. A rule without examples or counterexamples is a problem too: nobody could say what it is for.
///
/// A [RuleProblem][org.cotejo.coder.check.RuleProblem] names file and line, and shows how the sentence was read, so that a wrong rule can be
/// told from a wrong parse. `known_misses` of a rule file are not run: they are notes to whoever comes next.
@NullMarked
package org.cotejo.coder.check;

import org.jspecify.annotations.NullMarked;
