package org.cotejo.coder.status;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The words that change how an event stands to the facts, from `lexicon/LANGUAGE/status.tsv`.
final class StatusCues {

  /// Where a cue stands, seen from the event's word.
  enum Position {
    /// An adverb, adjective or determiner that hangs on it: *allegedly*, *presunto*, *no*.
    MODIFIER,
    /// An auxiliary: *could*, *will*.
    AUXILIARY,
    /// A verb, noun or adjective that it is the complement of: *plan to*, *negar que*, *possible*.
    GOVERNOR,
    /// The same of an infinitive only: *en lugar de*, which before a noun tells a place.
    INFINITIVE,
    /// A verb whose object or oblique it is as a noun: *announce a march*, *convocar a una huelga*.
    OBJECT,
    /// A subordinating word of its clause: *if*, *si*, *without*.
    MARK
  }

  /// What a cue does to the event.
  enum Effect {
    ALLEGED,
    DENIED,
    NEGATED,
    PLANNED,
    HYPOTHETICAL,
    /// Somebody tries to make it happen.
    ATTEMPTED,
    /// The event stands only as the content of a demand or wish: no claim at all.
    DROP
  }

  private final Map<Position, Map<String, Effect>> cues = new EnumMap<>(Position.class);

  private StatusCues() {}

  static StatusCues load(Language language) {
    StatusCues loaded = new StatusCues();
    for (DataRow row : DataFile.rows(Lexicon.file(language, "status"), "words", "position", "effect")) {
      Position position = row.constant("position", Position.class);
      Effect effect = row.constant("effect", Effect.class);
      for (String word : row.list("words")) {
        loaded.cues.computeIfAbsent(position, _ -> new HashMap<>()).put(word, effect);
      }
    }
    return loaded;
  }

  Optional<Effect> find(Position position, String lemma) {
    return Optional.ofNullable(cues.getOrDefault(position, Map.of()).get(lemma));
  }
}
