package org.cotejo.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.intake.Outcome.Read;
import org.cotejo.intake.Outcome.Skipped;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.draft.Limits;
import org.cotejo.intake.noise.NoiseMarker;
import org.cotejo.intake.text.Lines;
import org.cotejo.intake.text.Lines.Line;
import org.cotejo.intake.text.StatedImprint;
import org.cotejo.intake.text.WrittenDates;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;

/// Makes documents of drafts: marks noise, completes the imprint from the text's own lines, tells the language.
final class Finisher {
  /// Enough text to tell a language by.
  private static final int LANGUAGE_SAMPLE = 20_000;

  private final IntakeSettings settings;
  private final LanguageDetector languages;
  private final NoiseMarker noiseMarker = new NoiseMarker();
  private final StatedImprint statedImprint;

  Finisher(IntakeSettings settings, LanguageDetector languages, WrittenDates dates) {
    this.settings = settings;
    this.languages = languages;
    this.statedImprint = new StatedImprint(dates);
  }

  Outcome finish(Draft draft) {
    if (draft.text().isBlank()) {
      return new Skipped(draft.name(), "has no text");
    }
    if (draft.text().length() > Limits.TEXT_CHARS) {
      return new Skipped(draft.name(), "has %,d characters; one report may have %,d: split it, or give a collection as CSV or JSONL"
          .formatted(draft.text().length(), Limits.TEXT_CHARS));
    }
    String text = wellFormed(draft.text());
    List<Line> lines = Lines.of(text);
    List<NoiseRegion> noise = noiseMarker.mark(lines);
    String sample = withoutNoise(text, noise);
    if (sample.isBlank()) {
      return new Skipped(draft.name(), "holds only page parts (links, buttons, captions), no report");
    }
    String code = settings.language().map(Language::code).orElseGet(() -> languages.detect(sample));
    return language(code)
        .<Outcome>map(language -> new Read(document(draft, text, lines, noise, language)))
        .orElseGet(() -> new Skipped(draft.name(), foreign(code)));
  }

  private Document document(Draft draft, String text, List<Line> lines, List<NoiseRegion> noise, Language language) {
    Set<TextSpan> marked = noise.stream().map(NoiseRegion::span).collect(Collectors.toSet());
    Imprint stated = new Imprint("", settings.publisher(), settings.published());
    Imprint imprint = stated.or(draft.imprint()).or(statedImprint.of(lines, line -> marked.contains(line.span())));
    return new Document(draft.id(), draft.name(), imprint.publisher(), imprint.title(), imprint.published(), language, text, noise);
  }

  private static String withoutNoise(String text, List<NoiseRegion> noise) {
    StringBuilder kept = new StringBuilder();
    int from = 0;
    for (NoiseRegion region : noise) {
      kept.append(text, from, region.span().begin());
      from = region.span().end();
      if (kept.length() > LANGUAGE_SAMPLE) {
        break;
      }
    }
    kept.append(text, from, Math.min(text.length(), from + LANGUAGE_SAMPLE));
    return kept.substring(0, Math.min(kept.length(), LANGUAGE_SAMPLE));
  }

  private static Optional<Language> language(String code) {
    for (Language language : Language.values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  private static String foreign(String code) {
    if (code.isEmpty()) {
      return "is in a language that cannot be told: Cotejo reads English and Spanish; if it is one of them, say so with --lang";
    }
    return "is in %s; Cotejo reads English and Spanish".formatted(Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH));
  }

  /// NUL and halves of surrogate pairs have no place in a database or a file; each becomes U+FFFD, so that offsets hold.
  private static String wellFormed(String text) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean paired = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
      if (paired) {
        i++;
      } else if (c == 0 || Character.isSurrogate(c)) {
        repaired = repaired == null ? new StringBuilder(text) : repaired;
        repaired.setCharAt(i, '\uFFFD');
      }
    }
    return repaired == null ? text : repaired.toString();
  }
}
