package org.cotejo.coder.incident;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Somebody or something that may play a part in an incident.
///
/// @param clues what speaks for or against it, see [Clues]
public record Candidate(Part part, Participant participant, Set<String> clues) {

  /// The words that stand for it in the text, its name first if it has one.
  public List<String> words() {
    return Stream.concat(Stream.of(participant.name()), Stream.concat(participant.mentions().stream(), participant.descriptions().stream()).map(Mention::words))
        .filter(words -> !words.isEmpty()).distinct().toList();
  }

  /// The words that its phrases are about: heads of mentions and descriptions, of a person all words of the name and the title.
  public Set<String> heads() {
    Set<String> heads = new TreeSet<>();
    Stream.concat(participant.mentions().stream(), participant.descriptions().stream()).forEach(mention -> {
      heads.add(mention.head().form());
      if (mention.sort() == Mention.Sort.NAMED) {
        heads.addAll(List.of(mention.words().split(" ")));
      }
    });
    return heads;
  }

  /// The numbers of the sentences that mention it.
  public List<Integer> sentences() {
    return participant.mentions().stream().map(Mention::sentence).toList();
  }
}
