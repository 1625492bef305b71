package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
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
import org.cotejo.coder.incident.Rivals;
import org.cotejo.coder.incident.Scene;
import org.cotejo.coder.learn.LinearModel;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.learn.LinearTable;

/// Teaches who plays which part in an incident, what becomes of its victims, and how surely a body is held to be behind it.
final class PartLessons {
  private static final Map<Part, List<String>> SLOTS = Map.of(
      Part.VICTIM, List.of("hum_tgt_name", "hum_tgt_description"), Part.PERPETRATOR, List.of("perp_individual_id"), Part.BODY, List.of("perp_org_id"),
      Part.TARGET, List.of("phys_tgt_id"), Part.INSTRUMENT, List.of("instrument_id"));
  private static final List<String> PARTS = Arrays.stream(Part.values()).map(Enum::name).toList();
  private static final double PENALTY = 12;
  private static final int SELDOM = 10;
  /// Parts are given in incidents that may be wrong themselves.
  private static final double MARGIN = 0.15;

  /// The clues that bear on what becomes of a victim, and on how surely a body is blamed.
  private static final Pattern ABOUT_EFFECT = Pattern.compile("effect:|role=|near:event=|governor=|kind=|order=|left=|right=|sort=|counted");
  private static final Pattern ABOUT_BLAME = Pattern.compile("blame:(?:all-|claims|acts|under=)|far:speaker|near:speaker|sector=|near:voice=");

  private final LinearTable table = new LinearTable(PENALTY, SELDOM);

  /// Seldom told.
  private final LinearTable blames = new LinearTable(6, 6);

  private PartLessons() {}

  static LinearTable learn(IncidentReader reader, List<Sketch> lessons) {
    PartLessons lessonsOf = new PartLessons();
    Map<Sketch, Map<Integer, Integer>> aligned = new IdentityHashMap<>();
    for (Sketch sketch : lessons) {
      Lesson lesson = sketch.lesson();
      List<Incident> incidents = reader.read(lesson.report(), sketch.drafts());
      aligned.put(sketch, Alignment.of(lesson, incidents));
      aligned.getOrDefault(sketch, Map.of()).forEach((ours, theirs) -> {
        JsonNode template = lesson.templates().path(theirs);
        sketch.drafts().get(ours).candidates().forEach(candidate -> lessonsOf.add(lesson.name(), candidate, template));
        lessonsOf.scene(lesson, incidents.get(ours), sketch.drafts().get(ours).scenes(), template);
      });
    }
    lessonsOf.learnParts();
    lessons.forEach(sketch -> lessonsOf.rivals(sketch, aligned.getOrDefault(sketch, Map.of())));
    return lessonsOf.learn();
  }

  /// Who plays a part, given how much speaks for it and for its rivals by what was not learnt from the report. Of candidates that stand for one fill only the best does.
  private void rivals(Sketch sketch, Map<Integer, Integer> aligned) {
    String name = sketch.lesson().name();
    LinearModel model = table.without(name, PARTS);
    Rivals rivals = new Rivals(sketch.drafts(), candidate -> model.score(candidate.part().name(), candidate.clues()));
    aligned.forEach((ours, theirs) -> {
      for (Part part : Part.values()) {
        Set<JsonNode> told = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Candidate> ranked = rivals.ranked(ours, part);
        List<Set<String>> clues = rivals.clues(ours, part);
        for (int i = 0; i < ranked.size(); i++) {
          List<JsonNode> fills = Fills.of(ranked.get(i), sketch.lesson().templates().path(theirs), SLOTS.getOrDefault(part, List.of()));
          table.add(part.playing(), name, new LabelledFeatures(clues.get(i), told.addAll(fills)));
        }
      }
    });
  }

  private void add(String document, Candidate candidate, JsonNode template) {
    boolean plays = Fills.areIn(candidate, template, SLOTS.getOrDefault(candidate.part(), List.of()));
    table.add(candidate.part().name(), document, new LabelledFeatures(candidate.clues().stream().filter(clue -> !clue.startsWith("effect:")).collect(Collectors.toSet()), plays));
    if (plays && candidate.part() == Part.VICTIM) {
      choice(table, document, candidate, ABOUT_EFFECT, Effect.values(), value(template, "hum_tgt_effect", candidate).map(PartLessons::effect).orElse(Effect.UNTOLD));
    }
    if (plays && candidate.part() == Part.BODY) {
      value(template, "perp_org_confidence", candidate).map(PartLessons::blame).ifPresent(right -> choice(blames, document, candidate, ABOUT_BLAME, Blame.values(), right));
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

  private static void choice(LinearTable table, String document, Candidate candidate, Pattern about, Enum<?>[] answers, Enum<?> right) {
    Set<String> clues = candidate.clues().stream().filter(clue -> about.matcher(clue).lookingAt()).collect(Collectors.toSet());
    for (Enum<?> answer : answers) {
      table.add(answer.name(), document, new LabelledFeatures(clues, answer == right));
    }
  }

  private void learnParts() {
    PARTS.forEach(part -> System.out.println(table.learn(part)));
  }

  private LinearTable learn() {
    for (Part part : Part.values()) {
      System.out.println(table.learnForF1(part.playing(), table.positives(part.playing()), MARGIN));
    }
    System.out.println(table.learn("SCENE"));
    System.out.println(table.learnChoice(Arrays.stream(Effect.values()).map(Enum::name).toList()));
    System.out.println(blames.learnChoice(Arrays.stream(Blame.values()).map(Enum::name).toList()));
    table.add(blames);
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
