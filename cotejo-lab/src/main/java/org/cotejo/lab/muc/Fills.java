package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.cotejo.coder.incident.Candidate;

/// Whether what we found fills a slot of a template, by the set's measure: one's words are among the other's, function words aside.
final class Fills {
  private static final Set<String> IGNORED = Set.of("THE", "A", "AN", "OF", "AND", "IN", "TO", "FOR", "BY", "ON", "AT", "SOME", "TWO", "SEVERAL", "MEMBERS", "ALLEGED", "WHO");
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
  private static final Pattern BELONGING = Pattern.compile(" (?:OF|FROM|IN|AT|WHO|WHICH|THAT|FOR|TO|ON|WITH|BY|NEAR)\\b.*| ?[,\\[(].*");
  private static final Pattern WORD = Pattern.compile("[A-Z0-9]+");

  private Fills() {}

  /// Whether a candidate stands for a fill: what the fill's phrase is about must be one of the candidate's heads.
  static boolean isOne(Candidate candidate, JsonNode fill) {
    Set<String> heads = candidate.heads().stream().map(Template::capitals).collect(Collectors.toSet());
    for (JsonNode alternative : fill.path("alts")) {
      String string = quoted(alternative.asText());
      boolean named = candidate.participant().isNamed() && isShared(List.of(candidate.participant().name()), words(string));
      if (named || heads.contains(head(string)) && isShared(candidate.words(), words(string))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a text contains one of the strings of some slots.
  ///
  /// @param told in capitals, words apart by single blanks, with a blank at both ends
  static boolean isAnyIn(String told, JsonNode template, List<String> slots) {
    return countIn(told, template, slots) > 0;
  }

  /// How many fills of some slots a text contains.
  static int countIn(String told, JsonNode template, List<String> slots) {
    int count = 0;
    for (String slot : slots) {
      for (JsonNode fill : template.path(slot)) {
        count += isIn(told, fill) ? 1 : 0;
      }
    }
    return count;
  }

  private static boolean isIn(String told, JsonNode fill) {
    for (JsonNode alternative : fill.path("alts")) {
      if (told.contains(apart(quoted(alternative.asText())))) {
        return true;
      }
    }
    return false;
  }

  /// A text in capitals, words apart by single blanks, with a blank at both ends.
  static String apart(String text) {
    return " " + Template.capitals(text).replaceAll("[^A-Z0-9]+", " ").strip() + " ";
  }

  private static boolean isShared(List<String> strings, Set<String> theirs) {
    return strings.stream().map(string -> words(Template.capitals(string)))
        .anyMatch(ours -> !ours.isEmpty() && !theirs.isEmpty() && (ours.containsAll(theirs) || theirs.containsAll(ours)));
  }

  /// Whether a candidate stands for a fill of some slots.
  static boolean areIn(Candidate candidate, JsonNode template, List<String> slots) {
    return !of(candidate, template, slots).isEmpty();
  }

  /// The fills of some slots that a candidate stands for.
  static List<JsonNode> of(Candidate candidate, JsonNode template, List<String> slots) {
    return slots.stream().flatMap(slot -> StreamSupport.stream(template.path(slot).spliterator(), false)).filter(fill -> isOne(candidate, fill)).toList();
  }

  /// The last word before what only belongs to the noun: of "MEMBERS OF THE FRONT" the first.
  private static String head(String string) {
    String phrase = BELONGING.matcher(string).replaceFirst("").strip();
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }

  private static String quoted(String fill) {
    Matcher matcher = QUOTED.matcher(fill);
    return matcher.find() ? matcher.group(1) : fill;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().map(found -> found.group()).filter(word -> !IGNORED.contains(word)).forEach(words::add);
    return words;
  }
}
