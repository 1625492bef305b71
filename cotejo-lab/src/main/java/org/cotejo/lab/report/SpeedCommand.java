package org.cotejo.lab.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.language.Analyser;
import org.cotejo.language.LanguageAnalyser;
import org.cotejo.language.Sentence;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// `lab speed`: sentences and documents per second, stage by stage, on one thread, after the same texts have been read [#WARM_UP] times.
@Command(name = "speed", description = "Measures sentences and documents per second, one core, steady state.", mixinStandardHelpOptions = true)
public final class SpeedCommand implements Callable<Integer> {
  /// Texts that are read; more say nothing new.
  private static final int MOST = 400;
  /// From the third time on the time of one reading falls by under 3 %.
  private static final int WARM_UP = 3;

  @Parameters(paramLabel = "INPUT", arity = "1..*", description = ".jsonl files with a text column, or .txt files")
  private List<Path> inputs = List.of();

  @Override
  public Integer call() throws IOException {
    System.out.print(measure(inputs));
    return 0;
  }

  static String measure(List<Path> inputs) throws IOException {
    List<Document> documents = documents(inputs);
    long read = System.nanoTime();
    DocumentCoder coder = DocumentCoder.load();
    coder.code(documents.getFirst());
    double first = seconds(read);
    for (int i = 0; i < WARM_UP; i++) {
      documents.forEach(coder::code);
    }
    Language language = documents.getFirst().language();
    Analyser analyser = LanguageAnalyser.load(language);
    segment(analyser, documents);
    long mark = System.nanoTime();
    List<Sentence> sentences = segment(analyser, documents);
    double segmenting = seconds(mark);
    sentences.forEach(sentence -> analyser.parse(sentence, List.of(), List.of()));
    mark = System.nanoTime();
    sentences.forEach(sentence -> analyser.parse(sentence, List.of(), List.of()));
    double parsing = seconds(mark);
    mark = System.nanoTime();
    documents.forEach(coder::code);
    double coding = seconds(mark);
    System.gc();
    long heap = (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20;
    long tokens = sentences.stream().mapToLong(Sentence::size).sum();
    return String.format(Locale.ROOT, """
        Speed, one thread, steady state, in this process. Rewritten by: ./lab report
        texts %d, sentences %d, words %d
        sentences and words        %8.0f sentences/s
        tags, tree, lemmas         %8.0f sentences/s  %8.0f words/s
        text to claims             %8.0f sentences/s  %8.1f documents/s
        loading and first report   %8.2f s
        heap after coding          %8d MB
        """, documents.size(), sentences.size(), tokens, sentences.size() / segmenting, sentences.size() / parsing, tokens / parsing,
        sentences.size() / coding, documents.size() / coding, first, heap);
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  private static List<Sentence> segment(Analyser analyser, List<Document> documents) {
    return documents.stream().flatMap(document -> analyser.segment(document.text(), List.of(new TextSpan(0, document.text().length()))).stream()).toList();
  }

  private static List<Document> documents(List<Path> inputs) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    for (Path input : inputs) {
      for (String line : input.toString().endsWith(".jsonl") ? Files.readAllLines(input) : List.of(json.createObjectNode().put("text", Files.readString(input)).toString())) {
        JsonNode item = json.readTree(line);
        Language language = Language.valueOf(item.path("lang").asText("en").toUpperCase(Locale.ROOT));
        if (documents.size() < MOST) {
          documents.add(Explanation.document(item.path("text").asText(), language));
        }
      }
    }
    return documents;
  }
}
