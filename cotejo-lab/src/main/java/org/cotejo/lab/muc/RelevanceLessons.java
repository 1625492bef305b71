package org.cotejo.lab.muc;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.incident.Incident;
import org.cotejo.coder.incident.IncidentReader;
import org.cotejo.lab.learn.LabelledFeatures;
import org.cotejo.lab.learn.LinearTable;

/// Teaches which incidents the set asks for (those that stand for one of its templates), and of which type and category they are.
final class RelevanceLessons {
  private static final double PENALTY = 20;
  private static final int SELDOM = 20;

  private final LinearTable table = new LinearTable(PENALTY, SELDOM);
  private int expected;

  void add(IncidentReader reader, Sketch sketch) {
    Lesson lesson = sketch.lesson();
    expected += lesson.expected();
    List<Incident> incidents = reader.read(lesson.report(), sketch.drafts());
    Map<Integer, Integer> matched = Alignment.of(lesson, incidents);
    for (int i = 0; i < incidents.size(); i++) {
      Set<String> features = Features.of(lesson.report().reading(), incidents, incidents.get(i));
      table.add(Relevance.REPORTED, lesson.name(), new LabelledFeatures(features, matched.containsKey(i)));
      if (matched.containsKey(i)) {
        category(lesson.name(), features, Category.of(lesson.templates().path(matched.get(i))));
        type(lesson.name(), features, Template.typeOf(lesson.templates().path(matched.get(i))));
      }
    }
  }

  private void category(String document, Set<String> features, Category right) {
    for (Category category : Category.values()) {
      table.add(category.name(), document, new LabelledFeatures(features, category == right));
    }
  }

  private void type(String document, Set<String> features, String right) {
    if (Relevance.TYPES.contains(right)) {
      Relevance.TYPES.forEach(type -> table.add(type, document, new LabelledFeatures(features, type.equals(right))));
    }
  }

  LinearTable learn() {
    System.out.println(table.learnForF1(Relevance.REPORTED, expected, 0));
    System.out.println(table.learnChoice(Arrays.stream(Category.values()).map(Enum::name).toList()));
    System.out.println(table.learnChoice(Relevance.TYPES));
    return table;
  }
}
