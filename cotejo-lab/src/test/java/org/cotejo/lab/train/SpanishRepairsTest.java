package org.cotejo.lab.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.lab.conllu.Treebanks.sentence;

import java.util.List;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;
import org.junit.jupiter.api.Test;

class SpanishRepairsTest {
  private static final ConlluSentence SE =
      sentence("Se/PRON/2/expl:pass/_/él venden/VERB/0/root/VerbForm=Fin/vender casas/NOUN/2/nsubj/_/casa");

  private final SpanishRepairs repairs = new SpanishRepairs(List.of(SE));

  private static List<String> relations(ConlluSentence sentence) {
    return sentence.words().stream().map(ConlluWord::relation).toList();
  }

  @Test
  void ancoraPassiveWithSer() {
    ConlluSentence passive = sentence("Ellos/PRON/3/nsubj fueron/AUX/3/aux/VerbForm=Fin/ser vistos/VERB/0/root/VerbForm=Part/ver "
        + "por/ADP/5/case vecinos/NOUN/3/obj por/ADP/8/case la/DET/8/det noche/NOUN/3/obl");
    assertThat(relations(repairs.ancora(passive)))
        .containsExactly("nsubj:pass", "aux:pass", "root", "case", "obl:agent", "case", "det", "obl");
  }

  @Test
  void ancoraPerfectIsNoPassive() {
    ConlluSentence perfect = sentence("Ellos/PRON/3/nsubj han/AUX/3/aux/VerbForm=Fin/haber visto/VERB/0/root/VerbForm=Part/ver");
    assertThat(relations(repairs.ancora(perfect))).containsExactly("nsubj", "aux", "root");
  }

  @Test
  void ancoraPassiveWithSe() {
    assertThat(relations(repairs.ancora(SE))).containsExactly("expl:pass", "root", "nsubj:pass");
  }

  @Test
  void ancoraRelativeClause() {
    ConlluSentence relative = sentence("gente/NOUN/0/root que/PRON/3/nsubj/PronType=Int,Rel vino/VERB/1/acl/VerbForm=Fin");
    assertThat(relations(repairs.ancora(relative))).containsExactly("root", "nsubj", "acl:relcl");
  }

  @Test
  void gsdSeFollowsAncora() {
    ConlluSentence passive = sentence("Se/PRON/2/expl:pv vendieron/VERB/0/root/VerbForm=Fin/vender dos/NOUN/2/nsubj");
    ConlluSentence pronominal = sentence("Dos/NOUN/3/nsubj se/PRON/3/expl:pv fueron/VERB/0/root/VerbForm=Fin/ir");
    assertThat(relations(repairs.gsd(passive))).containsExactly("expl:pass", "root", "nsubj:pass");
    assertThat(relations(repairs.gsd(pronominal))).containsExactly("nsubj", "expl:pv", "root");
  }
}
