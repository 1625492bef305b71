package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.cotejo.cli.indicator.AgreementPage;
import org.cotejo.workspace.agreement.CoderAgreement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Do two coders read alike?
@Command(
    name = "agreement",
    description = "Compares two exported tables of claims of the same reports, each as one coder left it: whether both found the same claims (F1), and how "
        + "far they coded them alike, field by field (Krippendorff's alpha).",
    mixinStandardHelpOptions = true)
final class AgreementCommand implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "FIRST.csv", description = "The claims of one coder, as cotejo export writes them.")
  private Path first = Path.of("");

  @Parameters(index = "1", paramLabel = "SECOND.csv", description = "Those of the other.")
  private Path second = Path.of("");

  @Mixin private LanguageOption language = new LanguageOption();

  @Override
  public Integer call() throws IOException {
    System.out.println(AgreementPage.of(CoderAgreement.of(first, second), language.wording()));
    return ExitCode.DONE;
  }
}
