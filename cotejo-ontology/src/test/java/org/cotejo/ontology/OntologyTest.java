package org.cotejo.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.Test;

class OntologyTest {

  /// Acts that CAMEO files under another PLOVER event than Cotejo does, and on purpose.
  private static final Set<String> CAMEO_ELSEWHERE = Set.of(
      "charge", // CAMEO has one code for arrest and charge
      "sign", // a signature commits to future cooperation: AGREE; the crosswalk says SUPPORT
      "call", "reward", "request-help", // CAMEO's appeals, which PLOVER drops
      "deny", // a statement to CAMEO, which PLOVER drops
      "fine", // an administrative sanction to CAMEO
      "resign"); // CAMEO sees a demand met

  private final Ontology ontology = Ontology.load();

  @Test
  void holdsPloverWhole() {
    assertThat(ontology.events().codes()).hasSize(17).contains("STATISTIC");
    assertThat(ontology.events().all().stream().mapToInt(event -> ontology.modes(event).size()).sum()).isEqualTo(67);
    assertThat(ontology.contexts().size()).isEqualTo(37);
    assertThat(ontology.sectors().size()).isEqualTo(32);
    assertThat(ontology.sectors().codes()).doesNotContain("INS", "SEP", "HLH");
  }

  @Test
  void holdsCameoWithGoldstein() {
    assertThat(ontology.cameo().size()).isEqualTo(313);
    assertThat(ontology.cameo().all()).filteredOn(code -> code.goldstein().isPresent()).hasSize(312);
    assertThat(ontology.goldstein("1214")).isEmpty();
    assertThat(ontology.goldstein("016")).hasValue(-5);
    assertThat(ontology.goldstein("193")).hasValue(-10);
    assertThat(ontology.cameo().all()).allMatch(code -> code.code().matches("(0[1-9]|1\\d|20)\\d{0,2}") && code.quad() >= 1 && code.quad() <= 4);
    assertThat(ontology.cameo().all()).filteredOn(code -> code.event().isEmpty()).hasSize(39).allMatch(c -> Set.of("01", "02").contains(c.root()));
  }

  @Test
  void everyActHasItsPlace() {
    for (Act act : ontology.acts()) {
      assertThat(act.code()).matches("[a-z]+(-[a-z]+)*");
      assertThat(act.definition()).as(act.code()).endsWith(".");
      assertThat(act.mode().map(Mode::event).orElse(act.event())).isEqualTo(act.event());
      assertThat(act.cameo().isEmpty()).as(act.code()).isEqualTo(act.event().code().equals("STATISTIC"));
    }
    assertThat(ontology.events().all()).allSatisfy(event -> assertThat(ontology.actsOf(event)).isNotEmpty());
  }

  @Test
  void cameoAgreesWithTheActExceptWhereStated() {
    Set<String> elsewhere = Set.copyOf(ontology.acts().all().stream()
        .filter(act -> act.cameo().isPresent() && !act.cameo().flatMap(CameoCode::event).equals(Optional.of(act.event())))
        .map(Act::code).toList());
    assertThat(elsewhere).isEqualTo(CAMEO_ELSEWHERE);
  }

  @Test
  void signsFollowTheQuadClass() {
    for (EventType event : ontology.events()) {
      if (event.quad() == 1 || event.quad() == 2) {
        assertThat(event.score()).as(event.code()).isPositive();
      } else {
        assertThat(event.score()).as(event.code()).isNotPositive();
      }
      assertThat(ontology.modes(event).all()).allMatch(mode -> event.quad() == 3 || mode.score() * event.score() > 0);
    }
    assertThat(ontology.event("ACCUSE").score()).isEqualTo(-3);
    assertThat(ontology.quad("SANCTION")).isEqualTo(4);
    assertThat(ontology.events().all()).filteredOn(EventType::recipientRequired).extracting(EventType::code)
        .containsExactlyInAnyOrder("COOPERATE", "AID", "SANCTION");
  }

  @Test
  void everyRepairIsApplied() {
    assertThat(ontology.repairs()).hasSizeGreaterThan(60).doesNotHaveDuplicates();
    for (Repair repair : ontology.repairs()) {
      assertThat(repair.was()).as("%s", repair).isNotEqualTo(repair.now());
      assertThat(repair.why()).isNotBlank();
      DataRow row = DataFile.titledRows("ontology/" + repair.file()).stream()
          .filter(r -> r.cell("code").equals(repair.code())).findFirst().orElseThrow();
      assertThat(row.cell(repair.field())).as("%s", repair).isEqualTo(repair.now());
    }
  }

  @Test
  void readsAsOneWouldSay() {
    Act kill = ontology.act("kill");
    assertThat(kill.event().code()).isEqualTo("ASSAULT");
    assertThat(kill.measure()).contains(ontology.measure("killed"));
    assertThat(ontology.act("meet").reciprocal()).isTrue();
    assertThat(ontology.mode("COERCE", "restrict")).isNotEqualTo(ontology.mode("THREATEN", "restrict"));
    assertThat(ontology.mode("PROTEST", "vandalize").score()).isEqualTo(-5);
    EventType assault = ontology.event("ASSAULT");
    assertThat(ontology.score(assault, List.of())).isEqualTo(-9);
    assertThat(ontology.score(assault, List.of(ontology.mode("ASSAULT", "beat"), ontology.mode("ASSAULT", "firearms")))).isEqualTo(-9);
  }

  @Test
  void whoActsMayChangeTheMode() {
    assertThat(ontology.act("deploy", "MIL").mode()).contains(ontology.mode("MOBILIZE", "troops"));
    assertThat(ontology.act("deploy", "MIL").cameo()).contains(ontology.cameo("154"));
    assertThat(ontology.act("deploy", "COP")).isEqualTo(ontology.act("deploy"));
    assertThat(ontology.act("meet", "")).isEqualTo(ontology.act("meet"));
    for (Act act : ontology.acts()) {
      for (Sector sector : ontology.sectors()) {
        assertThat(ontology.act(act.code(), sector.code()).event()).isEqualTo(act.event());
      }
    }
  }

  @Test
  void unknownCodesNameTheNearest() {
    assertThatThrownBy(() -> ontology.act("arest")).isInstanceOf(UnknownCodeException.class)
        .hasMessageStartingWith("There is no act \"arest\". Nearest: arrest");
    assertThatThrownBy(() -> ontology.event("Assault")).hasMessageContaining("Nearest: ASSAULT");
    assertThatThrownBy(() -> ontology.mode("COERCE", "raid")).hasMessageContaining("mode of COERCE");
    assertThatThrownBy(() -> ontology.cameo("31")).hasMessageContaining("Nearest: ");
    assertThat(ontology.acts().find("nothing")).isEmpty();
  }
}
