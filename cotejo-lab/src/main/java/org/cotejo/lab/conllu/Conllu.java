package org.cotejo.lab.conllu;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads and writes CoNLL-U files.
public final class Conllu {
  private static final int COLUMNS = 10;

  private Conllu() {}

  /// @throws IOException naming file and line if a line does not have ten columns
  public static List<ConlluSentence> read(Path file) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    List<ConlluWord> words = new ArrayList<>();
    int number = 0;
    for (String line : Files.readAllLines(file)) {
      number++;
      if (line.isBlank()) {
        close(lines, words, sentences);
        continue;
      }
      lines.add(line);
      if (!line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        if (columns.length != COLUMNS) {
          throw new IOException(file + ":" + number + ": expected " + COLUMNS + " columns, found " + columns.length);
        }
        if (isWord(columns)) {
          words.add(word(columns));
        }
      }
    }
    close(lines, words, sentences);
    return sentences;
  }

  private static void close(List<String> lines, List<ConlluWord> words, List<ConlluSentence> sentences) {
    if (!words.isEmpty()) {
      sentences.add(new ConlluSentence(lines, words));
    }
    lines.clear();
    words.clear();
  }

  private static boolean isWord(String[] columns) {
    return columns[0].indexOf('-') < 0 && columns[0].indexOf('.') < 0;
  }

  private static ConlluWord word(String[] columns) {
    int head = columns[6].equals("_") ? -1 : Integer.parseInt(columns[6]) - 1;
    return new ConlluWord(columns[1], columns[2], columns[3], columns[5], head, columns[7]);
  }

  /// Writes the sentences' lines, each word with its present lemma, part of speech, features, head and relation.
  public static void write(List<ConlluSentence> sentences, Path file) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (ConlluSentence sentence : sentences) {
        int next = 0;
        for (String line : sentence.lines()) {
          String[] columns = line.split("\t", -1);
          boolean word = !line.startsWith("#") && isWord(columns);
          out.write(word ? row(columns, sentence.words().get(next++)) : line);
          out.write('\n');
        }
        out.write('\n');
      }
    }
  }

  private static String row(String[] old, ConlluWord word) {
    return String.join("\t", old[0], word.form(), word.lemma(), word.pos(), "_", word.features(), String.valueOf(word.head() + 1),
        word.relation(), "_", old[9]);
  }
}
