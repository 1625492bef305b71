package org.cotejo.lab.incident;

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

/// Made-up coded reports in any number, skewed as news are: a few countries, towns and outlets have most of them, most incidents are told once, a few by dozens of reports.
public final class SyntheticNews {
  private static final List<String> COUNTRIES = List.of("VEN", "COL", "MEX", "BRA", "PER", "ECU", "HND", "SLV", "GTM", "ARG", "CHL", "BOL", "PRY", "NIC", "HTI", "DOM", "CRI", "PAN", "URY", "CUB");
  private static final List<String> SYLLABLES = List.of("ma", "ri", "to", "san", "el", "gua", "pe", "lo", "ca", "bo", "tan", "qui", "za", "mor", "ne", "ya", "chi", "ro", "vi", "lla");
  private static final List<String> ACTS = List.of("kill", "arrest", "clash", "raid", "wound", "seize", "kidnap", "demonstrate");
  private static final int DAYS = 3650;
  private static final int TOWNS = 3000;
  private static final int OUTLETS = 300;

  /// An event of the made-up world.
  private record Event(LocalDate day, String country, String town, int killed, String act, String person) {}

  private final Random random;
  private final double perDay;
  private final List<Event> recent = new ArrayList<>();
  private int made;

  /// @param mentions how many claims will be asked for in all, spread over ten years
  public SyntheticNews(long seed, long mentions) {
    random = new Random(seed);
    perDay = mentions / (double) DAYS;
  }

  /// The next report, with one to six claims; days go on as reports are made.
  public CodedDocument next(long mentionsSoFar) {
    LocalDate today = LocalDate.of(2015, 1, 1).plusDays((long) (mentionsSoFar / perDay));
    recent.removeIf(event -> event.day().isBefore(today.minusDays(6)));
    Event main = recent.isEmpty() || random.nextInt(100) < 55 ? event(today.minusDays(random.nextInt(2))) : recent.get(skewed(recent.size()));
    recent.add(main);
    String outlet = "Outlet " + skewed(OUTLETS);
    StringBuilder text = new StringBuilder();
    List<Claim> claims = new ArrayList<>();
    String name = "report-" + made++;
    int tellings = 1 + random.nextInt(4);
    for (int i = 0; i < tellings; i++) {
      claims.add(claim(name, text, claims.size(), main, i == 0 ? main.act() : ACTS.get(random.nextInt(ACTS.size()))));
    }
    if (random.nextInt(4) == 0) {
      claims.add(claim(name, text, claims.size(), event(today.minusDays(30L + random.nextInt(900))), "kill"));
    }
    Language language = random.nextInt(3) == 0 ? Language.EN : Language.ES;
    Document document = new Document(new DocumentId(Sha256.of(name)), name, outlet, "", Optional.of(today), language, text.toString(), List.of());
    return new CodedDocument(document, claims, claims.size(), "synthetic");
  }

  private Event event(LocalDate day) {
    String country = COUNTRIES.get(skewed(COUNTRIES.size()));
    return new Event(day, country, name(skewed(TOWNS) * 31 + country.hashCode()), 1 + skewed(20), ACTS.get(skewed(ACTS.size())), name(random.nextInt()) + " " + name(random.nextInt()));
  }

  /// Small numbers far more often than large ones.
  private int skewed(int most) {
    double share = random.nextDouble();
    return (int) (most * share * share * share);
  }

  private static String name(int seed) {
    Random own = new Random(seed);
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 3; i++) {
      name.append(SYLLABLES.get(own.nextInt(SYLLABLES.size())));
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private Claim claim(String report, StringBuilder text, int index, Event event, String act) {
    int count = random.nextInt(5) == 0 ? event.killed() + 1 : event.killed();
    String sentence = "Police in " + event.town() + " told of " + act + " of " + count + " people with " + event.person() + " on " + event.day() + " word" + random.nextInt(5000) + ".";
    int begin = text.length();
    text.append(sentence).append('\n');
    boolean told = random.nextInt(10) < 7;
    EventDate date = told ? new EventDate("", Optional.of(event.day()), Optional.of(event.day()), EventDate.Precision.DAY, EventDate.Basis.RELATIVE) : EventDate.UNKNOWN;
    EventPlace place = random.nextInt(10) < 8
        ? new EventPlace(event.town(), event.town(), event.country() + event.town(), "State " + event.town().charAt(0), event.country(), OptionalDouble.of(0), OptionalDouble.of(0), EventPlace.Precision.MUNICIPALITY)
        : EventPlace.UNKNOWN;
    return new Claim(Sha256.of(report + index).substring(0, 16), index + 1, new TextSpan(begin, begin + sentence.length()), act.equals("demonstrate") ? "PROTEST" : "ASSAULT", act,
        List.of(), List.of(), "", OptionalDouble.empty(), 4, new Party("Police", "", "COP", ""), new Party(count + " people with " + event.person(), "", "CVL", ""),
        Optional.of(new Measurement("killed", count + " people", "CVL", "persons", new Count.Exact(count))), Optional.empty(), date, place, new Attribution.OwnVoice(),
        Status.ASSERTED, List.of(), "", 0.8, "synthetic");
  }
}
