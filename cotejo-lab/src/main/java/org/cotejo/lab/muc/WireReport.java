package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.intake.text.WrittenDates;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.TextSpan;

/// A report as a wire service sends it: `PLACE, DAY MONTH YEAR (AGENCY) -- [TEXT] ...`.
public final class WireReport {
  private static final Pattern HEADER = Pattern.compile("^[^\"]{0,300}?\\s--(?:\\s*\\[[^\\]]{0,200}\\])*", Pattern.DOTALL);
  private static final int OPENING = 300;

  private final WrittenDates dates = new WrittenDates();

  /// The report of an item, its header set apart as a dateline and read for the day of publication.
  public Document document(JsonNode item) {
    String id = item.path("id").asText();
    String text = item.path("text").asText();
    Matcher header = HEADER.matcher(text);
    List<NoiseRegion> noise = header.find() ? List.of(new NoiseRegion(new TextSpan(0, header.end()), "dateline")) : List.of();
    String opening = text.substring(0, noise.isEmpty() ? Math.min(OPENING, text.length()) : header.end());
    Optional<LocalDate> published = dates.in(opening.replaceAll("\\s+", " "));
    return new Document(new DocumentId(sha256(id + "\n" + text)), id, "", "", published, Language.EN, text, noise);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
