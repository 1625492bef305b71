package org.cotejo.coder.place;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words around names that tell what a name is. Read once, never changed.
final class PlaceLexicon {
  /// Groups of `context.tsv`, in its words.
  enum Group {
    LOCATIVE,
    WEAK_LOCATIVE,
    SURROUNDINGS,
    NAME_BEGINNING,
    SPEECH,
    GOVERNMENT_VERB,
    GOVERNMENT_TIE,
    TITLE,
    ROLE,
    ORGANISATION,
    INNER,
    PARTING,
    ARTICLE,
    INDEFINITE,
    TOWN_HOUSE,
    OF,
    DIRECTION,
    CONTAINER_LINK,
    COMMON,
    NEVER,
    SAINT,
    COMMUNITY,
    LANDMARK,
    IN
  }

  private final Map<Group, Set<String>> groups = new EnumMap<>(Group.class);
  private final Set<String> givenNames = new HashSet<>();
  private final Set<String> otherNames = new HashSet<>();
  private final List<String> containerLinks = new ArrayList<>();
  private final Map<Language, Map<String, Feature>> before = new EnumMap<>(Language.class);
  private final Map<Language, Map<String, Feature>> after = new EnumMap<>(Language.class);

  private PlaceLexicon() {}

  static PlaceLexicon load() {
    PlaceLexicon lexicon = new PlaceLexicon();
    for (DataRow row : DataFile.rows(Gazetteer.FOLDER + "context.tsv", "group", "words")) {
      Group group = row.constant("group", Group.class);
      Set<String> words = lexicon.groups.computeIfAbsent(group, name -> new HashSet<>());
      row.list("words").forEach(word -> words.add(NameFolder.key(word)));
      if (group == Group.CONTAINER_LINK) {
        lexicon.containerLinks.addAll(row.list("words"));
      }
    }
    for (DataRow row : DataFile.rows(Gazetteer.FOLDER + "given-names.tsv", "names")) {
      row.list("names").forEach(name -> lexicon.givenNames.add(NameFolder.key(name)));
    }
    for (DataRow row : DataFile.rows(Gazetteer.FOLDER + "other-names.tsv", "name")) {
      lexicon.otherNames.add(NameFolder.key(row.cell("name")));
    }
    for (DataRow row : DataFile.rows(Gazetteer.FOLDER + "type-nouns.tsv", "noun", "language", "position", "feature")) {
      Map<Language, Map<String, Feature>> nouns = row.cell("position").equals("before") ? lexicon.before : lexicon.after;
      nouns.computeIfAbsent(row.constant("language", Language.class), _ -> new HashMap<>())
          .putIfAbsent(NameFolder.key(row.cell("noun")), row.constant("feature", Feature.class));
    }
    return lexicon;
  }

  boolean is(Group group, String key) {
    return groups.getOrDefault(group, Set.of()).contains(key);
  }

  /// What may stand between a place and the larger one that holds it.
  ContainerGap containerGap() {
    return new ContainerGap(containerLinks);
  }

  boolean isGivenName(String key) {
    return givenNames.contains(key);
  }

  /// A full name that is known to be no place.
  boolean isOtherName(String key) {
    return otherNames.contains(key);
  }

  /// The kind of place that the noun announces: "estado", "barrio".
  Optional<Feature> kindBefore(String key, Language language) {
    return Optional.ofNullable(before.getOrDefault(language, Map.of()).get(key));
  }

  /// The kind of place that the noun closes: "County", "Street".
  Optional<Feature> kindAfter(String key, Language language) {
    return Optional.ofNullable(after.getOrDefault(language, Map.of()).get(key));
  }

  /// Whether the word is a noun for a kind of place, in any language.
  boolean isKindNoun(String key) {
    return Stream.of(Language.values()).anyMatch(language -> kindBefore(key, language).or(() -> kindAfter(key, language)).isPresent());
  }
}
