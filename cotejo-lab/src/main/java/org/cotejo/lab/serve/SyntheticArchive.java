package org.cotejo.lab.serve;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.cotejo.lab.incident.SyntheticNews;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.PersonMention;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// Coded reports as an archive holds them: some twelve hundred characters each, claims by many speakers, of many sectors, places and states of knowledge.
final class SyntheticArchive {
  private static final List<String> SECTORS = List.of("COP", "MIL", "CRM", "REB", "GOV", "COP; MIL", "", "PAR");
  private static final List<String> VICTIMS = List.of("CVL", "", "CRM", "COP", "MED", "LAB", "CVL; LAB");
  private static final List<Party> SPEAKERS = List.of(new Party("the police", "Policía Nacional", "COP", ""), new Party("the ministry", "", "GOV", ""), new Party("the families", "", "CVL", ""),
      new Party("Rosa Quintana", "", "CVL", ""), new Party("the ombudsman", "Defensoría", "GOV", ""), new Party("an NGO", "Observatorio", "NGO", ""));
  private static final List<Status> STATUSES = List.of(Status.ASSERTED, Status.ALLEGED, Status.DENIED, Status.PLANNED, Status.NEGATED);
  private static final int WORDS = 20_000;
  private static final int FILLER = 150;
  private static final int PERSONS = 3;

  private final SyntheticNews news;
  private final Towns towns = new Towns();
  private final SplittableRandom random;

  /// @param claims how many will be asked for in all
  SyntheticArchive(long seed, long claims) {
    news = new SyntheticNews(seed, claims);
    random = new SplittableRandom(seed);
  }

  CodedDocument next(long claimsSoFar) {
    CodedDocument told = news.next(claimsSoFar);
    Document bare = told.document();
    String title = bare.text().substring(0, bare.text().indexOf(" with "));
    StringBuilder text = new StringBuilder(bare.text()).append(filler());
    List<PersonMention> persons = IntStream.range(0, PERSONS).mapToObj(_ -> person(text)).toList();
    Document document = new Document(bare.id(), bare.name(), bare.publisher(), title, bare.published(), bare.language(), text.toString(), List.of());
    return new CodedDocument(document, told.claims().stream().map(this::varied).toList(), Optional.of(persons), told.sentences() + 10, told.coderVersion());
  }

  private String filler() {
    StringBuilder filler = new StringBuilder();
    for (int i = 0; i < FILLER; i++) {
      filler.append("w").append(Integer.toString(skewed(WORDS), Character.MAX_RADIX)).append(i % 15 == 14 ? ".\n" : " ");
    }
    return filler.toString();
  }

  /// Names somebody without office at the end of the text.
  private PersonMention person(StringBuilder text) {
    int begin = text.length();
    text.append("Given").append(skewed(WORDS)).append(" Surname").append(skewed(WORDS));
    PersonMention person = new PersonMention(new TextSpan(begin, text.length()), "");
    text.append(" was there.\n");
    return person;
  }

  private Claim varied(Claim claim) {
    Optional<Measurement> measurement = claim.measurement().flatMap(told -> measured(told, claim.act()));
    Party recipient = new Party(claim.recipient().text(), "", picked(VICTIMS), "");
    return new Claim(claim.id(), claim.sentence(), claim.evidence(), claim.eventType(), claim.act(), List.of(), List.of(), "", claim.goldstein(), claim.quad(),
        new Party(claim.actor().text(), "", picked(SECTORS), ""), recipient, measurement, Optional.empty(), claim.date(), towns.located(claim.place()), attribution(), picked(STATUSES), List.of(),
        random.nextInt(40) == 0 ? "Plan " + skewed(20) : "", Math.round(100 * (0.3 + 0.7 * random.nextDouble())) / 100.0, claim.rule());
  }

  private static Optional<Measurement> measured(Measurement told, String act) {
    return switch (act) {
      case "kill", "clash" -> Optional.of(told);
      case "wound" -> Optional.of(new Measurement("wounded", told.text(), told.sector(), told.unit(), told.count()));
      case "arrest", "raid" -> Optional.of(new Measurement("arrested", told.text(), told.sector(), told.unit(), told.count()));
      default -> Optional.empty();
    };
  }

  private Attribution attribution() {
    return random.nextInt(10) < 6 ? new Attribution.OwnVoice() : new Attribution.Sourced(picked(SPEAKERS), Party.UNKNOWN, "said");
  }

  private <T> T picked(List<T> values) {
    return values.get(skewed(values.size()));
  }

  /// Small numbers far more often than large ones.
  private int skewed(int most) {
    double share = random.nextDouble();
    return (int) (most * share * share * share);
  }
}
