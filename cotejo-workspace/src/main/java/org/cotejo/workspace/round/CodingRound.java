package org.cotejo.workspace.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.model.Decision;
import org.cotejo.model.LoggedDecision;

/// A round of double coding.
///
/// @param number by which it is known: that of the decision that opened it
/// @param coders two names
/// @param documents SHA-256 of its reports
/// @param claims to be judged
public record CodingRound(long number, String name, List<String> coders, List<String> documents, List<String> claims) {

  public CodingRound {
    coders = List.copyOf(coders);
    documents = List.copyOf(documents);
    claims = List.copyOf(claims);
  }

  /// All that were opened and not taken back, the latest first.
  public static List<CodingRound> all(List<LoggedDecision> log) {
    return log.stream().filter(logged -> !logged.undone()).flatMap(CodingRound::of).toList().reversed();
  }

  private static Stream<CodingRound> of(LoggedDecision logged) {
    return logged.decision() instanceof Decision.Round(String name, List<String> coders, List<String> documents, List<String> claims)
        ? Stream.of(new CodingRound(logged.number(), name, coders, documents, claims)) : Stream.empty();
  }

  public static Optional<CodingRound> of(List<LoggedDecision> log, long number) {
    return all(log).stream().filter(round -> round.number() == number).findFirst();
  }

  public String first() {
    return coders.getFirst();
  }

  public String second() {
    return coders.getLast();
  }

  /// The coder of that name, as the round writes it.
  public Optional<String> coder(String name) {
    return coders.stream().filter(coder -> coder.equalsIgnoreCase(name.strip())).findFirst();
  }

  /// The claims whose differences are settled.
  Set<String> settled(List<LoggedDecision> log) {
    return log.stream().filter(logged -> !logged.undone())
        .flatMap(logged -> logged.decision() instanceof Decision.Adjudicate(long round, List<String> settled) && round == number ? settled.stream() : Stream.empty()).collect(Collectors.toSet());
  }
}
