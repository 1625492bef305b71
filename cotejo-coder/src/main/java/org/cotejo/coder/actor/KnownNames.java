package org.cotejo.coder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The names of the lexicon in one document. Looked up once, though several readers ask for them: hardly any word begins a name, and each look-up waits for memory.
final class KnownNames {
  private final NameIndex lexicon;
  private final NounIndex nouns;
  private final Map<Words, List<Optional<NameIndex.Match>>> found = new HashMap<>();

  KnownNames(NameIndex lexicon, NounIndex nouns) {
    this.lexicon = lexicon;
    this.nouns = nouns;
  }

  /// The longest name that begins at piece `begin`.
  Optional<NameIndex.Match> longestAt(Words words, int begin) {
    return found.computeIfAbsent(words, this::all).get(begin);
  }

  private List<Optional<NameIndex.Match>> all(Words words) {
    return IntStream.range(0, words.size()).mapToObj(begin -> lexicon.longestAt(words, begin).filter(match -> !isOfficeForShort(words, match))).toList();
  }

  /// "Opposition **MP** Rodney Charran", in English no Ministerio Público: letters that the language has for an office.
  private boolean isOfficeForShort(Words words, NameIndex.Match name) {
    return name.end() - name.begin() == 1 && words.isAcronym(name.begin())
        && nouns.longestAt(words, name.begin(), name.end()).filter(match -> match.noun().role() == Noun.Role.OFFICE).isPresent();
  }
}
