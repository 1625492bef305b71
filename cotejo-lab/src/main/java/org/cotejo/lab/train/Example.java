package org.cotejo.lab.train;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;

/// A training sentence.
///
/// @param heads the number of words stands for the root
/// @param treebank whose style it follows; 0 if there is only one
/// @param source number of the sentence that it was made from: copies of a sentence have the same
record Example(List<String> forms, List<String> tags, int[] heads, List<String> relations, int treebank, int source) {
  private static final Set<String> VERBAL = Set.of("VerbForm", "Tense", "Mood", "Person", "Number", "Voice");
  private static final Set<String> NOMINAL = Set.of("Number", "VerbForm");
  private static final Set<String> PRONOUN = Set.of("Number", "Person", "PronType");

  static Example of(ConlluSentence sentence, int treebank, int source) {
    List<ConlluWord> words = sentence.words();
    return new Example(sentence.forms(), words.stream().map(Example::tag).toList(),
        words.stream().mapToInt(word -> word.head() < 0 ? words.size() : word.head()).toArray(),
        words.stream().map(ConlluWord::relation).toList(), treebank, source);
  }

  int size() {
    return heads.length;
  }

  /// What the tagger has to find of a word: part of speech, for verbs also form, tense, mood, person, number, voice; number for
  /// nouns and their like, kind and person for pronouns.
  private static String tag(ConlluWord word) {
    Set<String> wanted = switch (word.pos()) {
      case "VERB", "AUX" -> VERBAL;
      case "NOUN", "PROPN", "ADJ", "DET" -> NOMINAL;
      case "PRON" -> PRONOUN;
      default -> Set.of();
    };
    Map<String, String> features = word.featureMap();
    String kept = features.entrySet().stream().filter(entry -> wanted.contains(entry.getKey()))
        .map(entry -> "|" + entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining());
    return word.pos() + kept;
  }

  /// All tags of these sentences, sorted, but not those that occur only a few times: these lose their features.
  static List<String> tagNames(List<Example> examples) {
    Map<String, Long> counts =
        examples.stream().flatMap(example -> example.tags().stream()).collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
    Set<String> names = new TreeSet<>();
    counts.forEach((tag, count) -> names.add(count >= 5 ? tag : bare(tag)));
    return List.copyOf(names);
  }

  static String bare(String tag) {
    int bar = tag.indexOf('|');
    return bar < 0 ? tag : tag.substring(0, bar);
  }
}
