package org.cotejo.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.cotejo.intake.Outcome.Read;
import org.cotejo.intake.Outcome.Skipped;
import org.cotejo.model.Document;
import org.cotejo.model.NoiseRegion;

/// Helps tests to read what they write.
public final class Reading {
  private final Path folder;
  private final Intake intake;

  public Reading(Path folder, IntakeSettings settings) {
    this.folder = folder;
    this.intake = new Intake(settings, Reading::language);
  }

  public Reading(Path folder) {
    this(folder, IntakeSettings.DEFAULT);
  }

  /// Knows a few small words; enough for the texts of these tests.
  public static String language(String text) {
    String words = " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ") + " ";
    if (words.contains(" não ")) {
      return "pt";
    }
    int english = count(words, " the ") + count(words, " of ") + count(words, " were ") + count(words, " and ");
    int spanish = count(words, " el ") + count(words, " la ") + count(words, " de ") + count(words, " los ");
    return english + spanish == 0 ? "" : english >= spanish ? "en" : "es";
  }

  private static int count(String words, String word) {
    return words.split(word, -1).length - 1;
  }

  public Path write(String name, byte[] bytes) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Outcome> outcomes(String name, byte[] bytes) {
    return intake.read(List.of(write(name, bytes))).toList();
  }

  public List<Outcome> outcomes(String name, String text) {
    return outcomes(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public List<Outcome> all() {
    return intake.read(List.of(folder)).toList();
  }

  public List<Document> documents(String name, byte[] bytes) {
    return outcomes(name, bytes).stream().filter(Read.class::isInstance).map(outcome -> ((Read) outcome).document()).toList();
  }

  public List<Document> documents(String name, String text) {
    return documents(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Document document(String name, byte[] bytes) {
    return only(outcomes(name, bytes));
  }

  public Document document(String name, String text) {
    return only(outcomes(name, text));
  }

  public String reason(String name, byte[] bytes) {
    return outcomes(name, bytes).stream().filter(Skipped.class::isInstance).map(outcome -> ((Skipped) outcome).reason()).findFirst().orElse("");
  }

  public String reason(String name, String text) {
    return reason(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public static List<String> noise(Document document) {
    return document.noise().stream().map(NoiseRegion::span).map(span -> span.of(document.text())).toList();
  }

  private static Document only(List<Outcome> outcomes) {
    return switch (outcomes.getFirst()) {
      case Read(Document document) -> document;
      case Skipped skipped -> throw new AssertionError(skipped.toString());
    };
  }
}
