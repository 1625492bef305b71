package org.cotejo.incidents.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// All names of plans, and where a text has one of them, or something that has the form of one.
final class PlanNames {
  private static final String FOLDER = "org/cotejo/incidents/register/";
  private static final String WORD = "\\p{Lu}[\\p{L}\\p{N}’'-]*";
  private static final String LINKS = "(?: (?:of|and|the|for|de|del|la|las|los|el|y|para|por))*";

  /// A name in a text.
  ///
  /// @param name the plan's usual name
  record Mention(TextSpan span, String name) {}

  private final Map<String, String> usual = new TreeMap<>();
  private final Map<String, TreeSet<String>> aliases = new TreeMap<>();
  private final Map<String, String> kinds;
  private final Pattern known;
  private final Pattern form;

  /// @param named names that the reports' claims have, in any order
  PlanNames(List<KnownName> plans, Collection<String> named) {
    plans.forEach(plan -> {
      add(plan.name(), plan.name());
      plan.aliases().forEach(alias -> add(alias, plan.name()));
    });
    named.forEach(name -> add(name, usual(name)));
    List<DataRow> nouns = DataFile.rows(FOLDER + "plan-nouns.tsv", "noun", "kind");
    kinds = nouns.stream().collect(Collectors.toMap(row -> Words.folded(row.cell("noun")), (DataRow row) -> row.cell("kind"), (a, _) -> a, TreeMap::new));
    known = anyOf(aliases.values().stream().flatMap(Collection::stream));
    String noun = nouns.stream().map(row -> Pattern.quote(row.cell("noun"))).collect(Collectors.joining("|", "(?:", ")"));
    form = Pattern.compile("(?<![\\p{L}\\p{N}])" + noun + " [“\"«‘']?" + WORD + "(?:(?! (?:and|y|e)(?: (?:the|el|la))? " + noun + ")" + LINKS + " " + WORD + "){0,6}");
  }

  private void add(String written, String name) {
    usual.putIfAbsent(Words.folded(written), name);
    aliases.computeIfAbsent(name, _ -> new TreeSet<>()).add(written);
  }

  /// The usual name of a plan, the given one if it is not known.
  String usual(String name) {
    return usual.getOrDefault(Words.folded(name), name);
  }

  /// The other names of a plan.
  List<String> aliases(String name) {
    return aliases.getOrDefault(name, new TreeSet<>()).stream().filter(alias -> !alias.equals(name)).toList();
  }

  /// Operation, plan, mission or initiative, by the first noun of that sort in one of its names; empty if there is none.
  String kind(String name) {
    return Stream.concat(Stream.of(name), aliases(name).stream()).flatMap(written -> Stream.of(Words.folded(written).split(" ")))
        .filter(kinds::containsKey).findFirst().map(noun -> kinds.getOrDefault(noun, "")).orElse("");
  }

  /// The nouns for plans, in small letters.
  List<String> nouns() {
    return List.copyOf(kinds.keySet());
  }

  /// The mentions of a text in its order, none overlapping another; known names before those that only have the form of one.
  List<Mention> in(String text) {
    List<Mention> mentions = new ArrayList<>();
    find(known, text, mentions);
    find(form, text, mentions);
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private void find(Pattern pattern, String text, List<Mention> mentions) {
    for (Matcher matcher = pattern.matcher(text); matcher.find(); ) {
      TextSpan span = new TextSpan(matcher.start(), matcher.end());
      if (mentions.stream().noneMatch(other -> other.span().overlaps(span))) {
        mentions.add(new Mention(span, usual(matcher.group().replaceAll("[“\"«‘']", ""))));
      }
    }
  }

  /// Longer names first, so that a name is not taken for its part.
  private static Pattern anyOf(Stream<String> names) {
    Optional<String> any = names.filter(name -> !name.isBlank()).distinct()
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
        .map(Pattern::quote).reduce((a, b) -> a + "|" + b);
    return Pattern.compile(any.map(either -> "(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])").orElse("(?!)"));
  }
}
