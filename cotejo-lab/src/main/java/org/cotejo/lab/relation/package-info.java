/// What does a given source do to a given target? For the sets whose items name both.
///
/// 1. [MarkedPair][org.cotejo.lab.relation.MarkedPair] reads who the two are.
/// 2. [RelationChoice][org.cotejo.lab.relation.RelationChoice] chooses, of the events that the coder found in the text, the one that the two take part in;
///    [PloverRoot][org.cotejo.lab.relation.PloverRoot] says what PLOVER calls it. That is what the rules say by themselves.
/// 3. [RelationFeatures][org.cotejo.lab.relation.RelationFeatures] names what bears on the choice: what the rules say, the events found, the words between and what
///    the rule book knows of them. [FoldedModel][org.cotejo.lab.learn.FoldedModel] chooses by weights that `lab relations` learnt
///    ([Softmax][org.cotejo.lab.relation.Softmax]).
///
/// The product codes by rules alone; what is learnt here shows how far the same structures carry when source and target are given. The table is learnt again
/// when rules or models change.
@NullMarked
package org.cotejo.lab.relation;

import org.jspecify.annotations.NullMarked;
