package org.cotejo.web.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.cotejo.web.Newsroom;
import org.cotejo.web.library.Library;
import org.cotejo.workspace.run.Wiring;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files come into a folder, grow, change.
class WatchedFolderTest {
  @TempDir private Path folder;
  @TempDir private Path watched;

  @Test
  void aFileIsBroughtOnceWhenItHasStoppedGrowingAndAgainWhenItChanges() throws IOException {
    try (Library library = Library.open(Newsroom.database(folder)); CodingDesk desk = new CodingDesk(library, Wiring::start)) {
      WatchedFolder watch = new WatchedFolder(desk, watched);
      Files.writeString(watched.resolve("first.txt"), "Two masked men shot");
      Files.writeString(watched.resolve(".hidden.txt"), "Nobody's business.");
      watch.look();
      assertThat(desk.batches()).as("it may still be copied").isEmpty();
      Files.writeString(watched.resolve("first.txt"), "Two masked men shot a baker dead in Maracaibo, police said.");
      watch.look();
      assertThat(desk.batches()).as("it has grown").isEmpty();
      watch.look();
      watch.look();
      assertThat(brought(desk)).containsExactly("first.txt");
      Files.writeString(watched.resolve("second.txt"), "Soldiers detained four farmers.");
      Files.writeString(watched.resolve("first.txt"), "Three masked men shot a baker dead in Maracaibo, police said.");
      watch.look();
      watch.look();
      watch.look();
      assertThat(brought(desk)).containsExactly("first.txt", "second.txt", "first.txt");
      assertThat(watched.resolve("first.txt")).as("it stays where it is").exists();
    }
  }

  /// The latest batch first.
  private static List<String> brought(CodingDesk desk) {
    return desk.batches().stream().flatMap(batch -> batch.files().stream()).map(file -> String.valueOf(file.getFileName())).toList();
  }

  @Test
  void aFolderThatIsNotThereIsNamed() throws IOException {
    try (Library library = Library.open(Newsroom.database(folder)); CodingDesk desk = new CodingDesk(library, Wiring::start)) {
      assertThatThrownBy(() -> WatchedFolder.of(desk, watched.resolve("none"))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("--watch");
    }
  }
}
