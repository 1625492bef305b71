package org.cotejo.lab.incident;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.link.Blocks;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.lab.muc.WireReport;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;

/// Pairs from the keys of MUC-4, which tell for each report what happened when and where to whom: accounts of two reports are of one incident if their keys give the
/// same day and share a victim or target by name; they are not if the keys' days lie apart, or neither place nor people are shared.
final class WirePairs {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int DAY = 1;

  /// What a key says of an incident.
  ///
  /// @param days the first days, in days since 1970-01-01; none if not told
  /// @param people victims and targets, folded
  private record Key(String kind, List<Long> days, String country, String place, Set<String> named, Set<String> people) {}

  /// An account whose key is known.
  private record Told(Account account, Key key, Set<Long> filed, Set<Long> sought) {
    static Told of(Account account, Key key) {
      return new Told(account, key, Blocks.filed(account), Blocks.sought(account));
    }

    boolean isComparedTo(Told other) {
      return account.family() == other.account.family() && !Collections.disjoint(sought, other.filed);
    }
  }

  private final AccountReader reader;
  private final DocumentCoder coder = DocumentCoder.load();
  private final WireReport wire = new WireReport();
  private final List<CodedDocument> reports = new ArrayList<>();
  private final List<List<Key>> keys = new ArrayList<>();

  WirePairs(AccountReader reader) {
    this.reader = reader;
  }

  /// @param texts with the reports' texts
  /// @param incidents the same reports' keys in plain form
  void read(Path texts, Path incidents) throws IOException {
    Map<String, List<Key>> byReport = new HashMap<>();
    for (String line : Files.readAllLines(incidents)) {
      JsonNode item = JSON.readTree(line);
      byReport.put(item.path("id").asText(), item.path("incidents").valueStream().map(WirePairs::key).toList());
    }
    for (String line : Files.readAllLines(texts)) {
      JsonNode item = JSON.readTree(line);
      List<Key> own = byReport.getOrDefault(item.path("id").asText(), List.of());
      if (!own.isEmpty()) {
        reports.add(coder.code(wire.document(item)));
        keys.add(own);
      }
    }
  }

  private static Key key(JsonNode incident) {
    Set<String> named = new TreeSet<>();
    Set<String> people = new TreeSet<>();
    for (JsonNode victim : incident.path("victims")) {
      (victim.path("kind").asText().equals("name") ? named : people).addAll(mentions(victim.path("mentions")));
    }
    incident.path("targets").forEach(target -> people.addAll(mentions(target)));
    people.addAll(named);
    List<Long> days = incident.path("dates").valueStream().flatMap(date -> date.path("iso").valueStream()).flatMap(date -> day(date.asText()).stream()).toList();
    JsonNode place = incident.path("locations").path(0);
    String finest = place.path("path").path(place.path("path").size() - 1).path("name").asText();
    return new Key(incident.path("type").path(0).asText(), days, place.path("country").asText(), finest, named, people);
  }

  /// The keys hold days that there are not, such as the 31st of November.
  private static Optional<Long> day(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso).toEpochDay());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<String> mentions(JsonNode mentions) {
    return mentions.valueStream().map(mention -> Folding.fold(mention.asText())).toList();
  }

  /// Pairs of accounts of different reports.
  List<LabelledPair> pairs() {
    List<List<Told>> told = new ArrayList<>();
    for (int i = 0; i < reports.size(); i++) {
      told.add(aligned(reports.get(i), keys.get(i)));
    }
    List<LabelledPair> pairs = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      for (Told one : told.get(i)) {
        told.subList(0, i).stream().flatMap(List::stream).filter(one::isComparedTo).forEach(other -> same(one.key(), other.key())
            .ifPresent(same -> pairs.add(new LabelledPair(one.account(), other.account(), "muc" + fold(one.account()), same))));
      }
    }
    return pairs;
  }

  /// Reports of one month are about the same things.
  private static int fold(Account account) {
    return account.published().map(day -> day.getYear() * 12 + day.getMonthValue()).orElse(0);
  }

  /// Whether two keys are of one incident, if they say enough.
  private static Optional<Boolean> same(Key one, Key other) {
    boolean days = !one.days().isEmpty() && !other.days().isEmpty();
    boolean near = days && one.days().stream().anyMatch(day -> other.days().stream().anyMatch(second -> Math.abs(day - second) <= DAY));
    boolean named = !Collections.disjoint(one.named(), other.named());
    boolean people = !Collections.disjoint(one.people(), other.people());
    boolean place = one.place().equals(other.place());
    if (near && (named || people && place) || !days && named && place && one.kind().equals(other.kind())) {
      return Optional.of(true);
    }
    boolean apart = days && !near || !one.country().equals(other.country()) || !people && !place;
    return apart && !named ? Optional.of(false) : Optional.empty();
  }

  private List<Told> aligned(CodedDocument report, List<Key> own) {
    List<Told> aligned = new ArrayList<>();
    for (Account account : reader.read(report, Verdicts.NONE)) {
      StringBuilder told = new StringBuilder();
      report.claims().stream().filter(claim -> account.claims().contains(claim.id())).forEach(claim -> told.append(evidence(report, claim)).append('\n'));
      index(told.toString(), own).ifPresent(index -> aligned.add(Told.of(account, own.get(index))));
    }
    return aligned;
  }

  private static String evidence(CodedDocument report, Claim claim) {
    return Folding.fold(claim.evidence().of(report.document().text())).replaceAll("\\s+", " ");
  }

  /// The only incident with most of its people in a text.
  private static Optional<Integer> index(String told, List<Key> keys) {
    int most = 0;
    Optional<Integer> best = Optional.empty();
    for (int i = 0; i < keys.size(); i++) {
      int count = (int) keys.get(i).people().stream().filter(told::contains).count();
      if (count > most) {
        most = count;
        best = Optional.of(i);
      } else if (count == most) {
        best = Optional.empty();
      }
    }
    return best;
  }

  /// How the claims of one report are grouped: of pairs of claims with keys, those put together, those of one incident, and both.
  long[] grouping() {
    long[] counts = new long[3];
    for (int i = 0; i < reports.size(); i++) {
      count(reports.get(i), keys.get(i), counts);
    }
    return counts;
  }

  private void count(CodedDocument report, List<Key> own, long[] counts) {
    List<Account> accounts = reader.read(report, Verdicts.NONE);
    Map<String, Integer> group = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      for (String claim : accounts.get(i).claims()) {
        group.put(claim, i);
      }
    }
    List<Claim> claims = report.claims().stream().filter(claim -> claim.eventType().equals("ASSAULT") && group.containsKey(claim.id())).toList();
    for (int i = 0; i < claims.size(); i++) {
      Optional<Integer> one = index(evidence(report, claims.get(i)), own);
      for (int j = 0; j < i && one.isPresent(); j++) {
        Optional<Integer> other = index(evidence(report, claims.get(j)), own);
        if (other.isPresent()) {
          boolean together = Objects.equals(group.get(claims.get(i).id()), group.get(claims.get(j).id()));
          boolean same = one.equals(other);
          counts[0] += together ? 1 : 0;
          counts[1] += same ? 1 : 0;
          counts[2] += together && same ? 1 : 0;
        }
      }
    }
  }
}
