package org.cotejo.workspace.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.indicators.tally.Said;
import org.cotejo.model.Status;
import org.cotejo.model.data.DataFile;
import org.cotejo.store.CountedClaim;

/// Who did what in one incident, by all its claims.
final class Scene {
  private static final List<String> AGENTS = List.of("COP", "MIL", "SPY");
  private static final Set<String> HARM = Set.of("killed", "wounded");
  private static final String SUSPECTS = "CRM";
  private static final String FIREARMS = "firearms";
  /// Modes that do not say by which means.
  private static final Set<String> SILENT_MODES = Set.of("targeted", "abduct");
  private static final String ASSERTED = Status.ASSERTED.code();
  private static final String ALLEGED = Status.ALLEGED.code();
  private static final Acts ACTS = Acts.load();

  private record Acts(Map<String, Boolean> forAnybody) {
    static Acts load() {
      Map<String, Boolean> forAnybody = new HashMap<>();
      DataFile.rows("org/cotejo/workspace/count/force-acts.tsv", "act", "whom").forEach(row -> forAnybody.put(row.cell("act"), row.cell("whom").equals("anybody")));
      return new Acts(Map.copyOf(forAnybody));
    }
  }

  private final List<CountedClaim> claims;
  private final List<CountedClaim> acting;
  private final boolean force;
  private final boolean againstSuspects;
  private final boolean byOthers;

  Scene(List<CountedClaim> claims) {
    List<CountedClaim> told = new ArrayList<>(claims.size());
    List<CountedClaim> agents = new ArrayList<>(claims.size());
    boolean anybody = false;
    boolean suspects = false;
    boolean harmByAgents = false;
    boolean harmByOthers = false;
    for (CountedClaim claim : claims) {
      if (!isTold(claim)) {
        continue;
      }
      told.add(claim);
      boolean acts = isAgent(claim.actorSector());
      boolean harm = HARM.contains(claim.measure()) && !isAgent(claim.measureSector());
      harmByOthers |= harm && !acts && !claim.actorSector().isEmpty();
      if (acts) {
        agents.add(claim);
        harmByAgents |= harm;
        Boolean kind = ACTS.forAnybody().get(claim.act());
        anybody |= kind != null && kind;
        suspects |= kind != null && !kind;
      }
    }
    this.claims = told;
    this.acting = agents;
    this.force = anybody;
    this.againstSuspects = suspects;
    this.byOthers = harmByOthers && !harmByAgents;
  }

  /// Whether a claim puts its event forward as having happened.
  private static boolean isTold(CountedClaim claim) {
    return claim.status().equals(ASSERTED) || claim.status().equals(ALLEGED);
  }

  /// @param sectors codes of three letters
  private static boolean isAgent(String sectors) {
    for (String agent : AGENTS) {
      if (sectors.contains(agent)) {
        return true;
      }
    }
    return false;
  }

  /// Whether agents used force.
  boolean isForce() {
    return force;
  }

  /// Whether a claim of dead or wounded civilians counts against agents: where nobody is named, not if somebody else is said to have killed or wounded, and no agent.
  boolean isByAgents(CountedClaim claim, Responsibility responsibility) {
    if (!claim.actorSector().isEmpty()) {
      return isAgent(claim.actorSector());
    }
    boolean involved = force || againstSuspects && claim.measureSector().equals(SUSPECTS);
    return responsibility == Responsibility.INVOLVED && involved && !byOthers;
  }

  /// Names of the agents who act, or the words for them.
  Set<String> agencies() {
    List<String> agencies = new ArrayList<>();
    for (CountedClaim claim : acting) {
      add(claim.actor().isEmpty() ? claim.actorWords() : claim.actor(), agencies);
    }
    return Set.of(agencies.toArray(String[]::new));
  }

  Set<String> sectors() {
    List<String> sectors = new ArrayList<>();
    for (CountedClaim claim : acting) {
      for (String agent : AGENTS) {
        if (claim.actorSector().contains(agent)) {
          add(agent, sectors);
        }
      }
    }
    return Set.of(sectors.toArray(String[]::new));
  }

  /// Most incidents have one or two of these: looking through them takes less than a set would.
  private static void add(String one, List<String> all) {
    if (!all.contains(one)) {
      all.add(one);
    }
  }

  /// Off duty by the words of some report; on duty where agents act as a body: in an operation, by arrests, under a plan.
  Said duty(OffDuty offDuty) {
    boolean official = false;
    for (CountedClaim claim : acting) {
      if (offDuty.isSaid(claim.actorWords())) {
        return Said.NO;
      }
      official |= !claim.plan().isEmpty() || claim.event().equals("COERCE") || claim.event().equals("MOBILIZE");
    }
    return official ? Said.YES : Said.NOT_SAID;
  }

  /// By the modes of what was done to people.
  Said firearm() {
    boolean other = false;
    for (CountedClaim claim : claims) {
      if (claim.event().equals("ASSAULT") && !claim.modes().isEmpty()) {
        for (String mode : claim.modes().split(";")) {
          if (mode.equals(FIREARMS)) {
            return Said.YES;
          }
          other |= HARM.contains(claim.measure()) && !SILENT_MODES.contains(mode);
        }
      }
    }
    return other ? Said.NO : Said.NOT_SAID;
  }
}
