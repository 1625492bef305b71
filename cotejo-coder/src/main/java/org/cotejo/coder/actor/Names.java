package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.language.Token;

/// Finds the names of a sentence, longest first, and settles which of several bodies of one name is meant.
///
/// @param lexicon what is known beforehand
/// @param own what the document itself introduces; it comes first
record Names(KnownNames lexicon, NameIndex own, Choice choice) {

  private static final int NEAR = 3;

  List<Mention> find(Words words) {
    List<NameIndex.Match> matches = matches(words);
    List<Mention> mentions = new ArrayList<>(matches.size());
    for (int i = 0; i < matches.size(); i++) {
      NameIndex.Match match = matches.get(i);
      Named named = match.candidates().size() == 1
          ? match.candidates().getFirst()
          : choice.among(match.candidates(), nearCountry(matches, i));
      mentions.add(new Mention(match.begin(), match.end(), named));
    }
    return List.copyOf(mentions);
  }

  /// "**Esa** guerrilla": the capital is the sentence's, and no acronym.
  private static boolean isArticle(Words words, NameIndex.Match match) {
    return match.end() - match.begin() == 1 && words.token(match.begin()).pos().equals("DET");
  }

  /// "The **al Qaeda**-linked group": whom the group is tied to is not who it is.
  private static boolean isOnlyTied(Words words, NameIndex.Match match) {
    if (match.end() >= words.size() || match.candidates().stream().anyMatch(named -> named.kind() == Kind.COUNTRY)) {
      return false;
    }
    Token last = words.token(match.end() - 1);
    Token next = words.token(match.end());
    return next.index() == last.index() + 2 && next.span().begin() == last.span().end() + 1 && next.form().endsWith("ed");
  }

  private List<NameIndex.Match> matches(Words words) {
    List<NameIndex.Match> matches = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Optional<NameIndex.Match> match = longest(words, at).filter(found -> !isArticle(words, found) && !isOnlyTied(words, found));
      match.ifPresent(matches::add);
      at = match.map(NameIndex.Match::end).orElse(at + 1);
    }
    return matches;
  }

  private Optional<NameIndex.Match> longest(Words words, int at) {
    Optional<NameIndex.Match> known = lexicon.longestAt(words, at);
    Optional<NameIndex.Match> introduced = own.longestAt(words, at);
    if (introduced.isEmpty() || known.isEmpty()) {
      return introduced.or(() -> known);
    }
    return introduced.get().end() >= known.get().end() ? introduced : known;
  }

  /// The country named up to three words before or after: "Policía Nacional *de Colombia*", "the *Honduran* Supreme Court".
  private static String nearCountry(List<NameIndex.Match> matches, int at) {
    NameIndex.Match match = matches.get(at);
    if (at > 0 && match.begin() - matches.get(at - 1).end() < NEAR && !countryOf(matches.get(at - 1)).isEmpty()) {
      return countryOf(matches.get(at - 1));
    }
    if (at + 1 < matches.size() && matches.get(at + 1).begin() - match.end() < NEAR) {
      return countryOf(matches.get(at + 1));
    }
    return "";
  }

  private static String countryOf(NameIndex.Match match) {
    if (match.candidates().size() > 1) {
      return "";
    }
    Named named = match.candidates().getFirst();
    return named.kind() == Kind.COUNTRY || named.kind() == Kind.GROUP ? named.country() : "";
  }

  /// The country that at least half of the document's unambiguous names belong to, if it is named twice or more; else empty.
  static String mainCountry(List<Words> sentences, KnownNames lexicon) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Words words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        Optional<NameIndex.Match> match = lexicon.longestAt(words, i);
        if (match.isPresent()) {
          String country = isStateless(match.get().candidates()) ? "" : commonCountry(match.get().candidates());
          if (!country.isEmpty()) {
            counts.merge(country, 1, Integer::sum);
            all++;
          }
          i = match.get().end() - 1;
        }
      }
    }
    int total = all;
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= 2 && entry.getValue() * 2 >= total)
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /// Rebels and gangs act abroad, too: a report on the ELN in Táchira plays in Venezuela.
  private static boolean isStateless(List<Named> candidates) {
    return candidates.stream().allMatch(named -> named.sector().equals("REB") || named.sector().equals("CRM"));
  }

  private static String commonCountry(List<Named> candidates) {
    String country = candidates.getFirst().country();
    return candidates.stream().allMatch(named -> named.country().equals(country)) ? country : "";
  }
}
