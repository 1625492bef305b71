package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.cotejo.incidents.account.Folding;
import org.cotejo.lab.conllu.Conllu;
import org.cotejo.lab.conllu.ConlluSentence;
import org.cotejo.lab.conllu.ConlluWord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `lab rarity`: counts in how many news reports each word stands.
@Command(name = "rarity", description = "Counts how rare words are in news reports; writes rarity-en.tsv and rarity-es.tsv.", mixinStandardHelpOptions = true)
public final class RarityCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> ENGLISH =
      List.of("polnear_en/train.jsonl", "muc4/train.jsonl", "india_police/documents.jsonl", "timex_en/aquaint.jsonl", "places_en/geowebnews.jsonl", "places_en/trnews.jsonl");
  private static final List<String> SPANISH = List.of("acep_es/dev.jsonl", "afp_cameo_es/dev.jsonl", "afp_plover_es/dev.jsonl");
  private static final List<String> SPANISH_TREES = List.of("es_ancora/dev.conllu", "es_ancora/test.conllu", "es_gsd/dev.conllu", "es_gsd/test.conllu");
  /// Sentences of a treebank that count as one report.
  private static final int SENTENCES = 15;
  /// Words of fewer reports say nothing certain.
  private static final int LEAST = 3;
  private static final String HEADER = """
      # How much a word tells: minus the natural logarithm of the share of reports that hold it. Words of fewer than %d reports are left out.
      # word	weight
      # Made by `./lab rarity` from %,d reports (%s); only counts were kept. Do not edit, count again.
      """;

  @Option(names = "--shared", defaultValue = "../shared", description = "folder with gold and treebanks (default: ${DEFAULT-VALUE})")
  private Path shared = Path.of("");

  @Option(names = "--out", defaultValue = "cotejo-incidents/src/main/resources/org/cotejo/incidents", description = "folder of the tables (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("");

  @Override
  public Integer call() throws IOException {
    write("en", reports(ENGLISH), "PolNeAR, MUC-4, India police events, AQUAINT, GeoWebNews, TR-News");
    List<String> spanish = new ArrayList<>(reports(SPANISH));
    spanish.addAll(trees());
    write("es", spanish, "ACEP, AFP, and stretches of the treebanks UD Spanish AnCora and GSD");
    return CommandLine.ExitCode.OK;
  }

  /// Sentences of one report are put together.
  private List<String> reports(List<String> files) throws IOException {
    List<String> reports = new ArrayList<>();
    for (String file : files) {
      Map<String, StringBuilder> texts = new LinkedHashMap<>();
      for (String line : Files.readAllLines(shared.resolve("gold").resolve(file))) {
        JsonNode item = JSON.readTree(line);
        String key = item.path("doc").asText(item.path("doc_id").asText(item.path("id").asText()));
        texts.computeIfAbsent(key, _ -> new StringBuilder()).append(item.path("text").asText()).append('\n');
      }
      texts.values().forEach(text -> reports.add(text.toString()));
    }
    return reports;
  }

  private List<String> trees() throws IOException {
    List<String> reports = new ArrayList<>();
    for (String file : SPANISH_TREES) {
      List<ConlluSentence> sentences = Conllu.read(shared.resolve("treebanks").resolve(file));
      for (int from = 0; from < sentences.size(); from += SENTENCES) {
        StringBuilder text = new StringBuilder();
        sentences.subList(from, Math.min(from + SENTENCES, sentences.size()))
            .forEach(sentence -> sentence.words().stream().map(ConlluWord::form).forEach(form -> text.append(form).append(' ')));
        reports.add(text.toString());
      }
    }
    return reports;
  }

  private void write(String language, List<String> reports, String sources) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String report : reports) {
      TreeSet<String> words = new TreeSet<>();
      Folding.words(report).forEach(word -> words.add(word.text()));
      words.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    StringBuilder table = new StringBuilder(HEADER.formatted(LEAST, reports.size(), sources));
    counts.forEach((word, count) -> {
      if (count >= LEAST) {
        table.append(word).append('\t').append(String.format(Locale.ROOT, "%.1f", -Math.log((double) count / reports.size()))).append('\n');
      }
    });
    Files.writeString(out.resolve("rarity-" + language + ".tsv"), table);
    System.out.printf("%s: %,d reports%n", language, reports.size());
  }
}
