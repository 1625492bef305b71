package org.cotejo.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.cotejo.intake.IntakeSettings;

/// Looks into a folder again and again and brings what is new there to the desk; the files themselves stay as they are.
///
/// A file is new if nothing of its name, size and time was brought before. It is brought when it was the same at two looks, so that one that is still being copied waits. What the
/// database has already is known by its bytes, so a folder may be watched anew at any time. Looking costs less than what systems offer for it does harm: those tell nothing of folders on a network.
public final class WatchedFolder implements AutoCloseable {
  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final CodingDesk desk;
  private final Path folder;
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("watched-folder").factory());
  private Map<Path, Look> before = Map.of();
  private final Map<Path, Look> brought = new HashMap<>();

  /// How a file was found.
  private record Look(long bytes, FileTime changed) {}

  WatchedFolder(CodingDesk desk, Path folder) {
    this.desk = desk;
    this.folder = folder;
  }

  /// Begins to watch.
  ///
  /// @throws IllegalArgumentException with a message for people, if there is no such folder
  public static WatchedFolder of(CodingDesk desk, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new IllegalArgumentException("There is no folder " + folder + " to be watched. Make it, or name another with --watch.");
    }
    WatchedFolder watched = new WatchedFolder(desk, folder);
    watched.clock.scheduleWithFixedDelay(watched::look, 0, PAUSE.toSeconds(), TimeUnit.SECONDS);
    return watched;
  }

  /// Looks once.
  synchronized void look() {
    Map<Path, Look> now = files();
    List<Map.Entry<Path, Look>> fresh = now.entrySet().stream()
        .filter(file -> file.getValue().equals(before.get(file.getKey())) && !file.getValue().equals(brought.get(file.getKey()))).toList();
    before = now;
    if (!fresh.isEmpty() && isBrought(fresh.stream().map(Map.Entry::getKey).toList())) {
      fresh.forEach(file -> brought.put(file.getKey(), file.getValue()));
    }
  }

  /// In the order of their names; hidden ones are somebody else's business. A folder that cannot be read just now is empty.
  private Map<Path, Look> files() {
    Map<Path, Look> found = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(path -> Files.isRegularFile(path) && !String.valueOf(path.getFileName()).startsWith(".")).toList()) {
        BasicFileAttributes own = Files.readAttributes(file, BasicFileAttributes.class);
        found.put(file, new Look(own.size(), own.lastModifiedTime()));
      }
    } catch (IOException | UncheckedIOException e) {
      return Map.of();
    }
    return found;
  }

  /// Copies, since a batch is deleted when it is done. What cannot be copied just now is tried again at the next look.
  private boolean isBrought(List<Path> fresh) {
    try {
      Path own = Files.createTempDirectory("cotejo-watched");
      List<Path> copies = new ArrayList<>();
      for (Path file : fresh) {
        copies.add(Files.copy(file, Files.createDirectory(own.resolve(Integer.toString(copies.size()))).resolve(String.valueOf(file.getFileName()))));
      }
      desk.take(number -> new Batch(number, own, copies, IntakeSettings.DEFAULT));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
