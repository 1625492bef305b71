package org.cotejo.lab.conllu;

import java.util.ArrayList;
import java.util.List;

/// A tiny treebank of invented sentences, for tests.
public final class Treebanks {
  private static final List<String> AGENTS = List.of("soldiers", "officers", "guards", "rebels");
  private static final List<String> VERBS = List.of("arrested", "killed", "freed", "found");
  private static final List<String> PATIENTS = List.of("farmers", "teachers", "miners");

  private Treebanks() {}

  /// `word/POS/head/relation` with 1-based heads, one sentence per text.
  public static ConlluSentence sentence(String text) {
    List<String> lines = new ArrayList<>();
    List<ConlluWord> words = new ArrayList<>();
    for (String item : text.split(" ")) {
      String[] parts = item.split("/", -1);
      String features = parts.length > 4 ? parts[4] : "_";
      String lemma = parts.length > 5 ? parts[5] : parts[0];
      lines.add(String.join("\t", String.valueOf(words.size() + 1), parts[0], lemma, parts[1], "_", features, parts[2], parts[3], "_", "_"));
      words.add(new ConlluWord(parts[0], lemma, parts[1], features, Integer.parseInt(parts[2]) - 1, parts[3]));
    }
    return new ConlluSentence(lines, words);
  }

  /// Active and passive sentences, all alike.
  public static List<ConlluSentence> english() {
    List<ConlluSentence> sentences = new ArrayList<>();
    for (String agent : AGENTS) {
      for (String verb : VERBS) {
        for (String patient : PATIENTS) {
          sentences.add(sentence("The/DET/2/det " + agent + "/NOUN/3/nsubj " + verb + "/VERB/0/root two/NUM/5/nummod " + patient
              + "/NOUN/3/obj ./PUNCT/3/punct"));
          sentences.add(sentence("Two/NUM/2/nummod " + patient + "/NOUN/4/nsubj:pass were/AUX/4/aux:pass " + verb
              + "/VERB/0/root by/ADP/7/case the/DET/7/det " + agent + "/NOUN/4/obl:agent ./PUNCT/4/punct"));
        }
      }
    }
    return sentences;
  }
}
