package org.cotejo.workspace.count;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.cotejo.incidents.account.Folding;
import org.cotejo.indicators.tally.Said;
import org.cotejo.model.Status;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.cotejo.store.CountedClaim;

/// Who did what in one incident, by all its claims.
final class Scene {
  private static final Set<String> AGENTS = Set.of("COP", "MIL", "SPY");
  private static final Set<String> HARM = Set.of("killed", "wounded");
  private static final String SUSPECTS = "CRM";
  private static final String FIREARMS = "firearms";
  /// Modes that do not say by which means.
  private static final Set<String> SILENT_MODES = Set.of("targeted", "abduct");
  private static final Acts ACTS = Acts.load();

  private record Acts(Map<String, Boolean> forAnybody, Pattern offDuty) {
    static Acts load() {
      Map<String, Boolean> forAnybody = new HashMap<>();
      DataFile.rows("org/cotejo/workspace/count/force-acts.tsv", "act", "whom").forEach(row -> forAnybody.put(row.cell("act"), row.cell("whom").equals("anybody")));
      Set<String> words = new TreeSet<>();
      for (DataRow row : DataFile.rows("org/cotejo/workspace/count/off-duty.tsv", "language", "words")) {
        words.addAll(row.list("words"));
      }
      return new Acts(Map.copyOf(forAnybody), Pattern.compile("\\b(?:" + String.join("|", words) + ")\\b"));
    }
  }

  private final List<CountedClaim> claims;
  private final List<CountedClaim> acting;
  private final boolean force;
  private final boolean againstSuspects;

  Scene(List<CountedClaim> claims) {
    this.claims = claims.stream().filter(Scene::isTold).toList();
    this.acting = this.claims.stream().filter(claim -> isAgent(claim.actorSector())).toList();
    boolean anybody = false;
    boolean suspects = false;
    for (CountedClaim claim : acting) {
      Boolean kind = ACTS.forAnybody().get(claim.act());
      anybody |= kind != null && kind;
      suspects |= kind != null && !kind;
    }
    this.force = anybody;
    this.againstSuspects = suspects;
  }

  /// Whether a claim puts its event forward as having happened.
  private static boolean isTold(CountedClaim claim) {
    return claim.status().equals(Status.ASSERTED.code()) || claim.status().equals(Status.ALLEGED.code());
  }

  private static boolean isAgent(String sectors) {
    return AGENTS.contains(sectors) || sectors.indexOf(';') >= 0 && Arrays.stream(sectors.split("; ")).anyMatch(AGENTS::contains);
  }

  /// Whether agents used force.
  boolean isForce() {
    return force;
  }

  /// Whether a claim of dead or wounded civilians counts against agents.
  boolean isByAgents(CountedClaim claim, Responsibility responsibility) {
    if (!claim.actorSector().isEmpty()) {
      return isAgent(claim.actorSector());
    }
    boolean involved = force || againstSuspects && claim.measureSector().equals(SUSPECTS);
    return responsibility == Responsibility.INVOLVED && involved && !isByOthers();
  }

  /// Whether somebody else is said to have killed or wounded, and no agent.
  private boolean isByOthers() {
    return harm(false) && !harm(true);
  }

  private boolean harm(boolean byAgents) {
    return claims.stream().anyMatch(claim -> HARM.contains(claim.measure()) && !isAgent(claim.measureSector()) && !claim.actorSector().isEmpty()
        && isAgent(claim.actorSector()) == byAgents);
  }

  /// Names of the agents who act, or the words for them.
  Set<String> agencies() {
    Set<String> agencies = new TreeSet<>();
    acting.forEach(claim -> agencies.add(claim.actor().isEmpty() ? claim.actorWords() : claim.actor()));
    return Set.copyOf(agencies);
  }

  Set<String> sectors() {
    Set<String> sectors = new TreeSet<>();
    for (CountedClaim claim : acting) {
      if (AGENTS.contains(claim.actorSector())) {
        sectors.add(claim.actorSector());
      } else {
        Arrays.stream(claim.actorSector().split("; ")).filter(AGENTS::contains).forEach(sectors::add);
      }
    }
    return Set.copyOf(sectors);
  }

  /// Off duty by the words of some report; on duty where agents act as a body: in an operation, by arrests, under a plan.
  Said duty() {
    if (acting.stream().map(CountedClaim::actorWords).distinct().anyMatch(words -> !words.isEmpty() && ACTS.offDuty().matcher(Folding.fold(words)).find())) {
      return Said.NO;
    }
    boolean official = acting.stream().anyMatch(claim -> !claim.plan().isEmpty() || claim.event().equals("COERCE") || claim.event().equals("MOBILIZE"));
    return official ? Said.YES : Said.NOT_SAID;
  }

  /// By the modes of what was done to people.
  Said firearm() {
    boolean other = false;
    for (CountedClaim claim : claims) {
      if (claim.event().equals("ASSAULT") && !claim.modes().isEmpty()) {
        List<String> modes = List.of(claim.modes().split(";"));
        if (modes.contains(FIREARMS)) {
          return Said.YES;
        }
        other |= HARM.contains(claim.measure()) && modes.stream().anyMatch(mode -> !SILENT_MODES.contains(mode));
      }
    }
    return other ? Said.NO : Said.NOT_SAID;
  }
}
