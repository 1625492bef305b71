package org.cotejo.lab.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConlluTest {
  private static final String TEXT = """
      # text = Vino del mar.
      1\tVino\tvenir\tVERB\t_\tNumber=Sing|VerbForm=Fin\t0\troot\t_\t_
      2-3\tdel\t_\t_\t_\t_\t_\t_\t_\t_
      2\tde\tde\tADP\t_\t_\t4\tcase\t_\t_
      3\tel\tel\tDET\t_\tNumber=Sing\t4\tdet\t_\t_
      4\tmar\tmar\tNOUN\t_\tNumber=Sing\t1\tobl\t_\tSpaceAfter=No
      4.1\tnada\t_\t_\t_\t_\t_\t_\t_\t_
      5\t.\t.\tPUNCT\t_\t_\t1\tpunct\t_\t_

      """;

  @TempDir
  private Path folder = Path.of("");

  @Test
  void readsWordsAndWritesTheRestAsItWas() throws IOException {
    Path in = Files.writeString(folder.resolve("in.conllu"), TEXT);
    List<ConlluSentence> sentences = Conllu.read(in);
    assertThat(sentences).hasSize(1);
    assertThat(sentences.getFirst().forms()).containsExactly("Vino", "de", "el", "mar", ".");
    assertThat(sentences.getFirst().words().get(3).head()).isZero();
    Path out = folder.resolve("out.conllu");
    Conllu.write(sentences, out);
    assertThat(Files.readString(out)).isEqualTo(TEXT);
  }

  @Test
  void saysWhereALineIsBroken() throws IOException {
    Path in = Files.writeString(folder.resolve("broken.conllu"), "# text = x\n1\tx\n\n");
    assertThatThrownBy(() -> Conllu.read(in)).isInstanceOf(IOException.class).hasMessageContaining("broken.conllu:2");
  }
}
