package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.coder.match.Tree;
import org.cotejo.coder.number.NumberMention;
import org.cotejo.model.Claim;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;

/// People who are only counted, or only called by what became of them, have been told of before and are of their sector: "Police shot four marchers; **two of them** died",
/// "tres agentes muertos y **uno más** herido", "**los muertos** fueron velados".
final class ToldAgain {
  /// How many sentences before they may have been told.
  private static final int BACK = 3;
  private static final String ARRESTED = "arrested";
  private static final Set<String> HARM = Set.of("killed", "wounded", "missing", "kidnapped", "displaced", "homicides");
  /// Those who are arrested after a deed with victims are seldom its victims.
  private static final Set<String> ARMED = Set.of("CRM", "REB", "UAF", "PRM");
  private static final String CIVILIAN = "CVL";
  private static final String PERSONS = "persons";

  private final Reading reading;
  private final WordClasses words;

  private ToldAgain(Reading reading, WordClasses words) {
    this.reading = reading;
    this.words = words;
  }

  /// The same claims in the same order.
  static List<Claim> withSectors(Reading reading, List<Claim> claims) {
    return reading.trees().stream().findFirst().map(Tree::words).map(words -> new ToldAgain(reading, words).all(claims)).orElse(claims);
  }

  private List<Claim> all(List<Claim> claims) {
    List<Claim> all = new ArrayList<>();
    for (Claim claim : claims) {
      Party who = claim.recipient().isKnown() ? claim.recipient() : new Party(claim.measurement().filter(count -> count.unit().equals(PERSONS) && count.count().high().orElse(1) > 0).map(Measurement::text).orElse(""), "", "", "");
      boolean open = who.sector().isEmpty() || who.sector().equals(CIVILIAN);
      boolean outcome = isOutcome(who.text());
      Optional<Claim> before = open && (outcome || isCountedAgain(claim, who.text())) ? before(all, claim, outcome) : Optional.empty();
      all.add(before.map(told -> claim.withRecipient(new Party(who.text(), who.name(), told.recipient().sector(), who.country()))).orElse(claim));
    }
    return all;
  }

  /// "Two of whom", "otros tres".
  private boolean isCountedAgain(Claim claim, String text) {
    List<String> said = Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.,]+")).filter(word -> !word.isEmpty()).toList();
    return !said.isEmpty() && said.stream().allMatch(word -> words.has(WordClass.BESIDE_NUMBER, word) || isNumber(claim, word));
  }

  private boolean isNumber(Claim claim, String word) {
    return Character.isDigit(word.codePointAt(0)) || reading.numbersIn(claim.evidence()).stream().map(NumberMention::text).anyMatch(number -> number.toLowerCase(Locale.ROOT).contains(word));
  }

  /// "**The dead**", "uno de **los muertos**".
  private boolean isOutcome(String text) {
    String[] said = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    return said.length > 1 && words.has(WordClass.DEFINITE_ARTICLE, said[said.length - 2]) && words.get(WordClass.OUTCOME_NOUN).stream().anyMatch(noun -> said[said.length - 1].matches(noun + "(e?s)?"));
  }

  /// @param sameOutcome whether they are those dead, or those wounded, who were told of
  private Optional<Claim> before(List<Claim> told, Claim claim, boolean sameOutcome) {
    Optional<Claim> whole = claim.partOf().flatMap(id -> told.stream().filter(one -> one.id().equals(id)).findFirst()).filter(one -> !one.recipient().sector().isEmpty());
    return whole.or(() -> told.stream().filter(one -> one.sentence() >= claim.sentence() - BACK && !one.recipient().sector().isEmpty() && isOf(one, claim) && (!sameOutcome || measure(one).equals(measure(claim)))).reduce((_, last) -> last));
  }

  /// Whether those of whom a claim tells may be some of those told of before.
  private boolean isOf(Claim before, Claim claim) {
    String counted = measure(claim);
    String told = measure(before);
    boolean more = Arrays.stream(claim.recipient().text().toLowerCase(Locale.ROOT).split(" ")).anyMatch(word -> words.has(WordClass.ONE_MORE, word));
    boolean many = before.measurement().filter(measurement -> more || measurement.count().high().orElse(2) > 1).isPresent();
    if (!before.recipient().sector().equals(CIVILIAN) && before.recipient().sector().equals(claim.actor().sector())) {
      return false; // "rebels killed a policeman and wounded **two more**"
    }
    boolean held = told.equals(ARRESTED) || ARMED.contains(before.recipient().sector());
    return many && (HARM.contains(counted) ? HARM.contains(told) || told.equals(ARRESTED) : held || !counted.equals(ARRESTED) && claim.sentence() == before.sentence());
  }

  private static String measure(Claim claim) {
    return claim.measurement().map(Measurement::measure).orElse("");
  }
}
