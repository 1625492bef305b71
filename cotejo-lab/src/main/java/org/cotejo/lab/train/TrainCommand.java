package org.cotejo.lab.train;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.cotejo.model.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `./lab train`
@Command(name = "train", description = "Trains tagger and parser and writes the models that the program loads.", mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {
  @Option(names = "--treebanks", description = "folder with en_ewt, es_ancora, es_gsd (default: ${DEFAULT-VALUE})")
  private Path treebanks = Path.of("../shared/treebanks");

  @Option(names = "--language", description = "EN or ES (default: both)")
  private List<Language> languages = List.of(Language.values());

  @Option(names = "--out", description = "where en.bin and es.bin go (default: ${DEFAULT-VALUE})")
  private Path out = Path.of("cotejo-language/src/main/resources/org/cotejo/language/model");

  @Option(names = "--news", description = "folder with our own treebank (default: ${DEFAULT-VALUE})")
  private Path news = Path.of("cotejo-lab/src/main/treebank");

  @Option(names = "--news-copies", defaultValue = "3", description = "copies of its sentences; 0: do without (default: ${DEFAULT-VALUE})")
  private int newsCopies;

  @Option(names = "--news-part", description = "its sentences to use: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
  private NewsTreebank.Part newsPart = NewsTreebank.Part.ALL;

  @Option(names = "--tagger-epochs", defaultValue = "6")
  private int taggerEpochs;

  @Option(names = "--parser-epochs", defaultValue = "14")
  private int parserEpochs;

  @Option(names = "--parsers", defaultValue = "3", description = "parsers to train in different orders and add up (default: ${DEFAULT-VALUE})")
  private int parsers;

  @Option(names = "--folds", defaultValue = "4", description = "parts of the jackknife (default: ${DEFAULT-VALUE})")
  private int folds;

  @Override
  public Integer call() throws IOException {
    Files.createDirectories(out);
    for (Language language : languages) {
      Path file = out.resolve(language.code() + ".bin");
      NewsTreebank ours = new NewsTreebank(news, newsCopies, newsPart);
      long start = System.nanoTime();
      try (OutputStream stream = Files.newOutputStream(file)) {
        new Trainer(new Trainer.Effort(taggerEpochs, parserEpochs, parsers, folds), Trainer.Pruning.USUAL).train(language, treebanks, ours).write(stream);
      }
      System.out.printf("%s: %,d bytes after %d s%n", file, Files.size(file), (System.nanoTime() - start) / 1_000_000_000);
    }
    return 0;
  }
}
