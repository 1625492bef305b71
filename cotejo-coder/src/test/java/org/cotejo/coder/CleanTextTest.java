package org.cotejo.coder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;
import org.cotejo.model.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Sport, weather, business, fiction: what is not about public security must give no claims. What still does stands in
/// `clean/known-false-alarms.tsv`, the coder's backlog: a new false alarm fails, and so does a listed one that has gone.
class CleanTextTest {
  private static final DocumentCoder CODER = SharedCoder.CODER;

  @TestFactory
  Stream<DynamicTest> cleanTextGivesNothing() {
    return Arrays.stream(Language.values()).flatMap(CleanTextTest::tests);
  }

  private static List<String> known(String text) throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/clean/known-false-alarms.tsv")).stream()
        .filter(line -> line.startsWith(text.toLowerCase(java.util.Locale.ROOT) + "\t"))
        .map(line -> line.substring(text.length() + 1)).distinct().toList();
  }

  private static Stream<DynamicTest> tests(Language language) {
    Path folder = Path.of("src/test/resources/clean", language.code());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream().map(file -> DynamicTest.dynamicTest(language.code() + "/" + file.getFileName(), () -> {
        String text = Files.readString(file);
        List<Claim> claims = CODER.code(Explanation.document(text, language)).claims();
        assertThat(claims.stream().map(claim -> claim.rule() + "\t" + claim.evidence().of(text).replaceAll("\\s+", " ")).distinct())
            .containsExactlyInAnyOrderElementsOf(known(language + "/" + file.getFileName()));
      }));
    } catch (IOException e) {
      throw new AssertionError("no clean texts in " + folder.toAbsolutePath(), e);
    }
  }
}
