package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.incident.IncidentReader;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.lab.learn.LinearTable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `lab muc4-learn TRAIN OUT`: learns to read incidents from reports with templates.
///
/// Three tables, each learnt with the ones before: which tellings are of one incident, who plays which part in it, and which incidents the set asks for.
@Command(name = "muc4-learn", description = "Learns to read incidents from reports with templates; writes same.tsv, parts.tsv and relevance.tsv.")
public final class LearnCommand implements Callable<Integer> {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String COMMAND = "./lab muc4-learn gold/muc4/train.jsonl OUT";

  @Parameters(index = "0", paramLabel = "TRAIN", description = "Reports with templates, .jsonl.")
  private Path train = Path.of("");

  @Parameters(index = "1", paramLabel = "OUT", description = "The folder to write the tables to.")
  private Path out = Path.of("");

  @Option(names = "--cross-validated", description = "Also reads each report by what was learnt without its half of them; writes predictions.jsonl.")
  private boolean crossValidated;

  @Override
  public Integer call() throws IOException {
    List<Lesson> lessons = read();
    if (crossValidated) {
      write("predictions.jsonl", predictions(lessons));
    }
    Tables tables = learn(lessons);
    write("same.tsv", tables.same().table("Whether two tellings are of one incident", COMMAND));
    write("parts.tsv", tables.parts().table("Who plays which part in an incident, what becomes of a victim, how surely a body is blamed (of these the best)", COMMAND));
    write("relevance.tsv", tables.relevance().table("Which incidents the set muc4 asks for", COMMAND));
    return CommandLine.ExitCode.OK;
  }

  private static String predictions(List<Lesson> lessons) {
    Map<String, String> lines = new HashMap<>();
    for (int half = 0; half < 2; half++) {
      Tables others = learn(half(lessons, 1 - half));
      IncidentReader reader = IncidentReader.with(others.same().model(), others.parts().model());
      Relevance relevance = new Relevance(others.relevance().model());
      half(lessons, half).forEach(lesson -> lines.put(lesson.name(), Muc4Adapter.predict(reader, relevance, lesson.report()).toString()));
    }
    return lessons.stream().map(lesson -> lines.getOrDefault(lesson.name(), "") + "\n").collect(Collectors.joining());
  }

  /// What is learnt: which tellings are of one incident, who plays which part, which incidents the set asks for.
  record Tables(LinearTable same, LinearTable parts, LinearTable relevance) {}

  /// Which incidents are asked for is learnt from parts that were not learnt from the same reports, as they come later.
  static Tables learn(List<Lesson> lessons) {
    LinearModel nothing = new LinearModel(Map.of());
    LinearTable same = GroupingLessons.learn(IncidentReader.with(nothing, nothing), lessons);
    IncidentReader grouping = IncidentReader.with(same.model(), nothing);
    List<Sketch> sketches = lessons.stream().map(lesson -> new Sketch(lesson, grouping.drafts(lesson.report()))).toList();
    LinearTable parts = PartLessons.learn(grouping, sketches);
    Map<LinearModel, IncidentReader> casters = new IdentityHashMap<>();
    RelevanceLessons relevance = new RelevanceLessons();
    sketches.forEach(sketch -> relevance.add(casters.computeIfAbsent(parts.without(sketch.lesson().name()), others -> IncidentReader.with(nothing, others)), sketch));
    return new Tables(same, parts, relevance.learn());
  }

  /// Every other one.
  private static <T> List<T> half(List<T> lessons, int half) {
    return IntStream.range(0, lessons.size()).filter(i -> i % 2 == half).mapToObj(lessons::get).toList();
  }

  private List<Lesson> read() throws IOException {
    DocumentCoder coder = DocumentCoder.load();
    WireReport wire = new WireReport();
    List<Lesson> lessons = new ArrayList<>();
    for (String line : Files.readAllLines(train)) {
      JsonNode item = JSON.readTree(line);
      lessons.add(new Lesson(Explanation.of(coder, wire.document(item)), item.path("templates")));
    }
    return lessons;
  }

  private void write(String name, String table) throws IOException {
    Files.writeString(Files.createDirectories(out).resolve(name), table);
  }
}
