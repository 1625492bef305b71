/// The set `muc4`: templates of terrorist incidents in wire reports, as the Fourth Message Understanding Conference (1992) asked for them.
///
/// [WireReport][org.cotejo.lab.muc.WireReport] takes the wire's header off, the coder and [org.cotejo.coder.incident] do the reading,
/// [Relevance][org.cotejo.lab.muc.Relevance] keeps the incidents that the set asks for (terrorism, not war; recent, not history; in the nine countries of [Region][org.cotejo.lab.muc.Region]), and
/// [Template][org.cotejo.lab.muc.Template] writes the slots.
///
/// [LearnCommand][org.cotejo.lab.muc.LearnCommand] (`./lab muc4-learn`) teaches the coder from the set's training part which tellings are of one incident and who plays
/// which part in it, and the lab which incidents are asked for. [Alignment][org.cotejo.lab.muc.Alignment] tells which incident stands for which template.
@NullMarked
package org.cotejo.lab.muc;

import org.jspecify.annotations.NullMarked;
