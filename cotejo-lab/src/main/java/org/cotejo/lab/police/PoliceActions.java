package org.cotejo.lab.police;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.model.Claim;
import org.cotejo.model.Status;

/// What the police did, in the labels of the India police set: KILL, ARREST, FAIL, FORCE, ANY_ACTION.
public final class PoliceActions {
  private static final Set<String> KILLING = Set.of("kill", "massacre", "execute", "assassinate", "death-figure");
  private static final Set<String> ARRESTING = Set.of("arrest", "detain", "arrest-figure", "jail");
  private static final Set<String> FORCEFUL = Set.of("crowd-control", "shoot", "beat", "wound", "clash", "attack", "torture");
  private static final Set<String> FORCES = Set.of("COP", "MIL", "PRM");
  private static final Set<String> POLICING = Set.of("COERCE", "MOBILIZE", "ASSAULT", "AID", "SANCTION", "RETREAT");

  private PoliceActions() {}

  public static Set<String> labels(List<Claim> claims) {
    Set<String> labels = new TreeSet<>();
    for (Claim claim : claims) {
      if (claim.status() == Status.ASSERTED || claim.status() == Status.ALLEGED) {
        add(labels, claim);
      }
    }
    return labels;
  }

  private static void add(Set<String> labels, Claim claim) {
    if (claim.act().equals("omission")) {
      labels.add("FAIL");
    }
    boolean byForces = FORCES.stream().anyMatch(claim.actor()::isOf);
    boolean unnamed = !claim.actor().isKnown();
    if (KILLING.contains(claim.act()) && byForces) {
      labels.addAll(List.of("KILL", "FORCE", "ANY_ACTION"));
    } else if (ARRESTING.contains(claim.act()) && (byForces || unnamed)) {
      labels.addAll(List.of("ARREST", "ANY_ACTION"));
    } else if (claim.act().equals("crowd-control") && (byForces || unnamed) || FORCEFUL.contains(claim.act()) && byForces) {
      labels.addAll(List.of("FORCE", "ANY_ACTION"));
    } else if (byForces && (POLICING.contains(claim.eventType()) || claim.act().equals("investigate") || claim.act().equals("charge"))) {
      labels.add("ANY_ACTION");
    }
  }
}
