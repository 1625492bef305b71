package org.cotejo.coder.rule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A place in the syntax around a trigger where a filler of a role may stand. Voice is undone before: in "they were arrested by the
/// police", *the police* is the subject and *they* the object.
public sealed interface Slot {

  /// Who does the verb, in whatever voice; of a noun, the subject of the light verb that carries it ("the police carried out a raid").
  record Subject() implements Slot {}

  /// Who or what undergoes the verb, in whatever voice.
  record Object() implements Slot {}

  /// The indirect object ("told **them**", "**le** entregó").
  record IndirectObject() implements Slot {}

  /// The complement of a preposition that hangs on the trigger; several words ("a manos de") are one preposition.
  record Prepositional(List<String> words) implements Slot {}

  /// The possessor of a noun: "**the army's** attack", "**su** muerte".
  record Possessor() implements Slot {}

  /// A noun or adjective that modifies a noun trigger: "**police** raid", "operativo **policial**".
  record Modifier() implements Slot {}

  /// The trigger itself: "twelve **wounded**".
  record Self() implements Slot {}

  /// The noun that an adjective or participle says something of: "three people were **dead**".
  record Bearer() implements Slot {}

  /// The subject of a causative verb that governs the trigger: "**the operation** left 12 dead".
  record Causer() implements Slot {}

  /// Whoever talks about the trigger, the subject of the verb that governs it: "**they** discussed joint training".
  record Topic() implements Slot {}

  /// Whoever says the clause in which the trigger stands: "**the bishop** said that the police must leave".
  record Speaker() implements Slot {}

  /// Who does what the trigger's content or object tells: "demanded that **the government** pay", "criticised **the army's** conduct", "denounced
  /// the way **the police** treat detainees". Asked only where no other slot holds somebody who can act.
  record Doer() implements Slot {}

  /// Who or what undergoes the purpose: "used force to disperse **the crowd**", "gave 10 million to strengthen **the police**". Asked only where no
  /// other slot holds somebody who can act.
  record Aim() implements Slot {}

  /// Whether what stands there is only taken to play the role, and must therefore be somebody.
  default boolean isInferred() {
    return this instanceof Setting;
  }

  /// Whether the slot is asked only where no other holds somebody who can act.
  default boolean isLastResort() {
    return this instanceof Doer || this instanceof Aim;
  }

  /// Whoever does the event in which the trigger happened: "killed in **police** firing", "murieron en un operativo **policial**".
  record Setting() implements Slot {}

  /// Who is charged with, tried or arrested for the deed that a noun names: "imputó a **dos policías** por la muerte de un joven".
  record Accused() implements Slot {}

  /// Several slots at once: the parties of a meeting are its subject *and* those it was held with.
  record Union(List<Slot> slots) implements Slot {}

  /// Reads a slot's name in a rule file: `subject`, `object`, `iobj`, `poss`, `modifier`, `self`, `bearer`, `causer`, `topic`, `speaker`, `doer`, `aim`, `accused`, `setting`, or `@` and a preposition;
  /// several joined by ` + ` are taken together.
  ///
  /// @return empty if there is no such slot
  static Optional<Slot> parse(String name) {
    if (name.contains(" + ")) {
      List<Optional<Slot>> parts = Arrays.stream(name.split(" \\+ ")).map(Slot::parse).toList();
      return parts.stream().allMatch(Optional::isPresent)
          ? Optional.of(new Union(parts.stream().flatMap(Optional::stream).toList()))
          : Optional.empty();
    }
    if (name.startsWith("@") && name.length() > 1) {
      return Optional.of(new Prepositional(List.of(name.substring(1).split(" "))));
    }
    return switch (name) {
      case "subject" -> Optional.of(new Subject());
      case "object" -> Optional.of(new Object());
      case "iobj" -> Optional.of(new IndirectObject());
      case "poss" -> Optional.of(new Possessor());
      case "modifier" -> Optional.of(new Modifier());
      case "self" -> Optional.of(new Self());
      case "bearer" -> Optional.of(new Bearer());
      case "causer" -> Optional.of(new Causer());
      case "topic" -> Optional.of(new Topic());
      case "speaker" -> Optional.of(new Speaker());
      case "aim" -> Optional.of(new Aim());
      case "doer" -> Optional.of(new Doer());
      case "accused" -> Optional.of(new Accused());
      case "setting" -> Optional.of(new Setting());
      default -> Optional.empty();
    };
  }
}
