package org.cotejo.workspace.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.indicators.force.Quantity.AGENTS_KILLED;
import static org.cotejo.indicators.force.Quantity.ARRESTS;
import static org.cotejo.indicators.force.Quantity.CIVILIANS_KILLED;
import static org.cotejo.workspace.count.ClaimMaker.KILLED;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.incidents.policy.Policy;
import org.cotejo.incidents.policy.SourceHierarchy;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Figure;
import org.cotejo.indicators.tally.Said;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;
import org.cotejo.store.CountedClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EpisodeReaderTest {
  private static final Variant MAIN = Variant.of(Policy.UCDP, true, Responsibility.INVOLVED);

  private static List<Episode> read(List<LoggedDecision> log, Aggregates aggregates, CountedClaim... claims) {
    return new EpisodeReader(MAIN, SourceHierarchy.load(), Decided.of(log, _ -> true), aggregates).read(Arrays.stream(claims));
  }

  private static Episode read(ClaimMaker... claims) {
    return read(List.of(), new Aggregates(Map.of()), Arrays.stream(claims).map(ClaimMaker::claim).toArray(CountedClaim[]::new)).getFirst();
  }

  private static Optional<Double> best(Episode episode, Quantity quantity, String variant) {
    return episode.figure(quantity).flatMap(figure -> figure.of(variant).stream().boxed().findFirst());
  }

  @Test
  void voicesThatDifferAreSettledByEveryPolicy() {
    Episode episode = read(KILLED.id("a").saying("the police", 7), KILLED.id("b").report("d2").saying("the families", 9), KILLED.id("c").report("d3")
        .saying("the ombudsman", 9));
    assertThat(best(episode, CIVILIANS_KILLED, "majority")).contains(9.0);
    assertThat(best(episode, CIVILIANS_KILLED, "ucdp")).contains(9.0);
    Figure figure = episode.figure(CIVILIANS_KILLED).orElseThrow();
    assertThat(figure.isOpen("range")).isTrue();
    assertThat(figure.least()).hasValue(7);
    assertThat(figure.most()).hasValue(9);
    assertThat(figure.claims()).containsExactly("a", "b", "c");
  }

  @Test
  void copiesOfAReportAreOneVoice() {
    CountedClaim told = KILLED.id("a").saying("", 7).claim();
    CountedClaim copy = KILLED.id("b").report("d2").saying("", 7).claim("", "", "day", "d1");
    CountedClaim other = KILLED.id("c").report("d3").saying("", 9).claim();
    Episode episode = read(List.of(), new Aggregates(Map.of()), told, copy, other).getFirst();
    assertThat(best(episode, CIVILIANS_KILLED, "majority")).contains(7.0);
    CountedClaim third = KILLED.id("d").report("d4").saying("", 9).claim();
    assertThat(best(read(List.of(), new Aggregates(Map.of()), told, copy, other, third).getFirst(), CIVILIANS_KILLED, "majority")).contains(9.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"denied", "planned", "hypothetical"})
  void whatIsNotPutForwardAsTrueDoesNotCount(String status) {
    assertThat(read(KILLED.is(status)).figure(CIVILIANS_KILLED)).isEmpty();
  }

  @Test
  void allegationsCountOrNot() {
    Episode episode = read(KILLED.is("alleged"));
    assertThat(best(episode, CIVILIANS_KILLED, "ucdp")).contains(7.0);
    assertThat(best(episode, CIVILIANS_KILLED, "without-allegations")).isEmpty();
  }

  @Test
  void nobodyDiedIsACountOfNone() {
    Episode episode = read(KILLED.id("a").by("raid", "COP").of("", "", Double.NaN), KILLED.id("b").by("kill", "").saying("", 0).is("negated"));
    assertThat(best(episode, CIVILIANS_KILLED, "ucdp")).contains(0.0);
  }

  @Test
  void killingsByOthersAreNoUseOfForceByAgents() {
    Episode gunmen = read(KILLED.id("a").by("kill", "UAF"), KILLED.id("b").by("arrest", "COP").of("arrested", "CRM", 3));
    assertThat(gunmen.figure(CIVILIANS_KILLED)).isEmpty();
    assertThat(best(gunmen, ARRESTS, "ucdp")).contains(3.0);
    assertThat(gunmen.force()).isFalse();
  }

  @Test
  void deathsOfAClashCountUnlessSomebodyElseIsNamed() {
    ClaimMaker clash = KILLED.id("clash").by("clash", "COP; CRM").of("", "", Double.NaN);
    ClaimMaker dead = KILLED.id("dead").by("kill", "");
    assertThat(best(read(clash, dead), CIVILIANS_KILLED, "ucdp")).contains(7.0);
    assertThat(best(read(clash, dead), CIVILIANS_KILLED, "named-only")).isEmpty();
    assertThat(read(clash, dead, KILLED.id("gang").by("kill", "CRM").saying("", 2)).figure(CIVILIANS_KILLED)).isEmpty();
  }

  @Test
  void anArrestAfterAMurderDoesNotMakeItThePolices() {
    ClaimMaker arrest = KILLED.id("arrest").by("arrest", "COP").of("arrested", "CRM", 2);
    assertThat(read(KILLED.by("kill", ""), arrest).figure(CIVILIANS_KILLED)).isEmpty();
    assertThat(best(read(KILLED.by("kill", "").of("killed", "CRM", 1), arrest), CIVILIANS_KILLED, "ucdp")).contains(1.0);
  }

  @Test
  void agentsWhoDieCountWhoeverKilledThem() {
    assertThat(best(read(KILLED.by("ambush", "REB").of("killed", "COP", 2)), AGENTS_KILLED, "ucdp")).contains(2.0);
  }

  @Test
  void publishedFiguresAreNoEvents() {
    CountedClaim event = KILLED.id("a").saying("", 2).claim();
    CountedClaim ofTheMonth = KILLED.id("b").saying("", 30).claim("", "", "month", "d1");
    Episode episode = read(List.of(), new Aggregates(Map.of()), event, ofTheMonth).getFirst();
    assertThat(best(episode, CIVILIANS_KILLED, "ucdp")).contains(2.0);
    assertThat(episode.figure(CIVILIANS_KILLED).orElseThrow().claims()).containsExactly("a");
  }

  @Test
  void whatTheTeamDecidesOfAllTheDeadLeavesTheAgentsAside() {
    LoggedDecision decision = new LoggedDecision(1, Instant.EPOCH, "team", "", false, new Decision.Settle(List.of("a"), "killed", "9", "9"));
    CountedClaim civilians = KILLED.id("a").claim();
    CountedClaim agents = KILLED.id("b").of("killed", "COP", 1).claim();
    Episode episode = read(List.of(decision), new Aggregates(Map.of()), civilians, agents).getFirst();
    assertThat(best(episode, CIVILIANS_KILLED, "team")).contains(8.0);
    assertThat(best(episode, CIVILIANS_KILLED, "ucdp")).contains(7.0);
    assertThat(best(episode, AGENTS_KILLED, "team")).contains(1.0);
  }

  @Test
  void dutyAndMeansAreWhatReportsSay() {
    assertThat(read(KILLED).duty()).isEqualTo(Said.NOT_SAID);
    assertThat(read(KILLED, KILLED.id("b").by("arrest", "COP").of("arrested", "CVL", 1)).duty()).isEqualTo(Said.YES);
    Episode off = read(List.of(), new Aggregates(Map.of()), KILLED.claim("un policía fuera de servicio", "firearms", "day", "d1")).getFirst();
    assertThat(off.duty()).isEqualTo(Said.NO);
    assertThat(off.firearm()).isEqualTo(Said.YES);
    assertThat(read(List.of(), new Aggregates(Map.of()), KILLED.claim("", "beat", "day", "d1")).getFirst().firearm()).isEqualTo(Said.NO);
  }

  @Test
  void incidentsStayApart() {
    List<Episode> episodes = read(List.of(), new Aggregates(Map.of()), KILLED.claim(), KILLED.in("i-2").id("x").claim());
    assertThat(episodes).extracting(Episode::id).containsExactly("i-1", "i-2");
  }
}
