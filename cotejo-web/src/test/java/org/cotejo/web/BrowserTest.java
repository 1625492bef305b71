package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.incidents.registry.Registrar;
import org.cotejo.intake.Intake;
import org.cotejo.intake.IntakeSettings;
import org.cotejo.model.Language;
import org.cotejo.store.Store;
import org.cotejo.workspace.register.IncidentRun;
import org.cotejo.workspace.run.CodingRun;
import org.cotejo.workspace.run.Progress;
import org.cotejo.workspace.run.Settled;
import org.cotejo.workspace.run.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// In a real browser, by the scripts of `src/test/browser`: every page about the example reports, a working day with the morning after, and reports that attack the page. Pictures of all pages lie in `target/screenshots` afterwards.
///
/// Left out, with a message, where Node, Chromium or the browser libraries are missing; the build with `-Dweb.required=true` fails instead.
class BrowserTest {
  private static final Path SCRIPTS = Path.of("src/test/browser");
  private static final Path PICTURES = Path.of("target/screenshots");
  private static final long MINUTES = 15;

  @TempDir private Path folder;

  @Test
  void everyPageInARealBrowser() throws IOException, InterruptedException {
    try (Workbench workbench = Workbench.open(new WorkbenchOptions(examples(), 0, Language.EN, false))) {
      play(workbench, "pages.spec.js", "work.spec.js", "places.spec.js");
    }
  }

  @Test
  void aWorkingDayAndTheNextMorning() throws IOException, InterruptedException {
    Path database = folder.resolve("day.db");
    Store.open(database).close();
    try (Workbench workbench = Workbench.open(new WorkbenchOptions(database, 0, Language.EN, false))) {
      play(workbench, "session.spec.js");
    }
    try (Workbench workbench = Workbench.open(new WorkbenchOptions(database, 0, Language.EN, false))) {
      play(workbench, "restart.spec.js");
    }
  }

  @Test
  void hostileReports() throws IOException, InterruptedException {
    Path database = Newsroom.database(folder, HostileTexts.all().stream().map(Newsroom::saying).toList());
    try (Workbench workbench = Workbench.open(new WorkbenchOptions(database, 0, Language.EN, true))) {
      play(workbench, "hostile.spec.js");
    }
  }

  /// @param scripts of `src/test/browser`
  private void play(Workbench workbench, String... scripts) throws IOException, InterruptedException {
    Optional<Path> chromium = program("chromium").or(() -> program("chromium-browser")).or(() -> program("google-chrome"));
    need(chromium.isPresent() && program("node").isPresent(), "no node or chromium here: pages are not looked at in a browser");
    need(Files.isDirectory(SCRIPTS.resolve("node_modules/@playwright/test")), "npm ci has not run in " + SCRIPTS + ": pages are not looked at in a browser");
    Files.createDirectories(PICTURES);
    List<String> command = new ArrayList<>(List.of("node", "node_modules/@playwright/test/cli.js", "test"));
    command.addAll(List.of(scripts));
    ProcessBuilder playwright = new ProcessBuilder(command).directory(SCRIPTS.toFile()).redirectErrorStream(true);
    playwright.environment().put("COTEJO_ADDRESS", workbench.address());
    playwright.environment().put("COTEJO_CHROMIUM", chromium.map(Path::toString).orElse(""));
    playwright.environment().put("COTEJO_PICTURES", PICTURES.toAbsolutePath().toString());
    playwright.environment().put("COTEJO_EXAMPLES", Path.of("../examples").toAbsolutePath().normalize().toString());
    playwright.environment().put("COTEJO_DAY", folder.resolve("day.json").toString());
    Process process = playwright.start();
    String told = told(process);
    assertThat(process.waitFor(MINUTES, TimeUnit.MINUTES)).as(told).isTrue();
    assertThat(process.exitValue()).as(told).isZero();
  }

  private static void need(boolean there, String otherwise) {
    if (Boolean.getBoolean("web.required")) {
      assertThat(there).as(otherwise).isTrue();
    } else {
      assumeTrue(there, otherwise);
    }
  }

  private static String told(Process process) throws IOException {
    try (InputStream in = process.getInputStream()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Optional<Path> program(String name) {
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).map(folder -> Path.of(folder, name)).filter(Files::isExecutable).findFirst();
  }

  private Path examples() throws IOException {
    Path database = folder.resolve("examples.db");
    try (Wiring wiring = Wiring.start(DocumentCoder::load); Store store = Store.open(database)) {
      new CodingRun(new Intake(IntakeSettings.DEFAULT, wiring.languages()), wiring.coder(), store, wiring.workers(), new Silence()).run(List.of(Path.of("../examples")));
      new IncidentRun(store, Registrar.load()).run();
    }
    return database;
  }

  private static final class Silence implements Progress {
    @Override
    public void start(int files) {}

    @Override
    public void fileRead() {}

    @Override
    public void settled(Settled settled) {}

    @Override
    public void close() {}
  }
}
