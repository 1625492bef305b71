package org.cotejo.coder.incident;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/// Who a person is besides the name, of all that the report calls them: an office or a calling rather than a form of address or a kinship.
final class Descriptions {
  /// What tells little of who somebody is.
  private static final Set<String> WEAK = Set.of(
      "dr", "mr", "mrs", "ms", "miss", "sir", "don", "man", "woman", "person", "husband", "wife", "son", "daughter", "brother", "sister", "father", "mother", "child",
      "cousin", "uncle", "friend", "victim", "late", "sr", "sra", "srta", "señor", "señora", "doctor", "hombre", "mujer", "esposo", "esposa", "hijo", "hija", "hermano",
      "hermana", "padre", "madre", "primo", "amigo", "víctima", "doña");

  private final Epithets epithets;
  private final GivenNames givenNames;

  private Descriptions(Epithets epithets, GivenNames givenNames) {
    this.epithets = epithets;
    this.givenNames = givenNames;
  }

  static Descriptions load() {
    GivenNames givenNames = GivenNames.load();
    return new Descriptions(new Epithets(givenNames), givenNames);
  }

  /// @param text of the report
  /// @return empty if the report does not say
  String of(Participant participant, String text) {
    if (!participant.isPerson()) {
      return participant.words();
    }
    String name = participant.name();
    List<String> told = Stream.of(
            participant.mentions().stream().map(mention -> mention.party().text()),
            participant.mentions().stream().filter(mention -> !mention.isPronoun()).flatMap(mention -> epithets.of(mention, name, text).stream()),
            participant.descriptions().stream().map(Mention::words))
        .flatMap(words -> words).map(words -> Phrases.title(words, name)).filter(this::describes).toList();
    return told.stream().filter(words -> !isWeak(words)).findFirst().or(() -> told.stream().findFirst()).orElse("");
  }

  private boolean describes(String words) {
    return !words.isEmpty() && !givenNames.contains(words.substring(words.lastIndexOf(' ') + 1)) && !givenNames.contains(words.split(" ")[0]);
  }

  private static boolean isWeak(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT).replaceAll("[.]", "");
    return WEAK.contains(last) || words.toLowerCase(Locale.ROOT).startsWith("my ");
  }
}
