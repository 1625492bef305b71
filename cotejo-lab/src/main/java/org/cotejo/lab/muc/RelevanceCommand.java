package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.incident.IncidentReader;
import org.cotejo.lab.muc.LogisticRegression.Example;
import org.cotejo.model.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lab muc4-relevance TRAIN OUT`: learns which incidents the set asks for.
///
/// An incident is a good example if its template stands for one of the set's. The bias is then set for the best F1 of templates (five-fold).
@Command(name = "muc4-relevance", description = "Learns from templates which incidents the set muc4 asks for; writes relevance.tsv.")
public final class RelevanceCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FOLDS = 5;
  private static final String HEADER = """
      # Which incidents the set muc4 asks for: weights of a linear decision; an incident is reported if the sum of what holds is not negative.
      # feature	weight
      # Features: see org.cotejo.lab.muc.Features. Made by `./lab muc4-relevance`; do not edit, train again.
      """;

  @Parameters(index = "0", paramLabel = "TRAIN", description = "Reports with templates, .jsonl.")
  private Path train = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The table to write.")
  private Path out = Path.of("");

  /// @param expected templates of the document that must be found
  private record Labelled(List<Example> examples, int expected) {}

  @Override
  public Integer call() throws IOException {
    List<Labelled> documents = read();
    List<Example> all = documents.stream().flatMap(document -> document.examples().stream()).toList();
    Map<String, Double> weights = LogisticRegression.train(all);
    double threshold = threshold(documents);
    weights.merge("bias", -Math.log(threshold / (1 - threshold)), Double::sum);
    StringBuilder table = new StringBuilder(HEADER);
    weights.forEach((feature, weight) -> table.append(feature).append('\t').append(String.format(Locale.ROOT, "%.3f", weight)).append('\n'));
    Files.writeString(out, table);
    System.out.printf(Locale.ROOT, "%d incidents, %d of them asked for; threshold %.2f%n",
        all.size(), all.stream().filter(Example::label).count(), threshold);
    return CommandLine.ExitCode.OK;
  }

  private List<Labelled> read() throws IOException {
    DocumentCoder coder = DocumentCoder.load();
    IncidentReader reader = IncidentReader.load();
    WireReport wire = new WireReport();
    List<Labelled> documents = new ArrayList<>();
    for (String line : Files.readAllLines(train)) {
      JsonNode item = JSON.readTree(line);
      Document document = wire.document(item);
      documents.add(labelled(item, document, reader.read(Explanation.of(coder, document))));
    }
    return documents;
  }

  private static Labelled labelled(JsonNode item, Document document, List<Incident> incidents) {
    Set<Integer> matched = Alignment.matched(incidents.stream().map(incident -> Template.of(document, incident)).toList(), item.path("templates"));
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < incidents.size(); i++) {
      examples.add(new Example(Features.of(document, incidents, incidents.get(i)), matched.contains(i)));
    }
    int expected = 0;
    for (JsonNode template : item.path("templates")) {
      expected += template.path("optional_template").asBoolean() ? 0 : 1;
    }
    return new Labelled(examples, expected);
  }

  /// The probability from which on an incident is reported: half of the best F1 (Lipton, Elkan and Naryanaswamy 2014), that one measured over documents
  /// that the weights were not learnt from.
  private static double threshold(List<Labelled> documents) {
    int expected = documents.stream().mapToInt(Labelled::expected).sum();
    List<double[]> scored = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int held = fold;
      Map<String, Double> weights = LogisticRegression.train(part(documents, held, false));
      part(documents, held, true).forEach(example ->
          scored.add(new double[] {LogisticRegression.probability(weights, example.features()), example.label() ? 1 : 0}));
    }
    double most = 0;
    for (int percent = 15; percent <= 70; percent += 2) {
      double limit = percent / 100.0;
      double reported = scored.stream().filter(pair -> pair[0] >= limit).count();
      double right = scored.stream().filter(pair -> pair[0] >= limit).mapToDouble(pair -> pair[1]).sum();
      double f1 = 2 * right / (reported + expected);
      most = Math.max(most, f1);
    }
    System.out.printf(Locale.ROOT, "templates F1, five-fold: %.3f%n", most);
    return most / 2;
  }

  private static List<Example> part(List<Labelled> documents, int fold, boolean held) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      if ((i % FOLDS == fold) == held) {
        examples.addAll(documents.get(i).examples());
      }
    }
    return examples;
  }
}
