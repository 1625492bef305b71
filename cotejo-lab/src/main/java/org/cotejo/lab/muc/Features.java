package org.cotejo.lab.muc;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.claim.Reading;
import org.cotejo.coder.incident.CommonWords;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.incident.Suspect;
import org.cotejo.coder.incident.Victim;
import org.cotejo.coder.match.Tree;
import org.cotejo.language.Token;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Document;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.model.Party;

/// What of an incident bears on whether the set asks for it, as names of features that hold. Only what the coder made of the text is looked at, never its words.
final class Features {
  /// How the wire marks speeches, communiques, reports.
  private static final Pattern TAG = Pattern.compile("\\[([A-Z]+)");
  private static final Set<String> IRREGULAR = Set.of("REB", "CRM", "PRM", "UAF");
  private static final Set<String> FORCES = Set.of("MIL", "COP", "SPY");

  private static final Region REGION = Region.load();

  private final Set<String> names = new TreeSet<>();

  private Features() {}

  /// @param all the incidents of the document
  static Set<String> of(Reading reading, List<Incident> all, Incident incident) {
    Document document = reading.document();
    Features features = new Features();
    features.kind(incident);
    features.people(incident);
    features.sides(incident);
    features.circumstances(document, incident, all.indexOf(incident));
    features.document(all, incident);
    features.words(reading, incident);
    return features.names;
  }

  private void add(String name, boolean holds) {
    if (holds) {
      names.add(name);
    }
  }

  /// Common words of the sentences that tell of it, and of the report.
  private void words(Reading reading, Incident incident) {
    for (Tree tree : reading.trees()) {
      boolean own = incident.claims().stream().anyMatch(claim -> claim.sentence() == tree.sentence().number());
      for (Token token : tree.sentence().tokens()) {
        if (token.hasPos("NOUN", "VERB", "ADJ") && token.lemma().matches("[a-z-]{3,}")) {
          String word = CommonWords.of(reading, tree, token);
          add("told-with=" + word, own);
          names.add("report-with=" + word);
        }
      }
    }
  }

  private void kind(Incident incident) {
    names.add("kind=" + incident.kind());
    names.add("stage=" + incident.stage());
    add("harm-only", !incident.named());
    add("harm-only/" + incident.kind(), !incident.named());
    names.add("claims=" + Math.min(4, incident.claims().size()));
    incident.claims().forEach(claim -> names.add("act=" + claim.act()));
    incident.claims().forEach(claim -> names.add("status=" + claim.status()));
  }

  private void people(Incident incident) {
    List<String> doers = incident.perpetrators().stream().map(Party::sector).toList();
    List<String> bodies = incident.suspects().stream().map(Suspect::sector).toList();
    add("doer=irregular", doers.stream().anyMatch(IRREGULAR::contains) || bodies.stream().anyMatch(IRREGULAR::contains));
    add("doer=forces", doers.stream().anyMatch(FORCES::contains) || bodies.stream().anyMatch(FORCES::contains));
    add("doer=other", doers.stream().anyMatch(sector -> !FORCES.contains(sector) && !IRREGULAR.contains(sector)));
    add("doer=none", doers.isEmpty() && bodies.isEmpty());
    doers.forEach(sector -> names.add("doer-sector=" + sector));
    bodies.forEach(sector -> names.add("body-sector=" + sector));
    add("body", !bodies.isEmpty());
    List<Victim> victims = incident.victims();
    add("victim=none", victims.isEmpty());
    add("victim=named", victims.stream().anyMatch(victim -> !victim.name().isEmpty()));
    add("victim=civil", victims.stream().anyMatch(victim -> isCivil(victim.sector())));
    add("victim=irregular", victims.stream().anyMatch(victim -> IRREGULAR.contains(victim.sector())));
    add("victim=forces", victims.stream().anyMatch(victim -> FORCES.contains(victim.sector())));
    add("victim=irregular-only", !victims.isEmpty() && victims.stream().allMatch(victim -> IRREGULAR.contains(victim.sector())));
    add("victim=forces-only", !victims.isEmpty() && victims.stream().allMatch(victim -> FORCES.contains(victim.sector())));
    add("victim=former", victims.stream().anyMatch(Victim::former));
    victims.forEach(victim -> names.add("effect=" + victim.effect()));
    victims.forEach(victim -> names.add("sector=" + victim.sector()));
    add("thing", !incident.targets().isEmpty());
    add("instrument", !incident.instruments().isEmpty());
    add("nothing", victims.isEmpty() && incident.targets().isEmpty() && doers.isEmpty() && bodies.isEmpty());
  }

  /// Who did what to whom, in one.
  private void sides(Incident incident) {
    String doer = side(Stream.concat(incident.perpetrators().stream().map(Party::sector), incident.suspects().stream().map(Suspect::sector)).toList());
    String victim = side(incident.victims().stream().map(Victim::sector).toList());
    names.add("sides=" + doer + "/" + victim);
    names.add("sides=" + doer + "/" + victim + "/" + incident.kind());
    names.add("hit=" + victim + "/" + (incident.targets().isEmpty() ? "" : "thing") + "/" + incident.kind());
  }

  private static String side(List<String> sectors) {
    return sectors.isEmpty() ? "none" : sectors.stream().anyMatch(Features::isCivil) ? "civil" : sectors.stream().anyMatch(FORCES::contains) ? "forces" : "irregular";
  }

  private static boolean isCivil(String sector) {
    return !FORCES.contains(sector) && !IRREGULAR.contains(sector);
  }

  private void circumstances(Document document, Incident incident, int rank) {
    names.add(age(document, incident));
    document.noise().stream().limit(1).flatMap(header -> TAG.matcher(header.span().of(document.text())).results())
        .forEach(tag -> names.add("marked=" + tag.group(1)));
    Precision precision = REGION.place(incident).precision();
    add("abroad", !REGION.contains(incident.place()));
    add("no-place-in-region", !REGION.contains(REGION.place(incident)));
    names.add("place=" + (REGION.place(incident).text().isEmpty() ? "taken-over" : precision));
    int first = incident.claims().getFirst().sentence();
    String age = age(document, incident);
    names.add(age + "/" + incident.kind());
    names.add(age + "&rank=" + Math.min(2, rank));
    names.add("sentence=" + (first <= 2 ? "first" : first <= 5 ? "early" : first <= 10 ? "middle" : "late"));
    add("sourced", incident.claims().stream().map(Claim::attribution).anyMatch(attribution -> attribution instanceof Attribution.Sourced));
    add("own-voice", incident.claims().stream().map(Claim::attribution).anyMatch(attribution -> attribution instanceof Attribution.OwnVoice));
  }

  /// How long before the report it was.
  private static String age(Document document, Incident incident) {
    if (incident.date().start().isEmpty() || document.published().isEmpty()) {
      return "age=unknown";
    }
    long days = ChronoUnit.DAYS.between(incident.date().start().get(), document.published().get());
    return "age=" + (days < 0 ? "future" : days <= 2 ? "days" : days <= 14 ? "weeks" : days <= 90 ? "months" : "long");
  }

  private void document(List<Incident> all, Incident incident) {
    names.add("incidents=" + Math.min(5, all.size()));
    int rank = all.indexOf(incident);
    names.add("rank=" + Math.min(3, rank));
    long most = all.stream().mapToLong(other -> other.claims().size()).max().orElse(0);
    add("largest", incident.claims().size() == most);
    add("others-with-doer=irregular", all.stream().filter(other -> other != incident)
        .anyMatch(other -> other.perpetrators().stream().anyMatch(party -> IRREGULAR.contains(party.sector()))));
  }
}
