package org.cotejo.lab.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.cotejo.store.CountedClaim;

/// Claims as a large archive would give them: ten years, thirty states, three or four claims an incident, half of them with a figure, a fifth of the
/// figures contradicted.
final class SyntheticClaims {
  private static final LocalDate START = LocalDate.of(2010, 1, 1);
  private static final int DAYS = 3650;
  private static final int STATES = 30;
  private static final List<String> STATUSES = List.of("asserted", "asserted", "asserted", "asserted", "asserted", "asserted", "asserted", "asserted",
      "alleged", "denied", "negated", "planned");
  private static final List<String> SPEAKERS = List.of("", "", "", "the police", "the ministry", "the families", "the ombudsman");
  private static final List<String> OUTLETS = List.of("Diario", "La Voz", "Agencia", "Observatorio", "El Sur", "Radio Uno");

  private final SplittableRandom random;

  SyntheticClaims(long seed) {
    this.random = new SplittableRandom(seed);
  }

  List<CountedClaim> make(int number) {
    List<CountedClaim> claims = new ArrayList<>(number);
    for (int incident = 0; claims.size() < number; incident++) {
      addIncident(claims, "i-" + incident, number);
    }
    return claims;
  }

  private void addIncident(List<CountedClaim> claims, String incident, int number) {
    String day = START.plusDays(random.nextInt(DAYS)).toString();
    String state = "State " + random.nextInt(STATES);
    int dead = Math.max(0, (int) Math.round(Math.exp(random.nextDouble() * 2 - 0.7)));
    String actor = random.nextInt(3) == 0 ? "UAF" : "COP";
    int size = 1 + random.nextInt(6);
    for (int i = 0; i < size && claims.size() < number; i++) {
      claims.add(claim(incident, i, day, state, random.nextInt(5) == 0 ? dead + 1 : dead, actor));
    }
  }

  private CountedClaim claim(String incident, int index, String day, String state, int dead, String actor) {
    int kind = random.nextInt(100);
    String measure = kind < 30 ? "killed" : kind < 40 ? "wounded" : kind < 50 ? "arrested" : "";
    String whom = random.nextInt(8) == 0 ? "COP" : "CVL";
    double figure = measure.isEmpty() ? Double.NaN : dead;
    String document = "d" + random.nextInt(300_000);
    return new CountedClaim(incident, day, day, "VEN", state, "Town", 10, -70, incident + "-"
        + index, document, document, OUTLETS.get(random.nextInt(OUTLETS.size())), "", Optional.of(LocalDate.parse(day)),
        measure.equals("arrested") ? "COERCE" : "ASSAULT", measure.equals("killed") ? "kill" : measure.isEmpty() ? "clash" : measure.equals("arrested")
            ? "arrest" : "wound",
        random.nextInt(6) == 0 ? "firearms" : "", "", random.nextInt(2) == 0 ? "" : "Policía Nacional", random.nextInt(2) == 0 ? ""
            : actor, "", measure, "", measure.isEmpty() ? "" : whom, "persons",
        figure, figure, false, random.nextInt(20) == 0, "day", SPEAKERS.get(random.nextInt(SPEAKERS.size())), "", STATUSES.get(random.nextInt(STATUSES.size())), "");
  }
}
