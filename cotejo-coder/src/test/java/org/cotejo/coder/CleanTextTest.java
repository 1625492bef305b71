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

/// Sport, weather, business, fiction: what is not about public security must give no claims.
class CleanTextTest {
  private static final DocumentCoder CODER = DocumentCoder.load();

  @TestFactory
  Stream<DynamicTest> cleanTextGivesNothing() {
    return Arrays.stream(Language.values()).flatMap(CleanTextTest::tests);
  }

  private static Stream<DynamicTest> tests(Language language) {
    Path folder = Path.of("src/test/resources/clean", language.code());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream().map(file -> DynamicTest.dynamicTest(language.code() + "/" + file.getFileName(), () -> {
        List<Claim> claims = CODER.code(Explanation.document(Files.readString(file), language)).claims();
        assertThat(claims).extracting(claim -> claim.rule() + ": " + claim.evidence().of(Files.readString(file))).isEmpty();
      }));
    } catch (IOException e) {
      throw new AssertionError("no clean texts in " + folder.toAbsolutePath(), e);
    }
  }
}
