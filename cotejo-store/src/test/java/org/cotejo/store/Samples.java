package org.cotejo.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// A small made-up report with two claims.
final class Samples {
  static final String TEXT = "💥 Police killed 15 people in Arenal on Friday, residents say. Police killed nobody, said the minister.";

  private Samples() {}

  static CodedDocument coded(String name, String coderVersion) {
    Document document = document(name);
    return new CodedDocument(document, List.of(killed(document), denied(document)), 2, coderVersion);
  }

  static Document document(String name) {
    return new Document(id(name), name, "El Faro de Arenal", "Raid in Arenal", Optional.of(LocalDate.of(2024, 3, 9)), Language.EN, TEXT, List.of());
  }

  static DocumentId id(String content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return new DocumentId(HexFormat.of().formatHex(hash));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Claim killed(Document document) {
    EventDate friday = new EventDate(
        "Friday", Optional.of(LocalDate.of(2024, 3, 8)), Optional.of(LocalDate.of(2024, 3, 8)), EventDate.Precision.DAY, EventDate.Basis.RELATIVE);
    EventPlace arenal = new EventPlace(
        "Arenal", "Arenal", "x1", "", "VEN", OptionalDouble.of(10.5), OptionalDouble.of(-66.9), EventPlace.Precision.LOCALITY);
    return new Claim(
        document.id() + "-1", 1, evidence("Police killed 15 people in Arenal"), "ASSAULT", "kill", List.of("primitive"), List.of(), "202",
        OptionalDouble.of(-10), 4, new Party("Police", "", "COP", ""), new Party("people", "", "CVL", ""),
        Optional.of(new Measurement("killed", "15 people", "CVL", "persons", new Count.Exact(15))), Optional.empty(), friday, arenal,
        new Attribution.Sourced(new Party("residents", "", "CVL", ""), Party.UNKNOWN, "say"), Status.ASSERTED, List.of("raid"), "", 0.8, "kill-en");
  }

  private static Claim denied(Document document) {
    return new Claim(
        document.id() + "-2", 2, evidence("Police killed nobody"), "ASSAULT", "kill", List.of(), List.of(), "", OptionalDouble.empty(), 4,
        new Party("Police", "", "COP", ""), Party.UNKNOWN, Optional.empty(), Optional.empty(), EventDate.UNKNOWN, EventPlace.UNKNOWN,
        new Attribution.Sourced(new Party("the minister", "", "GOV", ""), Party.UNKNOWN, "said"), Status.DENIED, List.of(), "", 0.4, "kill-en");
  }

  private static TextSpan evidence(String words) {
    int begin = TEXT.indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }
}
