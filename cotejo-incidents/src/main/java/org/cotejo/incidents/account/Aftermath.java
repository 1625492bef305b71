package org.cotejo.incidents.account;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// What is done over a harm: arrests for a killing, a march for the dead, the freeing of hostages. It is told together with the harm and is another incident, mostly of another day.
/// What agents do in one go is one incident: a raid with its dead and its arrests.
final class Aftermath {
  private static final String FILE = "org/cotejo/incidents/aftermath.tsv";
  /// Acts whose dead and whose arrests are of one incident, whoever is said to have killed.
  private static final Set<String> POLICING = Set.of("raid", "operation", "clash", "checkpoint", "patrol", "pursue", "search", "ambush", "crowd-control");
  private static final String SUSPECTS = "CRM";

  private final SceneActs acts;
  private final Cues cues;
  private final Cues policingCues;
  /// Points by sort of harm, then by act or sort of what comes after.
  private final Map<String, Map<String, Double>> points = new HashMap<>();

  private Aftermath(SceneActs acts, Cues cues, Cues policingCues) {
    this.acts = acts;
    this.cues = cues;
    this.policingCues = policingCues;
  }

  static Aftermath load(SceneActs acts) {
    Aftermath loaded = new Aftermath(acts, Cues.load("aftermath-cues"), Cues.load("policing-cues"));
    for (DataRow row : DataFile.rows(FILE, "harm", "after", "points")) {
      loaded.points.computeIfAbsent(row.cell("harm"), _ -> new HashMap<>()).put(row.cell("after"), row.number("points"));
    }
    return loaded;
  }

  /// How much speaks against a claim's being of the incident of an account because one is over the other; 0 if neither is.
  double points(CodedDocument report, Draft draft, Claim claim) {
    boolean policing = isPolicing(report, claim) || draft.claims().stream().anyMatch(told -> isPolicing(report, told));
    double most = 0;
    for (Claim other : draft.claims()) {
      double own = Math.max(after(other, claim), after(claim, other));
      if (own > 0) {
        most = Math.max(most, Math.max(policing ? 0 : own, said(report, claim)));
      }
    }
    return most;
  }

  /// How much the words of a claim's sentence say that one is over the other: "detained **over the killing**", "reclamaban **por el asesinato**".
  private double said(CodedDocument report, Claim claim) {
    return cues.points(report.document().language(), claim.evidence().of(report.document().text()));
  }

  private double after(Claim harm, Claim other) {
    if (harm.act().equals(other.act()) || Side.of(harm.actor().sector()) == Side.AGENTS) {
      return 0;
    }
    Map<String, Double> after = points.getOrDefault(acts.of(harm).kind(), Map.of());
    return Math.max(after.getOrDefault(other.act(), 0.0), after.getOrDefault(acts.of(other).kind(), 0.0));
  }

  private boolean isPolicing(CodedDocument report, Claim claim) {
    return isPolicing(claim) || acts.of(claim).kind().equals("deadly")
        && policingCues.points(report.document().language(), claim.evidence().of(report.document().text())) > 0;
  }

  private boolean isPolicing(Claim claim) {
    boolean agents = Side.of(claim.actor().sector()) == Side.AGENTS && acts.of(claim).kind().equals("deadly");
    return agents || POLICING.contains(claim.act()) || claim.act().equals("kill") && claim.recipient().sector().equals(SUSPECTS);
  }
}
