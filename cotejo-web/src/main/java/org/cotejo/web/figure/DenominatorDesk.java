package org.cotejo.web.figure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.model.WrongChoice;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Guard;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Shown;
import org.cotejo.web.page.Site;
import org.cotejo.web.page.Upload;
import org.cotejo.workspace.count.DenominatorFile;

/// Holds the user's file of inhabitants, agents, arrests, homicides and weapons: that given at the start, or the one last sent, until the workbench is closed. The database holds none of it.
public final class DenominatorDesk {
  private static final int LONGEST_NAME = 80;
  private static final Held NONE = new Held("", new DenominatorFile.Content(Denominators.NONE, List.of()));

  private volatile Held held;

  /// @param name of the file; empty if there is none
  record Held(String name, DenominatorFile.Content content) {}

  /// @param file given when the workbench was opened
  /// @throws IllegalArgumentException with a message for people
  public DenominatorDesk(Optional<Path> file) {
    held = file.map(path -> read(path, String.valueOf(path.getFileName()))).orElse(NONE);
  }

  private static Held read(Path file, String name) {
    try {
      return new Held(name, DenominatorFile.read(file, name));
    } catch (IOException e) {
      throw WrongChoice.because(e, "denominators.unreadable", name, String.valueOf(e.getMessage()));
    }
  }

  Held held() {
    return held;
  }

  Denominators weights() {
    return held().content().denominators();
  }

  void register(Site site) {
    site.upload("/indicators/denominators", this::take);
    site.action("/indicators/denominators/discard", posted -> {
      held = NONE;
      return back(posted);
    });
  }

  private Address take(Posted posted, List<Upload> uploads) {
    if (uploads.isEmpty()) {
      throw new IllegalArgumentException(posted.texts().of("denominators.nothing"));
    }
    try {
      Path copy = Files.createTempFile("cotejo-denominators", ".csv");
      Files.delete(copy);
      uploads.getFirst().saveAs(copy);
      try {
        held = read(copy, Shown.line(uploads.getFirst().name(), LONGEST_NAME));
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return back(posted);
  }

  /// To the page it was sent from; the form holds its parameters.
  private static Address back(Posted posted) {
    return posted.form().at("/indicators").without(Guard.FIELD);
  }
}
