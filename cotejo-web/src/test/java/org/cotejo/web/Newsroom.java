package org.cotejo.web;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
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
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.store.Store;

/// A database of made-up reports: two outlets tell of one raid, with rival figures and a denial; a third tells of a march.
public final class Newsroom {
  /// The database's name.
  static final String FILE = "newsroom.db";
  private static final LocalDate RAID = LocalDate.of(2024, 5, 3);
  private static final EventPlace CARMEN = new EventPlace("barrio El Carmen", "El Carmen", "g1", "Zulia", "VEN", OptionalDouble.of(10.6), OptionalDouble.of(-71.6), EventPlace.Precision.LOCALITY);
  private static final Party POLICE = new Party("La policía", "", "COP", "VEN");
  private static final Party PEOPLE = new Party("personas", "", "CVL", "");

  private Newsroom() {}

  /// Fills a new database.
  public static Path database(Path folder) {
    return database(folder, List.of());
  }

  /// Fills a new database with these reports too.
  public static Path database(Path folder, List<CodedDocument> more) {
    Path file = folder.resolve(FILE);
    try (Store store = Store.open(file)) {
      List<CodedDocument> all = new ArrayList<>(List.of(police(), families(), march(), victim()));
      all.addAll(more);
      all.forEach(store::save);
    }
    return file;
  }

  static CodedDocument police() {
    Report report = new Report("policia.es.txt", "Diario del Lago", LocalDate.of(2024, 5, 4), Language.ES,
        "La policía mató a 12 personas en el barrio El Carmen el 3 de mayo, informó el comisario. Lea también: otras noticias. El ministro negó que hubiera ejecuciones.");
    return report.with(
        report.claim("La policía mató a 12 personas en el barrio El Carmen", "kill", killed("12 personas", new Count.Exact(12)), Status.ASSERTED, new Party("el comisario", "", "COP", ""), List.of()),
        report.claim("El ministro negó que hubiera ejecuciones", "execute", Optional.empty(), Status.DENIED, new Party("El ministro", "", "GOV", ""), List.of("ejecuciones")));
  }

  static CodedDocument families() {
    Report report = new Report("families.en.txt", "The Lake Post", LocalDate.of(2024, 5, 5), Language.EN,
        "Police killed 15 people in El Carmen on 3 May, relatives said. Officers claimed a \"confrontation\".");
    return report.with(
        report.claim("Police killed 15 people in El Carmen", "kill", killed("15 people", new Count.Exact(15)), Status.ASSERTED, new Party("relatives", "", "CVL", ""), List.of("confrontation")));
  }

  static CodedDocument march() {
    Report report = new Report("march.en.txt", "The Lake Post", LocalDate.of(2024, 6, 2), Language.EN, "Dozens of students marched in Maracaibo on 1 June against evictions.");
    Claim marched = new Claim(report.id + "-march", 1, report.span("Dozens of students marched in Maracaibo"), "PROTEST", "demonstrate", List.of(), List.of(), "141", OptionalDouble.of(-6.5), 4,
        new Party("students", "", "EDU", "VEN"), Party.UNKNOWN, Optional.of(new Measurement("participants", "Dozens", "EDU", "persons", new Count.Vague(24))), Optional.empty(),
        new EventDate("1 June", Optional.of(LocalDate.of(2024, 6, 1)), Optional.of(LocalDate.of(2024, 6, 1)), EventDate.Precision.DAY, EventDate.Basis.RELATIVE),
        new EventPlace("Maracaibo", "Maracaibo", "g2", "Zulia", "VEN", OptionalDouble.of(10.6), OptionalDouble.of(-71.6), EventPlace.Precision.MUNICIPALITY),
        new Attribution.OwnVoice(), Status.ASSERTED, List.of(), "", 0.7, "demonstrate-en");
    return report.with(marched);
  }

  /// A private person is named, in the text and as a party.
  static CodedDocument victim() {
    Report report = new Report("victim.en.txt", "The Lake Post", LocalDate.of(2024, 7, 2), Language.EN, "Elmer Quintana was shot in Cabimas on 1 July. Quintana leaves two sons, said Governor Ruth Salas.");
    return report.with(new Claim(report.id + "-shot", 1, report.span("Elmer Quintana was shot in Cabimas"), "ASSAULT", "shoot", List.of(), List.of(), "190", OptionalDouble.of(-10), 4,
        Party.UNKNOWN, new Party("Elmer Quintana", "Elmer Quintana", "CVL", "VEN"), Optional.of(new Measurement("wounded", "Elmer Quintana", "CVL", "persons", new Count.Exact(1))), Optional.empty(),
        on(LocalDate.of(2024, 7, 1)), new EventPlace("Cabimas", "Cabimas", "g3", "Zulia", "VEN", OptionalDouble.of(10.4), OptionalDouble.of(-71.4), EventPlace.Precision.MUNICIPALITY),
        new Attribution.Sourced(new Party("Governor Ruth Salas", "Ruth Salas", "GOV", "VEN"), Party.UNKNOWN, "said"), Status.ASSERTED, List.of(), "", 0.8, "shoot-en"));
  }

  /// A report that says one thing in all its places.
  public static CodedDocument saying(String words) {
    Report report = new Report(words, words, RAID, Language.EN, words);
    Party party = new Party(words, words, "CRM", "VEN");
    return report.with(new Claim(report.id + "-1", 1, new TextSpan(0, words.length()), "ASSAULT", "kill", List.of(), List.of(), "1823", OptionalDouble.of(-10), 4, party, party,
        Optional.of(new Measurement("killed", words, "CVL", words, new Count.Exact(1))), Optional.empty(), on(RAID), new EventPlace(words, words, "g9", words, "VEN", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.SITE),
        new Attribution.Sourced(party, Party.UNKNOWN, words), Status.ALLEGED, List.of(words.replace(';', ',')), words, 0.5, "kill-en"));
  }

  private static Optional<Measurement> killed(String words, Count count) {
    return Optional.of(new Measurement("killed", words, "CVL", "persons", count));
  }

  private static EventDate on(LocalDate day) {
    return new EventDate("3 May", Optional.of(day), Optional.of(day), EventDate.Precision.DAY, EventDate.Basis.RELATIVE);
  }

  private record Report(DocumentId id, String name, String publisher, LocalDate published, Language language, String text) {
    Report(String name, String publisher, LocalDate published, Language language, String text) {
      this(new DocumentId(Sha256.of(name)), name, publisher, published, language, text);
    }

    TextSpan span(String words) {
      int begin = text.indexOf(words);
      return new TextSpan(begin, begin + words.length());
    }

    Claim claim(String evidence, String act, Optional<Measurement> measurement, Status status, Party claimant, List<String> framing) {
      return new Claim(id + "-" + act, 1, span(evidence), "ASSAULT", act, List.of(), List.of(), "1823", OptionalDouble.of(-10), 4, POLICE, PEOPLE, measurement, Optional.empty(), on(RAID), CARMEN,
          new Attribution.Sourced(claimant, Party.UNKNOWN, "informó"), status, framing, "", 0.8, act + "-rule");
    }

    CodedDocument with(Claim... claims) {
      int noise = text.indexOf("Lea también: otras noticias.");
      List<NoiseRegion> regions = noise < 0 ? List.of() : List.of(new NoiseRegion(new TextSpan(noise, noise + "Lea también: otras noticias.".length()), "link line"));
      return new CodedDocument(new Document(id, name, publisher, "", Optional.of(published), language, text, regions), List.of(claims), 2, "test");
    }
  }
}
