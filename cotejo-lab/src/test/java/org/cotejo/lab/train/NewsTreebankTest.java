package org.cotejo.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.lab.conllu.Conllu;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The treebank's sentences are well-formed trees in the labels and tags of the main treebanks.
class NewsTreebankTest {
  private static final Path FOLDER = Path.of("src/main/treebank");
  private static final Set<String> PARTS_OF_SPEECH = Set.of("ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART",
      "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");
  private static final Set<String> RELATIONS = Set.of("acl", "acl:relcl", "advcl", "advmod", "amod", "appos", "aux", "aux:pass", "case",
      "cc", "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "det", "det:predet", "expl", "expl:pass", "expl:pv", "fixed",
      "flat", "iobj", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:pass", "nummod", "obj", "obl",
      "obl:agent", "obl:arg", "obl:unmarked", "orphan", "parataxis", "punct", "root", "xcomp");

  private static List<ConlluSentence> sentences(Language language) throws IOException {
    return Conllu.read(FOLDER.resolve(language.code() + ".conllu"));
  }

  private static List<ConlluSentence> examples(Language language) throws IOException {
    return Conllu.read(FOLDER.resolve(language.code() + ".examples.conllu"));
  }

  private static List<ConlluSentence> trees(Language language) throws IOException {
    return Stream.concat(sentences(language).stream(), examples(language).stream()).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySentenceIsOneTree(Language language) throws IOException {
    for (ConlluSentence sentence : trees(language)) {
      List<ConlluWord> words = sentence.words();
      assertThat(words.stream().filter(word -> word.head() < 0)).as("roots of %s", sentence.forms()).hasSize(1);
      for (int i = 0; i < words.size(); i++) {
        assertThat(words.get(i).head()).as("head of %s in %s", words.get(i).form(), sentence.forms()).isBetween(-1, words.size() - 1);
        assertThat(words.get(i).head() < 0).isEqualTo(words.get(i).relation().equals("root"));
        assertThat(reachesRoot(words, i)).as("%s hangs on the root of %s", words.get(i).form(), sentence.forms()).isTrue();
      }
    }
  }

  private static boolean reachesRoot(List<ConlluWord> words, int start) {
    Set<Integer> seen = new HashSet<>();
    int at = start;
    while (at >= 0 && seen.add(at)) {
      at = words.get(at).head();
    }
    return at < 0;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void arcsDoNotCrossWhereItIsNotSaidThatTheyDo(Language language) throws IOException {
    for (ConlluSentence sentence : sentences(language)) {
      if (sentence.lines().stream().anyMatch(line -> line.startsWith("# crossing = "))) {
        continue;
      }
      List<ConlluWord> words = sentence.words();
      for (int i = 0; i < words.size(); i++) {
        for (int between = Math.min(i, words.get(i).head()) + 1; between < Math.max(i, words.get(i).head()); between++) {
          assertThat(hangsOn(words, between, words.get(i).head()))
              .as("%s between %s and its head in %s", words.get(between).form(), words.get(i).form(), sentence.forms()).isTrue();
        }
      }
    }
  }

  /// Whether a word is below another; all words are below the root, -1.
  private static boolean hangsOn(List<ConlluWord> words, int start, int ancestor) {
    int at = start;
    while (at >= 0 && at != ancestor) {
      at = words.get(at).head();
    }
    return at == ancestor;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void labelsAndTagsAreKnown(Language language) throws IOException {
    for (ConlluSentence sentence : sentences(language)) {
      for (ConlluWord word : sentence.words()) {
        assertThat(RELATIONS).as("%s in %s", word.form(), sentence.forms()).contains(word.relation());
        assertThat(PARTS_OF_SPEECH).as("%s in %s", word.form(), sentence.forms()).contains(word.pos());
        assertThat(word.featureMap().keySet()).isSubsetOf("Mood", "Number", "Person", "PronType", "Tense", "VerbForm", "Voice");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void sentencesAreDifferent(Language language) throws IOException {
    assertThat(sentences(language)).extracting(ConlluSentence::forms).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(150);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void copiesKeepTheTreeAndChangeWords(Language language) throws IOException {
    List<List<ConlluSentence>> all = new NewsTreebank(FOLDER, 5, NewsTreebank.Part.ALL).read(language);
    List<List<ConlluSentence>> sentences = all.subList(0, sentences(language).size());
    for (List<ConlluSentence> copies : sentences) {
      assertThat(copies).hasSize(5);
      assertThat(copies.stream().map(NewsTreebankTest::tree).collect(Collectors.toSet())).hasSize(1);
    }
    assertThat(sentences.stream().filter(copies -> Set.copyOf(copies).size() > 1)).hasSizeGreaterThan(sentences.size() * 3 / 4);
    assertThat(new NewsTreebank(FOLDER, 5, NewsTreebank.Part.ALL).read(language)).isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void examplesOfRulesAreSeenOnce(Language language) throws IOException {
    List<List<ConlluSentence>> all = new NewsTreebank(FOLDER, 5, NewsTreebank.Part.ALL).read(language);
    List<List<ConlluSentence>> examples = all.subList(sentences(language).size(), all.size());
    assertThat(examples).hasSameSizeAs(examples(language)).allSatisfy(copies -> assertThat(copies).hasSize(1));
  }

  private static List<String> tree(ConlluSentence sentence) {
    return sentence.words().stream().map(word -> word.pos() + " " + word.features() + " " + word.head() + " " + word.relation()).toList();
  }

  @Test
  void partsAreEveryOtherSentence() throws IOException {
    int all = sentences(Language.EN).size();
    assertThat(new NewsTreebank(FOLDER, 1, NewsTreebank.Part.ODD).read(Language.EN)).hasSize((all + 1) / 2);
    assertThat(new NewsTreebank(FOLDER, 1, NewsTreebank.Part.NONE).read(Language.EN)).isEmpty();
  }

  @Test
  void articlesStayRight() throws IOException {
    Variants variants = Variants.read(FOLDER.resolve("en.variants.tsv"));
    Random random = new Random(1);
    for (ConlluSentence sentence : sentences(Language.EN)) {
      List<String> forms = variants.vary(sentence, random).forms();
      for (int i = 0; i + 1 < forms.size(); i++) {
        if (forms.get(i).equalsIgnoreCase("an") && Character.isLetter(forms.get(i + 1).charAt(0))) {
          assertThat(forms.get(i + 1)).matches("(?i)([aeiou]|hour|honest|heir|honou?r|[FHLMNRSX][A-Z]).*");
        }
      }
    }
  }
}
