package org.cotejo.incidents.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.incidents.register.Reports.party;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.model.table.Table;
import org.junit.jupiter.api.Test;

class PlansTest {
  private static final List<KnownName> KNOWN = List.of(new KnownName("Plan Norte", List.of("PN", "North Plan")), new KnownName("Plan Sur", List.of()));
  private static final List<KnownName> FORCES = List.of(new KnownName("Guardia Costera", List.of("GC", "National Guard")), new KnownName("Policía A", List.of("PX")),
      new KnownName("Policía B", List.of("PX")));
  private static final CodedDocument LAUNCH = Reports.in(Language.EN, "launch.txt", "2026-03-02")
      .sentence("The ministry launched the North Plan with the National Guard and the Coast Police.")
      .claim("MOBILIZE", "operation", Status.ASSERTED, party("The ministry", "GOV"), Party.UNKNOWN, "North Plan", Reports.town("Cabo Lindo"), Optional.empty())
      .claim("AID", "fund", Status.PLANNED, Party.UNKNOWN, Party.UNKNOWN, "", Reports.town("Cabo Lindo"), Reports.money(4_500_000)).coded();
  private static final CodedDocument LATER = Reports.in(Language.ES, "later.txt", "2026-03-09")
      .sentence("La Policía Estatal detuvo a doce personas en Puerto Aldama dentro del Plan Norte.")
      .claim("COERCE", "arrest", Status.ASSERTED, party("La Policía Estatal", "COP"), Party.UNKNOWN, "Plan Norte", Reports.town("Puerto Aldama"), Optional.empty())
      .sentence("El plan sustituye al Plan Faro.").coded();
  private static final CodedDocument OTHER = Reports.in(Language.EN, "other.txt", "2026-04-01")
      .sentence("A national security plan was launched.").claim("MOBILIZE", "operation", Status.ASSERTED, party("The governor", "GOV"), "national security plan")
      .sentence("Their first operation followed.").claim("MOBILIZE", "operation", Status.ASSERTED, Party.UNKNOWN, "their first operation").coded();

  @Test
  void whatReportsTellOfAPlanComesTogetherUnderItsUsualName() {
    Plan plan = plan("Plan Norte");
    assertThat(plan.aliases()).containsExactly("North Plan", "PN");
    assertThat(plan.kind()).isEqualTo("plan");
    assertThat(plan.launchedBy()).containsExactly("The ministry");
    assertThat(plan.announced()).contains(LocalDate.of(2026, 3, 2));
    assertThat(plan.areas()).containsExactly("Cabo Lindo", "Puerto Aldama");
    assertThat(plan.agencies()).containsExactly("Coast Police", "Guardia Costera", "Policía Estatal");
    assertThat(plan.money()).containsExactly("4500000 USD");
    assertThat(plan.predecessors()).containsExactly("Plan Faro");
    assertThat(plan.claims()).containsExactly("later.txt-1", "launch.txt-1");
  }

  @Test
  void aNameThatSeveralForcesShareStandsForNone() {
    assertThat(new Forces(FORCES).in("The gc, the GC and the PX went with the Guardia Nacional de Costa Norte.")).containsExactly(
        "Guardia Costera", "PX", "Guardia Nacional de Costa Norte");
  }

  @Test
  void aPlanThatIsOnlyNamedAsAPredecessorIsInTheRegister() {
    assertThat(plan("Plan Faro").successors()).containsExactly("Plan Norte");
    assertThat(plan("Plan Faro").claims()).isEmpty();
  }

  @Test
  void aKnownNameThatNobodyTellsOfIsNot() {
    assertThat(register().plans()).extracting(Plan::name).doesNotContain("Plan Sur");
  }

  @Test
  void anUnnamedPlanIsOneOfItsReportOnly() {
    assertThat(register().plans()).extracting(Plan::name).contains("national security plan (other.txt)").noneMatch(name -> name.contains("their first"));
  }

  @Test
  void theOrderOfReportsDoesNotShow() {
    List<CodedDocument> reports = new ArrayList<>(List.of(LAUNCH, LATER, OTHER));
    Random random = new Random(2);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(reports, random);
      assertThat(Plans.of(reports, KNOWN, FORCES)).isEqualTo(register());
    }
  }

  @Test
  void whatIsDeniedIsNoTraitOfAPlan() {
    CodedDocument denied = Reports.in(Language.EN, "denied.txt", "2026-01-01").sentence("The army denied having launched the North Plan.")
        .claim("MOBILIZE", "operation", Status.DENIED, party("The army", "MIL"), "Plan Norte").coded();
    Plan plan = Plans.of(List.of(denied), KNOWN, List.of()).plans().getFirst();
    assertThat(plan.launchedBy()).isEmpty();
    assertThat(plan.announced()).isEmpty();
    assertThat(plan.claims()).hasSize(1);
  }

  @Test
  void theTableHasAsManyCellsAsColumns() {
    try (Table table = PlanColumns.table(register())) {
      assertThat(table.rows()).isNotEmpty().allSatisfy(row -> assertThat(row).hasSameSizeAs(PlanColumns.columns()));
    }
  }

  private static Plans register() {
    return Plans.of(List.of(LAUNCH, LATER, OTHER), KNOWN, FORCES);
  }

  private static Plan plan(String name) {
    return register().plans().stream().filter(plan -> plan.name().equals(name)).findFirst().orElseThrow();
  }
}
