package org.cotejo.workspace.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.intake.LanguageDetector;
import org.cotejo.language.identify.Identification;
import org.cotejo.language.identify.LanguageIdentifier;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Language;

/// The parts that take time to load, loading side by side while the first input is being read.
public final class Wiring implements AutoCloseable {
  private final ExecutorService workers;
  private final CompletableFuture<DocumentCoder> coder;
  private final CompletableFuture<LanguageIdentifier> languages;

  private Wiring(ExecutorService workers, Supplier<DocumentCoder> coder) {
    this.workers = workers;
    this.coder = CompletableFuture.supplyAsync(coder, workers);
    this.languages = CompletableFuture.supplyAsync(LanguageIdentifier::load, workers);
  }

  /// Begins to load, with the program's own names only.
  public static Wiring start() {
    return start(DocumentCoder::load);
  }

  /// Begins to load.
  ///
  /// @param coder loads it
  public static Wiring start(Supplier<DocumentCoder> coder) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new Wiring(Executors.newFixedThreadPool(cores, Thread.ofPlatform().daemon().name("coder-", 1).factory()), coder);
  }

  public DocumentCoder documentCoder() {
    return coder.join();
  }

  public Coder coder() {
    return new Coder() {
      @Override
      public String version() {
        return documentCoder().version();
      }

      @Override
      public CodedDocument code(Document document) {
        return documentCoder().code(document);
      }
    };
  }

  public LanguageDetector languages() {
    return text -> switch (languages.join().identify(text)) {
      case Identification.Supported(Language language, double _) -> language.code();
      case Identification.Unsupported(String code, double _) -> code.equals("unknown") ? "" : code;
    };
  }

  /// As many threads as there are cores.
  public ExecutorService workers() {
    return workers;
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
