package org.cotejo.incidents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
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
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// Made-up coded reports: a line of text for each claim. Towns lie from A on northwards, a degree for the first letter and a tenth for the second; those of one
/// first letter are in one state.
public final class News {
  private final String name;
  private final String publisher;
  private final Optional<LocalDate> published;
  private final StringBuilder text = new StringBuilder();
  private final List<Claim> claims = new ArrayList<>();

  public News(String name, String publisher, LocalDate published) {
    this.name = name;
    this.publisher = publisher;
    this.published = Optional.of(published);
  }

  /// A sentence with one claim: so many of somebody killed, arrested ..., on a day in a town, according to somebody (empty: the outlet).
  public News tells(String act, String measure, int count, String whom, String sector, LocalDate day, String town, String claimant, String claimantSector) {
    return tells(act, measure, count, whom, sector, day, town, claimant, claimantSector, Status.ASSERTED);
  }

  /// The same with a status.
  public News tells(
      String act, String measure, int count, String whom, String sector, LocalDate day, String town, String claimant, String claimantSector, Status status) {
    String sentence = "In " + town + " police " + act + " " + count + " " + whom + (claimant.isEmpty() ? "" : ", said " + claimant) + ".";
    Attribution attribution = claimant.isEmpty() ? new Attribution.OwnVoice() : new Attribution.Sourced(new Party(claimant, "", claimantSector, ""), Party.UNKNOWN, "said");
    return add(sentence, act, new Party("police", "", "COP", ""), new Party(count + " " + whom, "", sector, ""),
        new Measurement(measure, count + " " + whom, sector, "persons", new Count.Exact(count)), Optional.of(day), town, attribution, status);
  }

  /// A sentence of one's own with one claim, in the outlet's voice: so many civilians killed, arrested ..., nobody says by whom.
  public News says(String sentence, String act, String measure, int count, Optional<LocalDate> day, String town) {
    return add(sentence, act, Party.UNKNOWN, new Party(count + " people", "", "CVL", ""),
        new Measurement(measure, count + " people", "CVL", "persons", new Count.Exact(count)), day, town, new Attribution.OwnVoice(), Status.ASSERTED);
  }

  /// The same, denied.
  public News denies(String sentence, String act, int count, String town) {
    return add(sentence, act, Party.UNKNOWN, new Party(count + " people", "", "CVL", ""),
        new Measurement("killed", count + " people", "CVL", "persons", new Count.Exact(count)), Optional.empty(), town, new Attribution.OwnVoice(), Status.DENIED);
  }

  /// One more claim of the sentence told last.
  public News andSays(String act, String measure, int count, String town) {
    Claim last = claims.getLast();
    String sentence = last.evidence().of(text.toString());
    says(sentence, act, measure, count, Optional.empty(), town);
    Claim more = claims.removeLast();
    text.setLength(text.length() - sentence.length() - 1);
    claims.add(new Claim(more.id(), last.sentence(), last.evidence(), more.eventType(), act, List.of(), List.of(), "", OptionalDouble.empty(), 4, more.actor(), more.recipient(), more.measurement(),
        Optional.empty(), more.date(), more.place(), more.attribution(), more.status(), List.of(), "", 0.9, "r"));
    return this;
  }

  /// A sentence of one's own with one claim of what lasts, or was counted, from a day until the report.
  public News since(String sentence, String act, LocalDate first, String town) {
    return add(sentence, act, Party.UNKNOWN, new Party("4 people", "", "CVL", ""), new Measurement("missing", "", "CVL", "persons", new Count.Exact(4)),
        new EventDate(first.toString(), Optional.of(first), published, EventDate.Precision.MONTH, EventDate.Basis.STATED), town, new Attribution.OwnVoice(), Status.ASSERTED);
  }

  private News add(
      String sentence, String act, Party actor, Party recipient, Measurement measurement, Optional<LocalDate> day, String town, Attribution attribution, Status status) {
    EventDate date = day.map(own -> new EventDate(own.toString(), day, day, EventDate.Precision.DAY, EventDate.Basis.STATED)).orElse(EventDate.UNKNOWN);
    return add(sentence, act, actor, recipient, measurement, date, town, attribution, status);
  }

  private News add(
      String sentence, String act, Party actor, Party recipient, Measurement measurement, EventDate date, String town, Attribution attribution, Status status) {
    int begin = text.length();
    text.append(sentence).append('\n');
    String id = Sha256.of(name + claims.size() + sentence).substring(0, 16);
    claims.add(new Claim(id, claims.size() + 1, new TextSpan(begin, begin + sentence.length()), type(act), act, List.of(), List.of(), "",
        OptionalDouble.empty(), 4, actor, recipient, Optional.of(measurement).filter(counted -> !counted.measure().isEmpty()), Optional.empty(), date, place(town), attribution, status, List.of(), "", 0.9, "r"));
    return this;
  }

  private static String type(String act) {
    return switch (act) {
      case "arrest" -> "COERCE";
      case "release" -> "RETREAT";
      case "call" -> "REQUEST";
      case "demonstrate" -> "PROTEST";
      default -> "ASSAULT";
    };
  }

  private static EventPlace place(String town) {
    double latitude = town.charAt(0) - 'A' + (town.charAt(1) - 'a') / 10.0;
    return new EventPlace(town, town, "t" + town, "State of " + town.charAt(0), "VEN", OptionalDouble.of(latitude), OptionalDouble.of(-66), EventPlace.Precision.LOCALITY);
  }

  public CodedDocument coded() {
    Document document = new Document(new DocumentId(Sha256.of(name)), name, publisher, "", published, Language.EN, text.toString(), List.of());
    return new CodedDocument(document, claims, claims.size(), "test");
  }

  /// So many reports about a few incidents in a few towns, most told by several.
  public static List<CodedDocument> of(Random random, int reports) {
    List<String> towns = List.of("Arenal", "Bermejo", "Cantera", "Dorado");
    List<String> outlets = List.of("El Faro", "La Voz", "Wire");
    List<CodedDocument> made = new ArrayList<>();
    for (int i = 0; i < reports; i++) {
      LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(12));
      String town = towns.get(random.nextInt(towns.size()));
      News news = new News("report-" + i, outlets.get(random.nextInt(outlets.size())), day.plusDays(random.nextInt(3)));
      int tellings = 1 + random.nextInt(3);
      for (int j = 0; j < tellings; j++) {
        boolean killed = random.nextBoolean();
        news.tells(killed ? "kill" : "arrest", killed ? "killed" : "arrested", 1 + random.nextInt(9), "people", "CVL", day, town, random.nextBoolean() ? "" : "residents", "CVL");
      }
      made.add(news.coded());
    }
    return made;
  }
}
