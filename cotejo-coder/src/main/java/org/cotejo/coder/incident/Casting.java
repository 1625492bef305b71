package org.cotejo.coder.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.model.EventPlace;

/// Who plays which part in an incident: a learnt decision for each participant that can play the part at all.
final class Casting {
  private static final String MODEL = "org/cotejo/coder/incident/parts.tsv";

  private static final String SCENE = "SCENE";

  private final LinearModel model;

  Casting(LinearModel model) {
    this.model = model;
  }

  static Casting load() {
    return new Casting(LinearModel.load(MODEL));
  }

  /// The participants who may play a part at all, with what speaks for or against them.
  static List<Candidate> candidates(Explanation document, Things things, BlameWords blame, List<List<Telling>> groups, List<Telling> own, List<Participant> participants) {
    List<Candidate> candidates = new ArrayList<>();
    Set<String> doers = Clues.doers(document, own);
    for (Participant participant : participants) {
      List<Part> parts = parts(things, participant);
      Set<String> clues = parts.isEmpty() ? Set.of() : Clues.of(document, groups, own, things, blame, participants, participant, doers);
      parts.forEach(part -> candidates.add(new Candidate(part, participant, clues)));
    }
    return candidates;
  }

  private static List<Part> parts(Things things, Participant participant) {
    List<Part> parts = new ArrayList<>();
    Mention.Sort sort = participant.sort();
    if (participant.first().isHuman()) {
      parts.add(Part.VICTIM);
      parts.add(Part.PERPETRATOR);
    }
    if (sort == Mention.Sort.BODY || sort == Mention.Sort.GROUP || sort == Mention.Sort.THING && participant.first().head().pos().equals("PROPN")) {
      parts.add(Part.BODY);
    }
    if (sort == Mention.Sort.WEAPON) {
      parts.add(Part.INSTRUMENT);
    }
    if (sort != Mention.Sort.NAMED && (things.isTarget(participant.first().head()) || sort == Mention.Sort.THING)) {
      parts.add(Part.TARGET);
    }
    return parts;
  }

  /// How the candidates of a document's incidents stand against each other.
  Rivals rivals(List<Draft> drafts) {
    return new Rivals(drafts, candidate -> model.score(candidate.part().name(), candidate.clues()));
  }

  /// Those who play a part in an incident, in the order of their first mention.
  List<Candidate> players(Rivals rivals, List<Draft> drafts, int draft, Part part) {
    List<Candidate> ranked = rivals.ranked(draft, part);
    List<Set<String>> clues = rivals.clues(draft, part);
    Set<Candidate> players = Collections.newSetFromMap(new IdentityHashMap<>());
    IntStream.range(0, ranked.size()).filter(i -> model.score(part.playing(), clues.get(i)) >= 0).forEach(i -> players.add(ranked.get(i)));
    return drafts.get(draft).candidates().stream().filter(players::contains).toList();
  }

  /// The places where it may have been, the likeliest first.
  List<EventPlace> places(List<Scene> scenes) {
    return scenes.stream().sorted(Comparator.comparingDouble((Scene scene) -> model.score(SCENE, scene.clues())).reversed()).map(Scene::place).toList();
  }

  Effect effect(Candidate victim) {
    return best(Effect.values(), victim);
  }

  Blame blame(Candidate body) {
    return best(Blame.values(), body);
  }

  private <E extends Enum<E>> E best(E[] answers, Candidate candidate) {
    return Arrays.stream(answers).max(Comparator.comparingDouble(answer -> model.score(answer.name(), candidate.clues()))).orElseThrow();
  }
}
