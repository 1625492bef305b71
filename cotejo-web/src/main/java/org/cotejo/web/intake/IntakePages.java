package org.cotejo.web.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.intake.IntakeSettings;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Shown;
import org.cotejo.web.page.Site;
import org.cotejo.web.page.Upload;
import org.cotejo.workspace.run.Settled;

/// `/intake`: bring reports, see what becomes of them.
public final class IntakePages {
  private static final int SHOWN = 50;
  private static final int LONGEST_NAME = 120;

  private final CodingDesk desk;

  public IntakePages(CodingDesk desk) {
    this.desk = desk;
  }

  public void register(Site site) {
    site.page("/intake", "intake/intake.jte", this::view);
    site.upload("/intake", this::take);
  }

  private Address take(Posted posted, List<Upload> uploads) {
    String text = posted.form().first("text").orElse("");
    if (uploads.isEmpty() && text.isBlank()) {
      throw new IllegalArgumentException(posted.texts().of("intake.nothing"));
    }
    IntakeSettings settings = new IntakeSettings(published(posted), posted.value("publisher"), Optional.empty(), IntakeSettings.DEFAULT.columns());
    try {
      Path folder = Files.createTempDirectory("cotejo-intake");
      List<Path> files = new ArrayList<>();
      for (Upload upload : uploads) {
        upload.saveAs(file(folder, files.size(), upload.name(), files));
      }
      if (!text.isBlank()) {
        String title = posted.value("title");
        Files.writeString(file(folder, files.size(), (title.isEmpty() ? posted.texts().of("intake.pasted") : title) + ".txt", files), text, StandardCharsets.UTF_8);
      }
      desk.take(number -> new Batch(number, folder, files, settings));
    } catch (IOException e) {
      throw new UncheckedIOException("the reports cannot be kept: " + e.getMessage(), e);
    }
    return Address.of("/intake");
  }

  private static Optional<LocalDate> published(Posted posted) {
    String day = posted.value("published");
    try {
      return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(posted.texts().of("intake.day", day), e);
    }
  }

  /// Each in a folder of its own, since two may have the same name. Of a name with folders, only its end is kept.
  private static Path file(Path folder, int number, String name, List<Path> files) throws IOException {
    String end = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1).replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
    String kept = Shown.inert(end.length() > LONGEST_NAME ? end.substring(end.length() - LONGEST_NAME) : end);
    Path file = Files.createDirectory(folder.resolve(Integer.toString(number))).resolve(kept.isEmpty() || kept.startsWith(".") ? "report" + kept : kept);
    files.add(file);
    return file;
  }

  private IntakeView view(Request request) {
    List<IntakeView.Line> lines = desk.batches().stream().map(IntakePages::line).toList();
    return new IntakeView(lines.stream().anyMatch(line -> !line.state().equals("done") && !line.state().equals("failed")), lines);
  }

  private static IntakeView.Line line(Batch batch) {
    List<Settled> settled = batch.settled();
    List<IntakeView.Coded> coded = new ArrayList<>();
    List<IntakeView.Skipped> skipped = new ArrayList<>();
    int known = 0;
    for (Settled one : settled) {
      switch (one) {
        case Settled.Coded(var id, String name, int claims) -> coded.add(new IntakeView.Coded(name, claims, Address.of("/documents/" + id.sha256())));
        case Settled.Skipped(String name, String reason) -> skipped.add(new IntakeView.Skipped(name, reason));
        case Settled.Known _, Settled.Duplicate _ -> known++;
      }
    }
    int claims = coded.stream().mapToInt(IntakeView.Coded::claims).sum();
    return new IntakeView.Line(batch.number(), batch.state().name().toLowerCase(Locale.ROOT), batch.failure(), batch.files().size(), batch.read(), known, claims,
        coded.subList(0, Math.min(SHOWN, coded.size())), Math.max(0, coded.size() - SHOWN), skipped.subList(0, Math.min(SHOWN, skipped.size())), Math.max(0, skipped.size() - SHOWN));
  }
}
