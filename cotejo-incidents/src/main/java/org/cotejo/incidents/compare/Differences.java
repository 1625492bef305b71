package org.cotejo.incidents.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.cotejo.incidents.alike.Dates;
import org.cotejo.incidents.alike.Figures;
import org.cotejo.incidents.alike.Fit;
import org.cotejo.incidents.alike.Parties;
import org.cotejo.incidents.alike.Places;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;

/// In what two claims of one event differ. What only one of them tells is no difference, save who vouches for it and which words are marked as
/// contested: there silence says something.
final class Differences {
  private Differences() {}

  static List<Difference> of(Claim first, Claim second) {
    List<Difference> differences = new ArrayList<>();
    for (Aspect aspect : Aspect.values()) {
      if (differ(aspect, first, second)) {
        Function<Claim, String> words = Wording.of(aspect);
        differences.add(new Difference(aspect, words.apply(first), words.apply(second)));
      }
    }
    return differences;
  }

  private static boolean differ(Aspect aspect, Claim first, Claim second) {
    return switch (aspect) {
      case FIGURE -> Figures.fit(first.measurement(), second.measurement()) == Fit.APART;
      case STATUS -> first.status() != second.status();
      case ACTOR -> Parties.fit(first.actor(), second.actor()) == Fit.APART;
      case RECIPIENT -> Parties.fit(first.recipient(), second.recipient()) == Fit.APART;
      case DATE -> Dates.fit(first.date(), second.date()) == Fit.APART;
      case PLACE -> Places.fit(first.place(), second.place()) == Fit.APART;
      case FRAMING -> !framing(first).equals(framing(second));
      case CLAIMANT -> isOwnVoice(first) != isOwnVoice(second)
          || Parties.fit(first.attribution().claimant(), second.attribution().claimant()) == Fit.APART;
    };
  }

  private static Set<String> framing(Claim claim) {
    Set<String> words = new HashSet<>();
    claim.framing().forEach(word -> words.add(Words.folded(word)));
    return words;
  }

  private static boolean isOwnVoice(Claim claim) {
    return claim.attribution() instanceof Attribution.OwnVoice;
  }
}
