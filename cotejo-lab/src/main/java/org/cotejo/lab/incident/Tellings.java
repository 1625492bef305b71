package org.cotejo.lab.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Folding;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Measurement;

/// Which claim was made of which words of a report. The claims of one sentence have the same evidence: the one whose people, figure, day and place stand in the words is theirs. No claim
/// is made of two tellings: of "arrested over the murder" with a claim for the arrest only, the murder is untold.
final class Tellings {

  /// How well a claim fits.
  ///
  /// @param shared part of the quote that lies in the claim's evidence, above 0 and up to 1
  /// @param words of the claim's own that stand in the quote
  private record Fit(int quote, Claim claim, double shared, long words) {}

  private Tellings() {}

  /// The claim of each quote, if there is one.
  ///
  /// @param counts which claims are asked
  static List<Optional<Claim>> of(CodedDocument report, List<String> quotes, Predicate<Claim> counts) {
    List<Fit> fits = new ArrayList<>();
    for (int i = 0; i < quotes.size(); i++) {
      int quote = i;
      report.claims().stream().filter(counts).map(claim -> fit(report, quote, quotes.get(quote), claim)).filter(fit -> fit.shared() > 0).forEach(fits::add);
    }
    fits.sort(Comparator.comparingDouble(Fit::shared).thenComparingLong(Fit::words).reversed());
    List<Optional<Claim>> claims = new ArrayList<>(quotes.stream().map(_ -> Optional.<Claim>empty()).toList());
    for (Fit fit : fits) {
      if (claims.get(fit.quote()).isEmpty() && isFree(fit, claims)) {
        claims.set(fit.quote(), Optional.of(fit.claim()));
      }
    }
    return claims;
  }

  /// Whether no other quote has the claim, nor, if none of its words are in this quote, one of the same sentence.
  private static boolean isFree(Fit fit, List<Optional<Claim>> claims) {
    return claims.stream().flatMap(Optional::stream)
        .noneMatch(taken -> taken.id().equals(fit.claim().id()) || fit.words() == 0 && taken.sentence() == fit.claim().sentence());
  }

  private static Fit fit(CodedDocument report, int index, String quote, Claim claim) {
    int begin = report.document().text().indexOf(quote);
    int shared = Math.min(claim.evidence().end(), begin + quote.length()) - Math.max(claim.evidence().begin(), begin);
    Set<String> words = words(quote).collect(Collectors.toSet());
    return new Fit(index, claim, shared / (double) quote.length(), own(claim).distinct().filter(words::contains).count());
  }

  private static Stream<String> own(Claim claim) {
    return Stream.of(claim.actor().text(), claim.recipient().text(), claim.measurement().map(Measurement::text).orElse(""), claim.date().text(), claim.place().text())
        .flatMap(Tellings::words);
  }

  private static Stream<String> words(String text) {
    return Folding.words(text).stream().map(Folding.Word::text);
  }
}
