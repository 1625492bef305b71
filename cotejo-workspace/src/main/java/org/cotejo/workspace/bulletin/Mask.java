package org.cotejo.workspace.bulletin;

import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.incidents.account.Folding;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.wording.Wording;

/// Keeps names of private persons out of what is published.
///
/// Who speaks for a body (police, ministry, court, organisation, press) is named; of everybody else the words stay ("the neighbours", "la madre de
/// uno de los fallecidos"),
/// but what the coder has noted as the name of a private person of that report is taken out, a first name alone too, and so is what looks like a person's name, two words or more that
/// begin with capitals, unless it is a place that the reports tell of: reports coded by earlier versions have no names noted, and reviewers type some.
final class Mask {
  private static final Set<String> PUBLIC = Set.of("COP", "MIL", "SPY", "GOV", "JUD", "LEG", "PTY", "OPP", "NGO", "IGO", "UNO", "EUR", "ISM", "JRN", "EDU",
      "REL", "SOC", "MED");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.'-]+(?:(?: (?:de|del|la|las|los|y|da|dos))* \\p{Lu}[\\p{L}.'-]*)+");

  private final Wording wording;

  Mask(Wording wording) {
    this.wording = wording;
  }

  /// @param sector PLOVER sectors of the speaker, joined by `"; "`; empty if unknown
  /// @param places words of places, which are no persons
  /// @param names of private persons in the report
  String speaker(String name, String sector, Collection<String> places, PrivateNames names) {
    if (Arrays.stream(sector.split("; ")).anyMatch(PUBLIC::contains)) {
      return name;
    }
    String withheld = wording.of("bulletin.masked");
    return names.replaced(NAME.matcher(name).replaceAll(found -> Matcher.quoteReplacement(isPlace(found.group(), places) ? found.group() : withheld)), withheld);
  }

  private static boolean isPlace(String name, Collection<String> places) {
    String folded = Folding.fold(name);
    return places.stream().map(Folding::fold).filter(place -> !place.isBlank()).anyMatch(place -> place.contains(folded) || folded.startsWith(place + " "));
  }
}
