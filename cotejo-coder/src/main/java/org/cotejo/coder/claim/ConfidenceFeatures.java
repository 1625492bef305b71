package org.cotejo.coder.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.Language;
import org.cotejo.model.Party;

/// What speaks for or against a claim, as can be read off the claim and those beside it. No words of the text: only what the rules made of them.
public final class ConfidenceFeatures {
  private static final int SHORT = 120;
  private static final int LONG = 250;
  private static final int CROWDED = 4;

  private ConfidenceFeatures() {}

  /// @param all claims of its document
  public static Set<String> of(Claim claim, List<Claim> all, Language language) {
    Set<String> features = new TreeSet<>();
    features.add("language " + language.code());
    features.add("event " + claim.eventType());
    features.add("act " + claim.act());
    features.add("rule " + claim.rule());
    features.add("status " + claim.status().code());
    features.add("event " + claim.eventType() + " " + claim.status().code());
    features.add("actor " + kind(claim.actor()));
    features.add("recipient " + kind(claim.recipient()));
    features.add((claim.actor().isKnown() ? "somebody" : "nobody") + " to " + (claim.recipient().isKnown() ? "somebody" : "nobody"));
    features.add("count " + claim.measurement().map(measurement -> kind(measurement.count())).orElse("none"));
    features.add(claim.attribution() instanceof Attribution.OwnVoice ? "told by the outlet" : "told by somebody");
    features.add("place " + claim.place().precision().code());
    features.add("date " + (claim.date().text().isEmpty() ? "none" : "told"));
    features.add("sentence " + length(claim.evidence().length()));
    features.add("beside " + Math.min(CROWDED, all.stream().filter(other -> other.sentence() == claim.sentence()).count()));
    return features;
  }

  private static String kind(Party party) {
    return !party.isKnown() ? "unknown" : party.sector().isEmpty() ? "without sector" : party.sector().replaceFirst(";.*", "");
  }

  private static String kind(Count count) {
    return switch (count) {
      case Count.Exact _ -> "exact";
      case Count.Between _, Count.AtLeast _, Count.AtMost _, Count.About _, Count.Vague _ -> "bounded";
      case Count.Several _ -> "several";
    };
  }

  private static String length(int characters) {
    return characters < SHORT ? "short" : characters < LONG ? "middling" : "long";
  }
}
