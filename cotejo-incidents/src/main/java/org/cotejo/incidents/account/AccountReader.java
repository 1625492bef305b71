package org.cotejo.incidents.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// Reads off a coded report what it tells of each incident. Safe for many threads.
public final class AccountReader {
  private static final int NAMES = 16;
  private static final int AROUND = 40;
  private static final int WORDS = 20;
  private static final int REPORT_WORDS = 32;

  private final SceneActs acts;
  private final Openers openers = new Openers();
  private final Cues another = Cues.load("another-cues");
  private final Grouping grouping;
  private final WordReader words;

  private AccountReader(SceneActs acts, WordReader words) {
    this.acts = acts;
    this.grouping = new Grouping(acts, openers);
    this.words = words;
  }

  public static AccountReader load() {
    return new AccountReader(SceneActs.load(), WordReader.load());
  }

  /// The accounts of a report, in the order they begin.
  ///
  /// @param verdicts what people have decided about its claims
  public List<Account> read(CodedDocument report, Verdicts verdicts) {
    Around around = around(report.document());
    List<Draft> drafts = grouping.group(report, verdicts);
    return drafts.stream().map(draft -> account(report, draft, around, draft == drafts.getFirst())).toList();
  }

  /// What tells most about a report: names anywhere in it, and words.
  private record Around(Words names, Words words) {}

  private Around around(Document document) {
    return new Around(words.namesAround(document, AROUND), words.story(document, REPORT_WORDS));
  }

  private Account account(CodedDocument report, Draft draft, Around around, boolean lead) {
    Document document = report.document();
    List<Claim> claims = draft.claims();
    List<Claim> told = told(claims);
    return new Account(
        claims.getFirst().id(), document.id().sha256(), document.published(), document.publisher(), document.language(),
        draft.all().stream().map(Claim::id).toList(), draft.family(), lead, !lead && openers.isEarlier(report, claims.getFirst()), lead && another.points(document.language(), claims.getFirst().evidence().of(document.text())) > 0, claims.stream().anyMatch(AccountReader::hasHappened),
        draft.all().stream().anyMatch(claim -> claim.status() == Status.DENIED),
        texts(told, Claim::act), texts(told, claim -> acts.of(claim).kind()), draft.when(), draft.isDayTold(), isSpoken(draft, document), draft.where(), texts(claims, claim -> Folding.fold(claim.place().text())), draft.towns(), draft.states(document.text()),
        draft.all().stream().flatMap(claim -> position(claim).stream()).toList(),
        texts(claims, claim -> name(claim.actor())), texts(claims, claim -> name(claim.recipient())),
        names(report, claims), around.names(), words.words(document.language(), evidence(report, claims), WORDS), around.words(),
        sectors(claims, Claim::actor), sectors(claims, Claim::recipient), people(claims), texts(claims, Claim::plan));
  }

  /// Whether all who tell the days are quoted, or tell them beside what is said about the incident, and the days are those of the report: "said on Friday that".
  private static boolean isSpoken(Draft draft, Document document) {
    Days when = draft.when();
    boolean recent = when.isKnown() && document.published().isPresent() && when.last() >= document.published().get().toEpochDay() - 1;
    return recent && draft.told().stream().filter(telling -> telling.when().equals(when)).map(Told::claim)
        .allMatch(claim -> claim.attribution() instanceof Attribution.Sourced || draft.isAnswered(claim.sentence()));
  }

  /// Without what the report says there was not: "no arrests were made". If there is nothing else, that.
  private static List<Claim> told(List<Claim> claims) {
    List<Claim> told = claims.stream().filter(claim -> claim.status() != Status.NEGATED).toList();
    return told.isEmpty() ? claims : told;
  }

  private static boolean hasHappened(Claim claim) {
    return claim.status() != Status.PLANNED && claim.status() != Status.HYPOTHETICAL;
  }

  private static String name(Party party) {
    return party.name().isEmpty() ? party.text() : party.name();
  }

  private static Optional<Position> position(Claim claim) {
    Party claimant = claim.attribution().claimant();
    return claim.measurement().map(measurement -> new Position(
        claim.id(), new Quantity(measurement.measure(), Side.of(measurement.sector()), measurement.unit()), measurement.text(), claim.partOf().isPresent(),
        measurement.count().low().orElse(Double.NaN), measurement.count().high().orElse(Double.NaN), measurement.count().approximate(),
        name(claimant), claimant.sector(), claim.status()));
  }

  private static Set<String> texts(Collection<Claim> claims, Function<Claim, String> text) {
    return claims.stream().map(text).filter(value -> !value.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> sectors(Collection<Claim> claims, Function<Claim, Party> party) {
    return claims.stream().flatMap(claim -> List.of(party.apply(claim).sector().split("; ")).stream()).filter(sector -> !sector.isEmpty())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> people(Collection<Claim> claims) {
    return claims.stream().flatMap(claim -> Folding.names(claim.recipient().text()).stream()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String evidence(CodedDocument report, List<Claim> claims) {
    return claims.stream().map(Claim::evidence).distinct().map(span -> span.of(report.document().text())).collect(Collectors.joining("\n"));
  }

  private Words names(CodedDocument report, List<Claim> claims) {
    String told = claims.stream().flatMap(claim -> List.of(claim.actor().name(), claim.recipient().name(), claim.place().name(), claim.plan()).stream())
        .distinct().map(name -> "- " + name).collect(Collectors.joining(" "));
    return words.names("x " + told + "\n" + evidence(report, claims), NAMES);
  }
}
