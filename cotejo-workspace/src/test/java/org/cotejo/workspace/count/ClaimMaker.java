package org.cotejo.workspace.count;

import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.store.CountedClaim;

/// Claims of one incident for tests: seven people killed by the police on 10 March 2026, unless said otherwise.
record ClaimMaker(String incident, String id, String document, String act, String actorSector, String measure, String sector, double low, double high,
    String claimant, String status) {
  static final ClaimMaker KILLED = new ClaimMaker("i-1", "c", "d1", "kill", "COP", "killed", "CVL", 7, 7, "", "asserted");

  ClaimMaker id(String other) {
    return new ClaimMaker(incident, other, document, act, actorSector, measure, sector, low, high, claimant, status);
  }

  ClaimMaker in(String other) {
    return new ClaimMaker(other, id, document, act, actorSector, measure, sector, low, high, claimant, status);
  }

  ClaimMaker report(String other) {
    return new ClaimMaker(incident, id, other, act, actorSector, measure, sector, low, high, claimant, status);
  }

  ClaimMaker by(String otherAct, String otherSector) {
    return new ClaimMaker(incident, id, document, otherAct, otherSector, measure, sector, low, high, claimant, status);
  }

  ClaimMaker of(String otherMeasure, String otherSector, double number) {
    return new ClaimMaker(incident, id, document, act, actorSector, otherMeasure, otherSector, number, number, claimant, status);
  }

  ClaimMaker saying(String who, double number) {
    return new ClaimMaker(incident, id, document, act, actorSector, measure, sector, number, number, who, status);
  }

  ClaimMaker is(String other) {
    return new ClaimMaker(incident, id, document, act, actorSector, measure, sector, low, high, claimant, other);
  }

  CountedClaim claim() {
    return claim("", "", "day", document);
  }

  CountedClaim claim(String actorWords, String modes, String datePrecision, String origin) {
    return new CountedClaim(incident, "2026-03-10", "2026-03-10", "VEN", "Zulia", "Maracaibo", 10.6, -71.6, id, document, origin, "", "", Optional.of(LocalDate.of(2026, 3, 11)),
        measure.equals("arrested") ? "COERCE" : "ASSAULT", act, modes, "", actorWords, actorSector, "", measure, "", sector, "persons", low, high, false, false,
        datePrecision, claimant, "", status, "");
  }
}
