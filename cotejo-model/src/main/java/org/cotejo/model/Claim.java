package org.cotejo.model;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// One event, or one published statistic, as one claimant tells it.
///
/// @param id stable: derived from document, evidence, type, measure and role (see the coder)
/// @param sentence 1-based number of the sentence that holds the trigger
/// @param evidence the words that carry the claim
/// @param eventType a PLOVER 2.0 event, or `STATISTIC`
/// @param act Cotejo's finer act under it, from the ontology
/// @param modes PLOVER modes
/// @param contexts PLOVER contexts
/// @param cameo CAMEO code, empty if none fits
/// @param goldstein Goldstein's value of that code, -10..10
/// @param quad PLOVER quad class 1..4; 0 for a statistic
/// @param actor who did it; for reciprocal events all parties
/// @param recipient to whom
/// @param measurement what is counted, if anything
/// @param partOf the claim whose total this is a part of
/// @param framing words that the report or the speaker marks as contested
/// @param plan the named plan or operation it belongs to, empty if none
/// @param confidence 0..1
/// @param rule the rule that found the trigger
public record Claim(
    String id,
    int sentence,
    TextSpan evidence,
    String eventType,
    String act,
    List<String> modes,
    List<String> contexts,
    String cameo,
    OptionalDouble goldstein,
    int quad,
    Party actor,
    Party recipient,
    Optional<Measurement> measurement,
    Optional<String> partOf,
    EventDate date,
    EventPlace place,
    Attribution attribution,
    Status status,
    List<String> framing,
    String plan,
    double confidence,
    String rule) {

  public Claim {
    modes = List.copyOf(modes);
    contexts = List.copyOf(contexts);
    framing = List.copyOf(framing);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence must lie in 0..1, got " + confidence);
    }
  }

  /// The same claim, held to be right with this probability.
  public Claim withConfidence(double other) {
    return new Claim(id, sentence, evidence, eventType, act, modes, contexts, cameo, goldstein, quad, actor, recipient, measurement, partOf, date, place,
        attribution, status, framing, plan, other, rule);
  }

  /// The same claim, of another date.
  public Claim withDate(EventDate other) {
    return new Claim(id, sentence, evidence, eventType, act, modes, contexts, cameo, goldstein, quad, actor, recipient, measurement, partOf, other, place,
        attribution, status, framing, plan, confidence, rule);
  }

  /// The same claim, done to somebody else, who is also who is counted.
  public Claim withRecipient(Party other) {
    Optional<Measurement> counted = measurement.map(count -> new Measurement(count.measure(), count.text(), other.sector(), count.unit(), count.count()));
    return new Claim(id, sentence, evidence, eventType, act, modes, contexts, cameo, goldstein, quad, actor, other, counted, partOf, date, place,
        attribution, status, framing, plan, confidence, rule);
  }

  /// The same claim, with another doer.
  public Claim withActor(Party other) {
    return new Claim(id, sentence, evidence, eventType, act, modes, contexts, cameo, goldstein, quad, other, recipient, measurement, partOf, date, place,
        attribution, status, framing, plan, confidence, rule);
  }

  /// The same claim, by somebody else.
  public Claim withAttribution(Attribution other) {
    return new Claim(id, sentence, evidence, eventType, act, modes, contexts, cameo, goldstein, quad, actor, recipient, measurement, partOf, date, place,
        other, status, framing, plan, confidence, rule);
  }
}
