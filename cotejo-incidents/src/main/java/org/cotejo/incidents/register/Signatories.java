package org.cotejo.incidents.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Party;

/// The parties of a commitment.
///
/// @param names as shown
/// @param countries ISO 3166 alpha-3, folded
record Signatories(List<String> names, Set<String> countries) {
  private static final Set<String> OF_SEVERAL = Set.of("CONSULT", "AGREE", "COOPERATE");
  private static final Set<String> ONLOOKERS = Set.of("JRN", "NGO", "EDU", "CVL", "OPP");
  private static final double HALF = 0.5;

  /// Those of a claim. "The parties", "they", "police" without a name are those whom the report is about, if it tells of talks between several.
  ///
  /// @param main of the report, if any
  static Signatories of(Claim claim, Optional<Signatories> main) {
    Party actor = claim.actor().isKnown() ? claim.actor() : undertaker(claim.attribution().claimant());
    Signatories own = own(claim, actor);
    boolean several = OF_SEVERAL.contains(claim.eventType());
    if (isProper(actor) || main.isEmpty() || !several || actor.text().contains(";")) {
      return own;
    }
    boolean other = !actor.name().isEmpty() && !own.countries().equals(main.get().countries());
    return other ? own : main.get();
  }

  /// Who announces a step without naming anybody takes it; those who only report it do not.
  private static Party undertaker(Party claimant) {
    return ONLOOKERS.stream().anyMatch(claimant::isOf) ? Party.UNKNOWN : claimant;
  }

  /// Whom a report is about: the first named parties that are more than one.
  static Optional<Signatories> main(CodedDocument report) {
    return report.claims().stream().filter(claim -> OF_SEVERAL.contains(claim.eventType()) && isProper(claim.actor()))
        .map(claim -> own(claim, claim.actor())).filter(parties -> parties.countries().size() > 1 || parties.names().size() > 1).findFirst();
  }

  /// Whether two reports may mean the same parties.
  boolean agreeWith(Signatories other) {
    if (countries.size() > 1 && other.countries.size() > 1) {
      return countries.equals(other.countries);
    }
    boolean possible = countries.isEmpty() || other.countries.isEmpty() || Words.share(countries, other.countries) > 0;
    return possible && Words.share(Words.content(String.join(" ", names)), Words.content(String.join(" ", other.names))) >= HALF;
  }

  private static Signatories own(Claim claim, Party actor) {
    Stream<String> recipient = isProper(claim.recipient()) ? parts(claim.recipient()) : Stream.empty();
    List<String> names = Stream.concat(parts(actor), recipient).filter(name -> !name.isEmpty()).distinct().toList();
    return new Signatories(names, Words.items(actor.country() + ";" + (isProper(claim.recipient()) ? claim.recipient().country() : "")));
  }

  /// The words where they name somebody, since a name may stand for the first of several only.
  private static Stream<String> parts(Party party) {
    String shown = party.name().isEmpty() || hasName(party.text()) ? party.text() : party.name();
    return Arrays.stream(shown.split("; "));
  }

  private static boolean isProper(Party party) {
    return hasName(party.text()) || !party.name().isEmpty() && Words.share(Words.content(party.text()), Words.content(party.name())) > 0;
  }

  /// A capital letter behind the first word, which may have one only because it begins the sentence; or one word that means somebody.
  private static boolean hasName(String words) {
    boolean oneWord = words.indexOf(' ') < 0 && !words.isEmpty() && Character.isUpperCase(words.charAt(0)) && !Words.content(words).isEmpty();
    return oneWord || Arrays.stream(words.split(" ")).skip(1).anyMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
  }

  /// Whether these are more than those, by their countries.
  boolean include(Signatories others) {
    return countries.size() > others.countries.size() && countries.containsAll(others.countries);
  }

  /// Whether there is anybody.
  boolean isKnown() {
    return !names.isEmpty();
  }
}
