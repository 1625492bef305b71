package org.cotejo.lab.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.lab.conllu.Conllu;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.language.parse.Lexicon;
import org.cotejo.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./lab cluster`: learns the word clusters.
@Command(name = "cluster", description = "Learns word clusters from raw text and from the treebanks' words.", mixinStandardHelpOptions = true)
public final class ClusterCommand implements Callable<Integer> {
  private static final Pattern TOKEN =
      Pattern.compile("n't\\b|'(?:s|re|ve|ll|d|m)\\b|\\d[\\d.,:]*|\\p{L}+?(?=n't\\b)|[\\p{L}\\p{M}]+(?:-[\\p{L}\\p{M}]+)*|\\S", Pattern.CASE_INSENSITIVE);

  /// The same texts again, or texts that are no news.
  private static final List<String> SKIPPED = List.of(".incidents.", "sentences.jsonl", "dates_numbers");

  @Option(names = "--text", description = "folder of JSON lines with `lang` and `text` (default: ${DEFAULT-VALUE})")
  private Path texts = Path.of("../shared/gold");

  @Option(names = "--treebanks", description = "default: ${DEFAULT-VALUE}")
  private Path treebanks = Path.of("../shared/treebanks");

  @Option(names = "--out", description = "default: ${DEFAULT-VALUE}")
  private Path out = Path.of("cotejo-lab/src/main/resources/org/cotejo/lab/cluster");

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    for (Language language : Language.values()) {
      List<List<String>> tokens = new ArrayList<>();
      read(language, tokens);
      BigramCounts counts = BigramCounts.of(tokens, language == Language.EN ? 8 : 4);
      System.out.printf("%s: %d texts and sentences, %d words to cluster%n", language, tokens.size(), counts.words().size());
      int[] clusters = new ExchangeClustering(counts, language == Language.EN ? 300 : 150).run(10);
      write(language, counts.words(), clusters);
    }
    return 0;
  }

  private void read(Language language, List<List<String>> tokens) throws IOException {
    List<Path> treebankFiles = switch (language) {
      case EN -> List.of(Path.of("en_ewt/train.conllu"));
      case ES -> List.of(Path.of("es_gsd/dev.conllu"), Path.of("es_ancora/dev.conllu"));
    };
    for (Path file : treebankFiles) {
      for (ConlluSentence sentence : Conllu.read(treebanks.resolve(file))) {
        tokens.add(sentence.forms().stream().map(Lexicon::normalise).toList());
      }
    }
    ObjectMapper json = new ObjectMapper();
    for (Path file : jsonFiles()) {
      for (String line : Files.readAllLines(file)) {
        JsonNode item = json.readTree(line);
        if (item.path("lang").asText().equals(language.code())) {
          tokens.add(tokens(item.path("text").asText("")));
        }
      }
    }
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text.replace('\u2019', '\'')).results().map(match -> Lexicon.normalise(match.group())).toList();
  }

  private List<Path> jsonFiles() throws IOException {
    try (Stream<Path> files = Files.walk(texts)) {
      return files.filter(file -> file.toString().endsWith(".jsonl") && SKIPPED.stream().noneMatch(file.toString()::contains)).sorted().toList();
    }
  }

  private void write(Language language, List<String> words, int[] clusters) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("# Normalised word, cluster: words of one cluster keep the same company. Made by ./lab cluster.");
    for (int i = 0; i < clusters.length; i++) {
      lines.add(words.get(i) + "\t" + clusters[i]);
    }
    Files.write(out.resolve(language.code() + ".tsv"), lines);
  }
}
