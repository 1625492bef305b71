package org.cotejo.incidents.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Party;

/// What one speaker says of an incident in one sentence.
///
/// @param claims of the incident, in their order, at least one
record Saying(CodedDocument report, Party speaker, List<Claim> claims) {
  /// A speaker of more characters is no name; one with a semicolon is several, or a slip.
  private static final int LONGEST = 90;
  private static final String CONCEDE = "CONCEDE";
  private static final String REJECT = "REJECT";

  /// The sayings of a report, in the order of its text.
  ///
  /// @param claims of the incident
  static List<Saying> of(CodedDocument report, List<Claim> claims) {
    Map<Integer, Map<String, List<Claim>>> bySentence = new TreeMap<>();
    for (Claim claim : claims) {
      Party speaker = speaker(claim);
      if (speaker.isKnown() && speaker.text().length() <= LONGEST && speaker.text().indexOf(';') < 0) {
        bySentence.computeIfAbsent(claim.sentence(), _ -> new TreeMap<>()).computeIfAbsent(speaker.text(), _ -> new ArrayList<>()).add(claim);
      }
    }
    return bySentence.values().stream().flatMap(speakers -> speakers.values().stream()).map(own -> new Saying(report, speaker(own.getFirst()), List.copyOf(own))).toList();
  }

  /// Who admits or denies is the one who speaks, whether or not the coder says "according to".
  private static Party speaker(Claim claim) {
    Party claimant = claim.attribution().claimant();
    boolean speaks = claim.eventType().equals(CONCEDE) || claim.eventType().equals(REJECT);
    return claimant.isKnown() || !speaks ? claimant : claim.actor();
  }

  String words() {
    return claims.getFirst().evidence().of(report.document().text());
  }

  /// The reporting words.
  List<String> cues() {
    return claims.stream().map(Claim::attribution).flatMap(attribution -> attribution instanceof Attribution.Sourced(Party _, Party _, String cue) ? List.of(cue).stream() : List.<String>of().stream()).toList();
  }
}
