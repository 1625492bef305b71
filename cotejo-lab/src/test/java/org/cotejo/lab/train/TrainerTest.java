package org.cotejo.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;
import org.cotejo.lab.conllu.Treebanks;
import org.cotejo.language.Sentence;
import org.cotejo.language.Token;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.parse.ModelFile;
import org.cotejo.language.parse.TreeModel;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;

class TrainerTest {
  private static final MorphologyDictionary DICTIONARY = MorphologyDictionary.load(Language.EN);

  /// The two kinds of sentence alternate: with three parts each tagger of the jackknife sees both.
  private static ModelFile train() {
    List<Example> examples = new ArrayList<>();
    Treebanks.english().forEach(sentence -> examples.add(Example.of(sentence, 0, examples.size())));
    return new Trainer(new Trainer.Effort(20, 20, 2, 3), Trainer.Pruning.NONE).train(examples, List.of("test"), Map.of("guards", 3), DICTIONARY);
  }

  private static byte[] bytes(ModelFile model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }

  private static Sentence parse(ConlluSentence sentence, ModelFile model) {
    List<Token> tokens = new ArrayList<>();
    for (ConlluWord word : sentence.words()) {
      tokens.add(new Token(tokens.size(), new TextSpan(0, 0), word.form(), word.form(), "X", Map.of(), -1, ""));
    }
    return new TreeModel(model, DICTIONARY).annotate(new Sentence(1, new TextSpan(0, 0), tokens));
  }

  @Test
  void learnsWhatItWasShown() {
    ModelFile model = train();
    for (ConlluSentence sentence : Treebanks.english()) {
      Sentence tree = parse(sentence, model);
      for (int i = 0; i < tree.size(); i++) {
        assertThat(tree.token(i).head()).isEqualTo(sentence.words().get(i).head());
        assertThat(tree.token(i).relation()).isEqualTo(sentence.words().get(i).relation());
      }
    }
  }

  @Test
  void trainingAgainGivesTheSameBytes() throws IOException {
    assertThat(bytes(train())).isEqualTo(bytes(train()));
  }

  @Test
  void writtenAndReadAgainItParsesTheSame() throws IOException {
    ModelFile model = train();
    ModelFile read = ModelFile.read(new ByteArrayInputStream(bytes(model)));
    assertThat(bytes(read)).isEqualTo(bytes(model));
    for (ConlluSentence sentence : Treebanks.english()) {
      assertThat(parse(sentence, read)).isEqualTo(parse(sentence, model));
    }
  }
}
