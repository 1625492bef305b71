package org.cotejo.cli;

import org.cotejo.model.Language;
import org.cotejo.workspace.wording.Wording;
import picocli.CommandLine.Option;

/// `--language`: that of what the command says, whatever that of the reports.
final class LanguageOption {
  @Option(names = {"--language", "--in"}, paramLabel = "en|es", defaultValue = "en", description = "The language of the answer (default: ${DEFAULT-VALUE}).")
  private Language language = Language.EN;

  Wording wording() {
    return Wording.in(language);
  }
}
