package org.cotejo.lab.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;

/// Words that stand for one another (`gunmen`, `attackers`, `hitmen`), and copies of sentences in which they were exchanged: the tree
/// stays, the vocabulary changes. Capitals at the beginning of a word stay, too; after `a` and `an` the sound of the first letter does.
final class Variants {
  private static final String VOWELS = "aeiou";

  /// By part of speech and word.
  private final Map<String, List<String>> groups = new HashMap<>();

  private Variants() {}

  /// @throws IOException naming file and line if a line is not a part of speech, a tab, and words
  static Variants read(Path file) throws IOException {
    Variants variants = new Variants();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] columns = line.split("\t", -1);
      if (columns.length != 2) {
        throw new IOException(file + ":" + (i + 1) + ": expected a part of speech, a tab, words with spaces between; found: " + line);
      }
      variants.add(columns[0], List.of(columns[1].split(" ")));
    }
    return variants;
  }

  private void add(String pos, List<String> words) {
    words.forEach(word -> groups.merge(key(pos, word), words, Variants::joined));
  }

  private static List<String> joined(List<String> some, List<String> others) {
    List<String> all = new ArrayList<>(some);
    all.addAll(others);
    return all;
  }

  private static String key(String pos, String word) {
    return pos + " " + word;
  }

  /// The sentence with every word that has others in its group exchanged for one of these, or for itself.
  ConlluSentence vary(ConlluSentence sentence, Random random) {
    List<ConlluWord> words = new ArrayList<>();
    String before = "";
    for (ConlluWord word : sentence.words()) {
      words.add(word.withForm(exchange(word, before, random)));
      before = word.form();
    }
    return sentence.withWords(words);
  }

  private String exchange(ConlluWord word, String before, Random random) {
    String form = word.form();
    List<String> group = groups.getOrDefault(key(word.pos(), form), groups.getOrDefault(key(word.pos(), lowered(form)), List.of()));
    if (group.isEmpty()) {
      return form;
    }
    String other = group.get(random.nextInt(group.size()));
    boolean article = before.equalsIgnoreCase("a") || before.equalsIgnoreCase("an");
    if (article && startsWithVowel(other) != startsWithVowel(form)) {
      return form;
    }
    return Character.isUpperCase(form.charAt(0)) ? Character.toUpperCase(other.charAt(0)) + other.substring(1) : other;
  }

  private static String lowered(String form) {
    return Character.toLowerCase(form.charAt(0)) + form.substring(1);
  }

  private static boolean startsWithVowel(String word) {
    return VOWELS.indexOf(Character.toLowerCase(word.charAt(0))) >= 0;
  }
}
