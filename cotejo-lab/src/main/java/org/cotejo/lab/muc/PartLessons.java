package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.coder.incident.Blame;
import org.cotejo.coder.incident.Candidate;
import org.cotejo.coder.incident.Effect;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.incident.IncidentReader;
import org.cotejo.coder.incident.Part;
import org.cotejo.coder.incident.Scene;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.learn.LinearTable;

/// Teaches who plays which part in an incident, what becomes of its victims, and how surely a body is held to be behind it.
final class PartLessons {
  private static final Map<Part, List<String>> SLOTS = Map.of(
      Part.VICTIM, List.of("hum_tgt_name", "hum_tgt_description"), Part.PERPETRATOR, List.of("perp_individual_id"), Part.BODY, List.of("perp_org_id"),
      Part.TARGET, List.of("phys_tgt_id"), Part.INSTRUMENT, List.of("instrument_id"));
  private static final double PENALTY = 8;
  private static final int SELDOM = 10;
  /// Parts are given in incidents that may be wrong themselves.
  private static final double MARGIN = 0.15;

  /// The clues that bear on what becomes of a victim, and on how surely a body is blamed.
  private static final Pattern ABOUT_EFFECT = Pattern.compile("effect:|role=|near:event=|governor=|kind=|order=|left=|right=|sort=|counted");
  private static final Pattern ABOUT_BLAME = Pattern.compile("blame:|side=|distance=|sector=|role=|near:|kind=|first=|mentions=|doers=|most-named|within-role|governor=");

  private final LinearTable table = new LinearTable(PENALTY, SELDOM);

  private PartLessons() {}

  static LinearTable learn(IncidentReader reader, List<Lesson> lessons) {
    PartLessons lessonsOf = new PartLessons();
    for (Lesson lesson : lessons) {
      List<List<Candidate>> candidates = reader.candidates(lesson.report());
      List<List<Scene>> scenes = reader.scenes(lesson.report());
      List<Incident> incidents = reader.read(lesson.report());
      Alignment.of(lesson, incidents).forEach((ours, theirs) -> {
        JsonNode template = lesson.templates().path(theirs);
        candidates.get(ours).forEach(candidate -> lessonsOf.add(lesson.name(), candidate, template));
        lessonsOf.scene(lesson, incidents.get(ours), scenes.get(ours), template);
      });
    }
    return lessonsOf.learn();
  }

  private void add(String document, Candidate candidate, JsonNode template) {
    boolean plays = Fills.areIn(candidate, template, SLOTS.getOrDefault(candidate.part(), List.of()));
    table.add(candidate.part().name(), document, new LabelledFeatures(candidate.clues().stream().filter(clue -> !clue.startsWith("effect:")).collect(Collectors.toSet()), plays));
    if (plays && candidate.part() == Part.VICTIM) {
      choice(document, candidate, ABOUT_EFFECT, Effect.values(), value(template, "hum_tgt_effect", candidate).map(PartLessons::effect).orElse(Effect.UNTOLD));
    }
    if (plays && candidate.part() == Part.BODY) {
      value(template, "perp_org_confidence", candidate).map(PartLessons::blame).ifPresent(right -> choice(document, candidate, ABOUT_BLAME, Blame.values(), right));
    }
  }

  /// Learnt where one of them is what the template says.
  private void scene(Lesson lesson, Incident incident, List<Scene> scenes, JsonNode template) {
    String told = Template.told(lesson.report().reading().document(), incident);
    List<Double> closeness = scenes.stream().map(scene -> Locations.closeness(Locations.fill(scene.place(), told), template)).toList();
    double best = closeness.stream().mapToDouble(Double::doubleValue).max().orElse(0);
    for (int i = 0; best == 1 && i < scenes.size(); i++) {
      table.add("SCENE", lesson.name(), new LabelledFeatures(scenes.get(i).clues(), closeness.get(i) == 1));
    }
  }

  private void choice(String document, Candidate candidate, Pattern about, Enum<?>[] answers, Enum<?> right) {
    Set<String> clues = candidate.clues().stream().filter(clue -> about.matcher(clue).lookingAt()).collect(Collectors.toSet());
    for (Enum<?> answer : answers) {
      table.add(answer.name(), document, new LabelledFeatures(clues, answer == right));
    }
  }

  private LinearTable learn() {
    for (Part part : Part.values()) {
      System.out.println(table.learnForF1(part.name(), table.positives(part.name()), MARGIN));
    }
    System.out.println(table.learn("SCENE"));
    System.out.println(table.learnChoice(Arrays.stream(Effect.values()).map(Enum::name).toList()));
    System.out.println(table.learnChoice(Arrays.stream(Blame.values()).map(Enum::name).toList()));
    return table;
  }

  /// What a slot says of the candidate, before the colon.
  private static Optional<String> value(JsonNode template, String slot, Candidate candidate) {
    for (JsonNode fill : template.path(slot)) {
      if (Fills.isOne(candidate, fill)) {
        return Optional.of(fill.path("alts").path(0).asText().split(":")[0]);
      }
    }
    return Optional.empty();
  }

  private static Effect effect(String value) {
    return switch (value) {
      case "DEATH" -> Effect.KILLED;
      case "INJURY" -> Effect.WOUNDED;
      case "REGAINED FREEDOM" -> Effect.RELEASED;
      case "NO INJURY", "NO INJURY OR DEATH" -> Effect.UNHARMED;
      default -> Effect.UNTOLD;
    };
  }

  private static Blame blame(String value) {
    return switch (value) {
      case "REPORTED AS FACT" -> Blame.FACT;
      case "CLAIMED OR ADMITTED" -> Blame.CLAIMED;
      case "SUSPECTED OR ACCUSED BY AUTHORITIES" -> Blame.ACCUSED_BY_AUTHORITIES;
      case "SUSPECTED OR ACCUSED" -> Blame.ACCUSED;
      default -> Blame.POSSIBLE;
    };
  }
}
