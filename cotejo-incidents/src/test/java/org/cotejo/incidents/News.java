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

/// Made-up coded reports: a line of text for each claim. Towns lie a degree apart, from A on northwards.
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
    int begin = text.length();
    text.append(sentence).append('\n');
    String id = Sha256.of(name + claims.size() + sentence).substring(0, 16);
    EventPlace place = new EventPlace(town, town, "t" + town, "State of " + town.charAt(0), "VEN", OptionalDouble.of(town.charAt(0) - (double) 'A'), OptionalDouble.of(-66), EventPlace.Precision.LOCALITY);
    Attribution attribution = claimant.isEmpty() ? new Attribution.OwnVoice() : new Attribution.Sourced(new Party(claimant, "", claimantSector, ""), Party.UNKNOWN, "said");
    claims.add(new Claim(id, claims.size() + 1, new TextSpan(begin, begin + sentence.length()), act.equals("arrest") ? "COERCE" : "ASSAULT", act, List.of(), List.of(), "",
        OptionalDouble.empty(), 4, new Party("police", "", "COP", ""), new Party(count + " " + whom, "", sector, ""),
        Optional.of(new Measurement(measure, count + " " + whom, sector, "persons", new Count.Exact(count))), Optional.empty(),
        new EventDate(day.toString(), Optional.of(day), Optional.of(day), EventDate.Precision.DAY, EventDate.Basis.STATED), place, attribution, status, List.of(), "", 0.9, "r"));
    return this;
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
