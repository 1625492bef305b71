package org.cotejo.workspace.wording;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.cotejo.indicators.force.Quantity;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Tally;

/// The incidents that a [remark][IndicatorText.Remark] counts.
///
/// @param all incidents, of which the question leaves some out
/// @param variant under which figures are settled
public record Remarked(Collection<Episode> all, Question question, String variant) {
  /// All that the question counts in which anybody was killed or wounded.
  public static final String WITH_FORCE = "with-force";
  static final String UNSAID_DUTY = "unsaid-duty";
  static final String UNSAID_FIREARM = "unsaid-firearm";
  static final String SILENT = "silent.";
  static final String NO_NUMBER = "no-number.";
  static final String OPEN = "open.";
  static final List<Quantity> CASUALTIES = List.of(Quantity.CIVILIANS_KILLED, Quantity.CIVILIANS_WOUNDED, Quantity.AGENTS_KILLED, Quantity.AGENTS_WOUNDED);

  static List<Episode> withCasualties(Tally tally) {
    return tally.episodes().stream().filter(Remarked::tellsOfCasualties).toList();
  }

  private static boolean tellsOfCasualties(Episode episode) {
    for (Quantity quantity : CASUALTIES) {
      if (episode.tells(quantity)) {
        return true;
      }
    }
    return false;
  }

  /// @param about as the remark says; empty if there is no such remark
  public Optional<List<Episode>> by(String about) {
    for (Tally.Left why : Tally.Left.values()) {
      if (about.equalsIgnoreCase(why.name())) {
        return Optional.of(Tally.leftOut(all, question, why));
      }
    }
    Tally tally = Tally.of(all, question);
    return switch (about) {
      case WITH_FORCE -> Optional.of(withCasualties(tally));
      case UNSAID_DUTY -> Optional.of(tally.unsaid(Episode::duty));
      case UNSAID_FIREARM -> Optional.of(tally.unsaid(Episode::firearm));
      default -> CASUALTIES.stream().flatMap(quantity -> of(tally, quantity, about).stream()).findFirst();
    };
  }

  private Optional<List<Episode>> of(Tally tally, Quantity quantity, String about) {
    String key = IndicatorText.key(quantity);
    return about.equals(SILENT + key) ? Optional.of(tally.silent(quantity)) : about.equals(NO_NUMBER + key) ? Optional.of(tally.withoutNumber(quantity))
        : about.equals(OPEN + key) ? Optional.of(tally.open(quantity, variant)) : Optional.empty();
  }
}
