package org.cotejo.cli;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.coder.DocumentCoder;

/// The rule and lexicon files of a checkout, as someone edits them.
final class RuleFiles {
  private final Path folder;
  private Map<Path, Long> known;

  private RuleFiles(Path folder) throws IOException {
    this.folder = folder;
    this.known = look();
  }

  /// The folder that the program reads its rules from.
  ///
  /// @throws IOException with a message for people, if they are packed into the program
  static RuleFiles ofCheckout() throws IOException {
    URL rules = DocumentCoder.class.getResource("/rules");
    if (rules == null || !rules.getProtocol().equals("file")) {
      throw new IOException("the rules are packed into the program; --watch works with ./cotejo in a checkout of the sources");
    }
    try {
      return new RuleFiles(Path.of(rules.toURI()).resolveSibling("."));
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }

  /// Waits until a file has been changed, added or removed.
  ///
  /// @return false if the waiting was interrupted
  boolean awaitChange() throws IOException {
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      register(watch);
      // watching began before this look, so that no change falls between the two
      Map<Path, Long> now = look();
      while (now.equals(known)) {
        watch.take().reset();
        now = look();
      }
      known = now;
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void register(WatchService watch) throws IOException {
    try (Stream<Path> folders = Files.walk(folder)) {
      for (Path each : folders.filter(Files::isDirectory).toList()) {
        each.register(watch, ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      }
    }
  }

  private Map<Path, Long> look() throws IOException {
    Map<Path, Long> times = new HashMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        times.put(file, Files.getLastModifiedTime(file).toMillis());
      }
    }
    return times;
  }
}
