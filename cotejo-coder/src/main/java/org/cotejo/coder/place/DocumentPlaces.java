package org.cotejo.coder.place;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.model.EventPlace;
import org.cotejo.model.TextSpan;

/// What a document says about places.
///
/// @param mentions in text order, without overlap
/// @param documentCountry the country that most of it is about, if there is one
/// @param documentState the first-order unit that most of it is about, if there is one
/// @param documentCapital the capital of its country
public record DocumentPlaces(List<PlaceMention> mentions, Optional<EventPlace> documentCountry, Optional<EventPlace> documentState, Optional<EventPlace> documentCapital) {

  public DocumentPlaces {
    mentions = List.copyOf(mentions);
  }

  /// These and others.
  public DocumentPlaces and(List<PlaceMention> more) {
    List<PlaceMention> all = Stream.concat(mentions.stream(), more.stream()).sorted(Comparator.comparing(PlaceMention::span)).toList();
    return new DocumentPlaces(all, documentCountry, documentState, documentCapital);
  }

  /// The mentions inside a stretch of the text.
  public List<PlaceMention> within(TextSpan span) {
    return mentions.stream().filter(mention -> span.contains(mention.span())).toList();
  }

  /// The nearest literal place before `offset` that is no finer than a state or country asked for by "the state", "el país".
  ///
  /// @param precision the grain asked for
  public Optional<EventPlace> lastBefore(int offset, EventPlace.Precision precision) {
    return mentions.stream()
        .filter(mention -> mention.span().end() <= offset && mention.place().precision() == precision)
        .reduce((first, second) -> second)
        .map(PlaceMention::place);
  }
}
