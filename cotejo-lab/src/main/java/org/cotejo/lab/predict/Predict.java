package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lab predict SET INPUT OUT`: what Cotejo finds, in the format of the set's scorer.
@Command(name = "predict", description = "Writes predictions for a gold set in the format of its scorer.")
public final class Predict implements Callable<Integer> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Parameters(index = "0", paramLabel = "SET", description = "The set, such as timex.")
  private String set = "";

  @Parameters(index = "1", paramLabel = "INPUT", description = "A .jsonl file, or a folder of them; labels are not read.")
  private Path input = Path.of("");

  @Parameters(index = "2", paramLabel = "PREDICTIONS", description = "The .jsonl file to write.")
  private Path output = Path.of("");

  @Override
  public Integer call() throws IOException {
    Optional<SetAdapter> adapter = Adapters.find(set);
    if (adapter.isEmpty()) {
      System.err.println("lab predict: there is no adapter for '" + set + "'; the sets are " + Adapters.sets());
      return CommandLine.ExitCode.USAGE;
    }
    try (BufferedWriter out = Files.newBufferedWriter(output)) {
      for (Path file : files()) {
        predict(adapter.get(), file, out);
      }
    }
    return CommandLine.ExitCode.OK;
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(input)) {
      return List.of(input);
    }
    try (Stream<Path> files = Files.list(input)) {
      return files.filter(file -> file.toString().matches(".*\\.(jsonl|txt)")).sorted().toList();
    }
  }

  private static void predict(SetAdapter adapter, Path file, BufferedWriter out) throws IOException {
    if (!file.toString().endsWith(".jsonl")) {
      write(adapter.predict(JSON.createObjectNode().put("id", file.getFileName().toString()).put("text", Files.readString(file))), out);
      return;
    }
    List<JsonNode> items = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        items.add(JSON.readTree(line));
      }
    }
    for (JsonNode prediction : adapter.predictAll(items)) {
      write(prediction, out);
    }
  }

  /// One line; of an array one line for each of its items.
  private static void write(JsonNode prediction, BufferedWriter out) throws IOException {
    for (JsonNode row : prediction.isArray() ? prediction : List.of(prediction)) {
      out.write(JSON.writeValueAsString(row));
      out.newLine();
    }
  }
}
