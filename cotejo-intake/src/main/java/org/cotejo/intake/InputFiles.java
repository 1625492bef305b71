package org.cotejo.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.intake.Outcome.Skipped;
import org.cotejo.intake.format.Source;

/// The files that a list of files and folders stands for.
///
/// @param files what can be opened, folders in the order of their names
/// @param skipped what cannot
public record InputFiles(List<Source> files, List<Skipped> skipped) {
  private static final int DEEPEST = 100;

  public InputFiles {
    files = List.copyOf(files);
    skipped = List.copyOf(skipped);
  }

  /// Walks folders to their bottom; hidden files and folders and `.md` notes below them are passed over, links back into a folder above are named.
  public static InputFiles find(List<Path> inputs) {
    Walk walk = new Walk();
    for (Path input : inputs) {
      if (Files.isDirectory(input)) {
        walk.folder(input, input, 0);
      } else {
        walk.file(input, input.getFileName() == null ? input.toString() : input.getFileName().toString());
      }
    }
    return new InputFiles(walk.files, walk.skipped);
  }

  private static final class Walk {
    private final List<Source> files = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final Set<Path> above = new HashSet<>();

    void file(Path file, String name) {
      if (Files.notExists(file)) {
        skipped.add(new Skipped(file.toString(), "there is no such file or folder"));
      } else if (!Files.isRegularFile(file)) {
        skipped.add(new Skipped(file.toString(), "is neither a file nor a folder"));
      } else if (!Files.isReadable(file)) {
        skipped.add(new Skipped(file.toString(), "may not be read: ask for the permission to read it"));
      } else {
        files.add(new Source(name, file));
      }
    }

    void folder(Path input, Path folder, int depth) {
      try {
        Path real = folder.toRealPath();
        if (depth > DEEPEST || !above.add(real)) {
          skipped.add(new Skipped(folder.toString(), depth > DEEPEST ? "lies too deep" : "is a link back into a folder above it"));
          return;
        }
        for (Path entry : entries(folder)) {
          if (isPassedOver(entry.getFileName().toString())) {
            continue;
          } else if (Files.isDirectory(entry)) {
            folder(input, entry, depth + 1);
          } else {
            file(entry, input.relativize(entry).toString().replace('\\', '/'));
          }
        }
        above.remove(real);
      } catch (IOException | UncheckedIOException e) {
        skipped.add(new Skipped(folder.toString(), "is a folder that cannot be opened: " + e.getMessage()));
      }
    }

    private static List<Path> entries(Path folder) throws IOException {
      try (Stream<Path> entries = Files.list(folder)) {
        return entries.sorted(Comparator.comparing(entry -> entry.getFileName().toString())).toList();
      }
    }
  }

  /// Hidden files, and notes to whoever keeps the folder (README.md), are no reports.
  private static boolean isPassedOver(String name) {
    return name.startsWith(".") || name.endsWith(".md");
  }
}
