package org.cotejo.lab.afp;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.Status;

/// The classes of events that the sets `afp_cameo` and `afp_plover` share, as both code books have them: material conflict that is announced or feared is a threat.
enum AfpClass {
  VIOLENCE("ASSAULT", "18", "15", "19", "20"),
  COERCE("COERCE", "17"),
  THREATEN("THREATEN", "13"),
  PROTEST("PROTEST", "14"),
  DEMAND("REQUEST", "10"),
  REJECT("REJECT", "12"),
  DISAPPROVE("ACCUSE", "11");

  private static final Set<String> MATERIAL = Set.of("15", "17", "18", "19", "20", "14");
  private static final Map<String, AfpClass> OLDER = Map.of("MOBILIZE", PROTEST, "DEMAND", DEMAND, "FIGHT", VIOLENCE, "SANCTION", COERCE, "SACTION", COERCE,
      "DISAPPROVE", DISAPPROVE);

  private final String plover;
  private final Set<String> roots;
  private final String root;

  /// @param root the CAMEO root that stands for the class
  AfpClass(String plover, String root, String... more) {
    this.plover = plover;
    this.root = root;
    this.roots = Stream.concat(Stream.of(root), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }

  /// The CAMEO root that stands for it.
  String root() {
    return root;
  }

  /// Its name in PLOVER 2.0.
  String plover() {
    return plover;
  }

  /// The class of a CAMEO code or of a PLOVER event, by its name in PLOVER 2.0 or before; empty for other codes.
  static Optional<AfpClass> of(String code) {
    return Optional.ofNullable(OLDER.get(code)).or(() -> Stream.of(values())
        .filter(own -> own.plover.equals(code) || code.length() > 1 && own.roots.contains(code.substring(0, 2))).findFirst());
  }

  /// What a claim says by itself.
  static Optional<AfpClass> of(Claim claim) {
    boolean coming = claim.status() == Status.PLANNED || claim.status() == Status.HYPOTHETICAL;
    String root = claim.cameo().length() > 1 ? claim.cameo().substring(0, 2) : "";
    return claim.status() == Status.NEGATED ? Optional.empty() : coming && MATERIAL.contains(root) ? Optional.of(THREATEN) : of(claim.cameo());
  }
}
