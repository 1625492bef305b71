package org.cotejo.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.cotejo.intake.Outcome.Read;
import org.cotejo.intake.Outcome.Skipped;
import org.cotejo.intake.draft.Limits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFilesTest {
  /// Processor time of this thread, since the machine may be busy. Each file takes a second or two at most.
  private static final Duration BOUND = Duration.ofSeconds(20);

  private final Path folder;

  HostileFilesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void everyHostileFileHasAnOutcomeInBoundedTime() throws IOException {
    Reading reading = new Reading(folder);
    for (Map.Entry<String, byte[]> file : HostileFiles.of(20_261_125L).entrySet()) {
      long start = processorTime();
      List<Outcome> outcomes = reading.outcomes(file.getKey(), file.getValue());
      assertThat(outcomes).as(file.getKey()).isNotEmpty().allSatisfy(HostileFilesTest::isSound);
      assertThat(Duration.ofNanos(processorTime() - start)).as(file.getKey()).isLessThan(BOUND);
      Files.delete(folder.resolve(file.getKey()));
    }
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void isSound(Outcome outcome) {
    switch (outcome) {
      case Read(var document) -> assertThat(document.text()).isNotBlank().hasSizeLessThanOrEqualTo(Limits.TEXT_CHARS).doesNotContain("\u0000");
      case Skipped(var name, var reason) -> {
        assertThat(name).isNotBlank();
        assertThat(reason).isNotBlank().hasSizeLessThan(700);
      }
    }
  }

  @Test
  void foldersWithLoopsAndMissingFilesAreNamed() throws IOException {
    Path inner = Files.createDirectories(folder.resolve("a/b/c"));
    Files.createSymbolicLink(inner.resolve("loop"), folder);
    Files.createSymbolicLink(inner.resolve("broken.txt"), folder.resolve("nowhere"));
    Files.writeString(inner.resolve("report.txt"), "the police of the town");
    List<Outcome> outcomes = new Intake(IntakeSettings.DEFAULT, Reading::language).read(List.of(folder, folder.resolve("missing.txt"))).toList();
    assertThat(outcomes).filteredOn(Read.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Skipped.class::isInstance).extracting(Object::toString)
        .anyMatch(text -> text.contains("loop")).anyMatch(text -> text.contains("broken.txt")).anyMatch(text -> text.contains("missing.txt"));
  }

  @Test
  void noiseLiesInsideAnyText() {
    Random random = new Random(11);
    List<String> pieces = List.of("Read also", "(Lea también: ", ")", "\n", "\n\n", "\r\n", ". ", "[3]", "Foto: ", "Next Article", "the police", "El alcalde negó",
        "\uD83D\uDE00", "\u2028", " ", "Compartir", "A", "é", "Related articles", ":", "...", "“", "#", "7 min read", "© ", "PUBLICIDAD");
    Reading reading = new Reading(folder);
    for (int run = 0; run < 300; run++) {
      StringBuilder text = new StringBuilder("the police of the town\n");
      List<String> chosen = new ArrayList<>();
      for (int i = random.nextInt(40); i > 0; i--) {
        chosen.add(pieces.get(random.nextInt(pieces.size())));
      }
      chosen.forEach(text::append);
      // the document itself checks that noise is ascending, disjoint and inside the text
      assertThat(reading.document("random.txt", text.toString()).text()).isEqualTo(text.toString());
    }
  }

  @Test
  void aFailureOfTheTakerIsPassedOn() throws IOException {
    Intake intake = new Intake(IntakeSettings.DEFAULT, Reading::language);
    Path file = Files.writeString(folder.resolve("a.txt"), "the police of the town");
    assertThatIllegalStateException().isThrownBy(() -> intake.read(List.of(file)).forEach(outcome -> {
      throw new IllegalStateException("the disk is full");
    })).withMessage("the disk is full");
  }
}
