package org.cotejo.workspace.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.indicators.displacement.DisplacementQuotient;
import org.cotejo.indicators.displacement.DisplacementReading;
import org.cotejo.indicators.escalation.Escalation;
import org.cotejo.indicators.escalation.ModelEstimate;
import org.cotejo.indicators.force.Indicator;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.force.Scope;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.indicators.interval.Method;
import org.cotejo.indicators.undercount.Panel;
import org.cotejo.indicators.undercount.Refusal;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.cotejo.workspace.count.Responsibility;
import org.cotejo.workspace.count.Variant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  private static final Map<String, Enum<?>[]> ROOMS = Map.ofEntries(
      Map.entry("duty", Scope.Limit.values()), Map.entry("firearm", Scope.Limit.values()), Map.entry("rule", Scope.IncidentRule.values()),
      Map.entry("responsibility", Responsibility.values()), Map.entry("quantity", Quantity.values()), Map.entry("displacement", DisplacementReading.Caveat.values()),
      Map.entry("response", DisplacementReading.Direction.values()), Map.entry("surroundings", DisplacementReading.Direction.values()),
          Map.entry("wdq", DisplacementQuotient.Reading.values()),
      Map.entry("escalation", Escalation.Caveat.values()), Map.entry("escalation.reason", Escalation.Reason.values()),
          Map.entry("family", ModelEstimate.Family.values()),
      Map.entry("refusal", Refusal.values()), Map.entry("approach", Panel.Approach.values()), Map.entry("undercount", Panel.Warning.values()));

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyResultHasItsWords(Language language) {
    Wording wording = Wording.in(language);
    ROOMS.forEach((room, constants) -> Arrays.stream(constants).forEach(constant -> assertThatCode(() -> wording.of(room, constant)).doesNotThrowAnyException()));
    Arrays.stream(Indicator.values()).forEach(indicator -> assertThat(wording.of(indicator.code())).isNotBlank());
    for (Policy policy : Policy.values()) {
      for (String key : Variant.of(policy, policy.ordinal() % 2 == 0, Responsibility.values()[policy.ordinal() % 2]).keys()) {
        assertThat(wording.of("policy." + key)).isNotBlank();
      }
    }
  }

  @Test
  void countsAreMarkedAndNeverSeen() {
    Wording wording = Wording.in(Language.ES);
    assertThat(wording.pieces("escalation.counts", 3, 14)).extracting(Wording.Piece::text).startsWith("3", " antes, ", "14");
    assertThat(wording.pieces("escalation.counts", 3, 14)).extracting(Wording.Piece::counts).containsExactly(true, false, true, false);
    assertThat(wording.of("escalation.counts", 3, 14)).startsWith("3 antes, 14 después (");
    assertThat(wording.countedPieces("undercount.unheard", 1, "Diario").getFirst()).isEqualTo(new Wording.Piece("Otro incidente", true));
    assertThat(wording.pieces("before")).containsExactly(new Wording.Piece(wording.of("before"), false));
    for (DataRow row : DataFile.rows("org/cotejo/workspace/wording/wording.tsv", "key", "en", "es")) {
      assertThat(row.cell("en").chars().filter(letter -> letter == '⟦').count()).as(row.cell("key")).isEqualTo(row.cell("es").chars().filter(letter -> letter == '⟦').count())
          .isEqualTo(row.cell("es").chars().filter(letter -> letter == '⟧').count());
    }
  }

  @Test
  void bothLanguagesFillTheSamePlaces() {
    Pattern places = Pattern.compile("\\{\\d\\}");
    for (DataRow row : DataFile.rows("org/cotejo/workspace/wording/wording.tsv", "key", "en", "es")) {
      List<String> english = places.matcher(row.cell("en")).results().map(found -> found.group()).distinct().sorted().toList();
      List<String> spanish = places.matcher(row.cell("es")).results().map(found -> found.group()).distinct().sorted().toList();
      assertThat(spanish).as(row.where()).isEqualTo(english);
    }
  }

  @Test
  void keysAreThereOnce() {
    assertThat(DataFile.rows("org/cotejo/workspace/wording/wording.tsv", "key", "en", "es")).extracting(row -> row.cell("key")).doesNotHaveDuplicates();
  }

  @Test
  void formulasAreWrittenInTheReadersWords() {
    assertThat(new IndicatorText(Wording.in(Language.ES)).formula(Indicator.I7)).isEqualTo("1000 k / Agentes");
    assertThat(new IndicatorText(Wording.in(Language.EN)).formula(Indicator.I7)).isEqualTo("1000 k / Agents");
    assertThat(new IndicatorText(Wording.in(Language.ES)).formula(Indicator.A4)).isEqualTo("(K / W) / (k / w)");
  }

  @Test
  void numbersAreWrittenAsTheReaderWritesThem() {
    Interval open = Interval.atLeast(0.87, 0.95, Method.JEFFREYS);
    assertThat(Wording.in(Language.EN).number(17600)).isEqualTo("17,600");
    assertThat(Wording.in(Language.ES).number(17600)).isEqualTo("17.600");
    assertThat(Wording.in(Language.EN).rounded(3.94712)).isEqualTo("3.95");
    assertThat(Wording.in(Language.ES).interval(open)).isEqualTo("0,87 o más");
    assertThat(Wording.in(Language.EN).interval(Interval.between(1811.4, 23456.7, 0.95, Method.EXACT))).isEqualTo("1,811–23,457");
    assertThat(Wording.in(Language.EN).interval(Interval.between(-57.3, -2.7, 0.95, Method.WALD))).isEqualTo("-57.3 to -2.7");
    assertThat(Wording.in(Language.EN).range(OptionalDouble.of(7), OptionalDouble.of(9))).isEqualTo("7–9");
    assertThat(Wording.in(Language.EN).counted("incidents", 1).toLowerCase(Locale.ROOT)).isEqualTo("1 incident");
  }
}
