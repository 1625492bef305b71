package org.cotejo.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cotejo.intake.Outcome.Skipped;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.format.Format;
import org.cotejo.intake.format.FormatReader;
import org.cotejo.intake.format.FormatReaders;
import org.cotejo.intake.format.Source;
import org.cotejo.intake.text.WrittenDates;

/// Reads files into documents. Every file, and every record of a table, feed or archive, comes out as one [Outcome]; nothing that a
/// file holds ends the run. For one thread; apps that read in parallel make one for each.
public final class Intake {
  private final IntakeSettings settings;
  private final FormatReaders readers;
  private final Map<Format, FormatReader> made = new EnumMap<>(Format.class);
  private final Finisher finisher;

  /// @param settings what is known of all inputs
  /// @param languages tells each document's language
  public Intake(IntakeSettings settings, LanguageDetector languages) {
    WrittenDates dates = new WrittenDates();
    this.settings = settings;
    this.readers = new FormatReaders(dates, settings.columns());
    this.finisher = new Finisher(settings, languages, dates);
  }

  /// Reads files and folders, lazily.
  public Stream<Outcome> read(List<Path> inputs) {
    InputFiles found = InputFiles.find(inputs);
    return Stream.concat(found.skipped().stream(), found.files().stream().mapMulti(this::read));
  }

  /// Reads one file and hands on what comes of it, in its order, at least one outcome.
  public void read(Source file, Consumer<? super Outcome> sink) {
    Hand hand = new Hand(sink);
    try {
      Format format = Format.of(file.file().toString(), file.head(Format.HEAD));
      made.computeIfAbsent(format, readers::of).read(file, hand);
      if (hand.count == 0) {
        hand.skipped(file.name(), "holds no reports");
      }
    } catch (Unreadable e) {
      hand.skipped(file.name(), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      hand.skipped(file.name(), "cannot be read: " + e);
    } catch (OutOfMemoryError | StackOverflowError e) {
      // the limits should prevent it; what the reader held is free again by now
      hand.skipped(file.name(), "asks for more memory than one file may have: it is damaged, or made to do harm");
    } catch (RuntimeException e) {
      if (hand.sinking) {
        throw e;
      }
      // a library tripped over a damaged file
      hand.skipped(file.name(), "is damaged: " + e);
    }
  }

  private final class Hand implements Drafts {
    private final Consumer<? super Outcome> sink;
    private long count;
    /// Whether the taker is at work: its failures are not the file's.
    private boolean sinking;

    Hand(Consumer<? super Outcome> sink) {
      this.sink = sink;
    }

    @Override
    public void found(Draft draft) {
      pass(finisher.finish(draft));
    }

    @Override
    public void skipped(String name, String reason) {
      pass(new Skipped(name, reason));
    }

    private void pass(Outcome outcome) {
      count++;
      sinking = true;
      sink.accept(outcome);
      sinking = false;
    }
  }
}
