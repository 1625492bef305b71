package org.cotejo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;
import org.cotejo.workspace.run.Wiring;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/// A workbench on the [newsroom's][Newsroom] reports, opened anew for each test and closed after it.
public final class OpenWorkbench implements BeforeEachCallback, AfterEachCallback {
  private final List<CodedDocument> more;
  private final boolean unmasked;
  private final Supplier<Wiring> wiring;
  private Path folder = Path.of("");
  private @Nullable Workbench workbench;

  private OpenWorkbench(List<CodedDocument> more, boolean unmasked, Supplier<Wiring> wiring) {
    this.more = more;
    this.unmasked = unmasked;
    this.wiring = wiring;
  }

  public static OpenWorkbench masked() {
    return new OpenWorkbench(List.of(), false, Wiring::start);
  }

  /// Names of private persons are shown.
  public static OpenWorkbench unmasked() {
    return new OpenWorkbench(List.of(), true, Wiring::start);
  }

  /// With these reports too, and all names shown.
  public static OpenWorkbench unmaskedWith(List<CodedDocument> more) {
    return new OpenWorkbench(more, true, Wiring::start);
  }

  /// That codes reports in its own way.
  public static OpenWorkbench coding(Supplier<Wiring> wiring) {
    return new OpenWorkbench(List.of(), false, wiring);
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    folder = Files.createTempDirectory("workbench");
    workbench = Workbench.open(new WorkbenchOptions(Newsroom.database(folder, more), 0, Language.EN, unmasked, wiring, Optional.empty(), Optional.empty()));
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
    workbench().close();
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(OpenWorkbench::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The database's file.
  public Path file() {
    return folder.resolve(Newsroom.FILE);
  }

  Workbench workbench() {
    return Objects.requireNonNull(workbench, "opened before each test");
  }

  public Visitor visitor() {
    return Visitor.of(workbench());
  }
}
