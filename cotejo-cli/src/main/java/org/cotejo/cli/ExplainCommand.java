package org.cotejo.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.explain.ExplanationPrinter;
import org.cotejo.model.Language;
import org.cotejo.workspace.run.Wiring;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// How one sentence is read and coded.
@Command(
    name = "explain",
    description = "Shows how a sentence is read and coded: words, parse, rule, who, whom, how many, according to whom, status.",
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {

  @Parameters(paramLabel = "SENTENCE", description = "One or more sentences, in quotation marks.")
  private String text = "";

  @Option(names = "--lang", paramLabel = "auto|en|es", description = "Its language (default: found out).")
  private LanguageChoice choice = LanguageChoice.AUTO;

  @Mixin private LexiconOption lexicon = new LexiconOption();

  @Override
  public Integer call() {
    try (Wiring wiring = Wiring.start(lexicon.coder())) {
      Optional<Language> language = choice.fixed().or(() -> detected(wiring));
      if (language.isEmpty()) {
        System.err.println("Neither English nor Spanish, as far as can be told from so few words. Say which with --lang en or --lang es.");
        return ExitCode.WRONG_USAGE;
      }
      System.out.println(ExplanationPrinter.print(wiring.documentCoder().explain(Explanation.document(text, language.get()))));
      return ExitCode.DONE;
    }
  }

  private Optional<Language> detected(Wiring wiring) {
    String code = wiring.languages().detect(text);
    return Stream.of(Language.values()).filter(language -> language.code().equals(code)).findFirst();
  }
}
