package org.cotejo.lab.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The folder with gold sets and founding reports: `shared` beside the project, or what `-Dcotejo.shared=FOLDER` names.
final class Shared {

  private Shared() {}

  static Path folder() {
    // tests run in their module's folder, which lies in the project's
    Path module = Path.of("").toAbsolutePath();
    Path beside = Optional.ofNullable(module.getParent()).orElse(module).resolveSibling("shared");
    return Optional.ofNullable(System.getProperty("cotejo.shared")).filter(name -> !name.isBlank()).map(Path::of).orElse(beside);
  }

  /// The condition of the tests that need it. A folder that was named must be there.
  static boolean isThere() {
    boolean isThere = Files.isRegularFile(folder().resolve("gold/score.py"));
    if (!isThere) {
      System.err.println("Not measured against gold data: " + folder() + " has no gold/score.py. Name the folder with -Dcotejo.shared=FOLDER.");
    }
    return isThere || System.getProperty("cotejo.shared") != null;
  }
}
