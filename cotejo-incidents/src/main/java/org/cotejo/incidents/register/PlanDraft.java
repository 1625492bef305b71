package org.cotejo.incidents.register;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.EventPlace.Precision;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// What is gathered of one plan, claim by claim.
final class PlanDraft {
  private static final Set<String> ARMED = Set.of("COP", "MIL", "SPY");
  private static final Set<String> AUTHORITIES = Set.of("GOV", "LEG", "JUD", "COP", "MIL");
  private static final String LAUNCH = "operation";
  private static final String MOBILIZE = "MOBILIZE";
  private static final String MONEY = "money";
  private final Forces forces;
  private final Tally launchedBy = new Tally();
  private final Tally announcedBy = new Tally();
  private final Tally areas = new Tally();
  private final Tally agencies = new Tally();
  private final SortedSet<LocalDate> launches = new TreeSet<>();
  private final SortedSet<LocalDate> publications = new TreeSet<>();
  private final SortedSet<String> money = new TreeSet<>();
  private final SortedSet<String> documents = new TreeSet<>();
  private final SortedSet<String> claims = new TreeSet<>();

  /// @param forces finds the names of forces
  PlanDraft(Forces forces) {
    this.forces = forces;
  }

  void add(CodedDocument report, Claim claim) {
    documents.add(report.document().id().sha256());
    claims.add(claim.id());
    if (claim.status() == Status.DENIED || claim.status() == Status.NEGATED) {
      return;
    }
    addLaunch(report, claim);
    addAgencies(report, claim);
    if (claim.place().precision().compareTo(Precision.COUNTRY) < 0 || isName(claim.place().text()) && claim.place().precision() == Precision.NONE) {
      Stream.of(claim.place().text().split("; ")).forEach(areas::add);
    }
    claim.measurement().filter(PlanDraft::isMoney).ifPresent(this::addMoney);
  }

  private void addLaunch(CodedDocument report, Claim claim) {
    if (!claim.eventType().equals(MOBILIZE)) {
      return;
    }
    if (claim.act().equals(LAUNCH)) {
      authorities(claim.actor()).forEach(launchedBy::add);
      claim.date().start().ifPresent(launches::add);
      report.document().published().ifPresent(publications::add);
    }
    Party claimant = claim.attribution().claimant();
    (claimant.sector().isEmpty() ? parts(claimant).filter(PlanDraft::isName) : authorities(claimant)).forEach(announcedBy::add);
  }

  private void addAgencies(CodedDocument report, Claim claim) {
    if (ARMED.stream().anyMatch(claim.actor()::isOf)) {
      parts(claim.actor()).filter(PlanDraft::isName).flatMap(actor -> Stream.concat(forces.in(actor).stream(), Stream.of(actor)).limit(1)).forEach(agencies::add);
    }
    if (claim.eventType().equals(MOBILIZE)) {
      forces.in(claim.evidence().of(report.document().text())).forEach(agencies::add);
    }
  }

  private static Stream<String> authorities(Party party) {
    return AUTHORITIES.stream().anyMatch(party::isOf) ? parts(party) : Stream.empty();
  }

  private static Stream<String> parts(Party party) {
    return Arrays.stream((party.name().isEmpty() ? party.text() : party.name()).split("; "));
  }

  private static boolean isName(String words) {
    return words.chars().anyMatch(Character::isUpperCase);
  }

  static boolean isMoney(Measurement measured) {
    return measured.measure().equals(MONEY);
  }

  private static String sum(Measurement measured) {
    double value = measured.count().low().orElse(measured.count().high().orElse(0));
    return (BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() + " " + measured.unit()).strip();
  }

  /// A sum that its sentence assigns to a plan named beside it.
  void addMoney(Measurement measured) {
    money.add(sum(measured));
  }

  /// Those who are said to have launched it, then those who announced it.
  Plan plan(String name, PlanNames names, List<String> predecessors, List<String> successors) {
    List<String> by = Stream.concat(launchedBy.mostOften().stream(), announcedBy.mostOften().stream()).distinct().toList();
    Optional<LocalDate> announced = Stream.concat(launches.stream(), publications.stream()).min(LocalDate::compareTo);
    return new Plan(name, names.aliases(name), names.kind(name), by, announced, areas.mostOften(), agencies.mostOften(), List.copyOf(money),
        predecessors, successors, List.copyOf(documents), List.copyOf(claims));
  }
}
