package org.cotejo.coder.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cotejo.coder.rule.Condition.Where;
import org.cotejo.coder.rule.Trigger.PartOfSpeech;
import org.cotejo.model.Language;
import org.cotejo.model.Status;
import org.cotejo.ontology.Act;
import org.cotejo.ontology.Coded;
import org.cotejo.ontology.Ontology;

/// Reads one rule file and checks its shape and references; every problem is a [RuleException] that names file and line.
final class RuleReader {
  private static final Set<String> RULE_KEYS =
      Set.of("id", "title", "act", "why", "author", "since", "triggers", "examples", "counterexamples", "known_misses", "references");
  private static final Set<String> TRIGGER_KEYS = Set.of("verb", "noun", "adjective", "frame", "act", "measure", "status", "if", "unless");

  /// Not lists of words: what they hold is asked of the sentence.
  private static final Set<String> MATCHED_LATER = Set.of("$human", "$name", "$number");

  private final Ontology ontology;
  private final Language language;
  private final Map<String, Frame> frames;
  private final Map<String, Set<String>> classes;

  RuleReader(Ontology ontology, Language language, Map<String, Frame> frames, Map<String, Set<String>> classes) {
    this.ontology = ontology;
    this.language = language;
    this.frames = frames;
    this.classes = classes;
  }

  Rule read(String file, String yaml) {
    YamlNode.Entries root = YamlReader.read(file, yaml).map(file);
    checkKeys(file, root, RULE_KEYS);
    String act = required(file, root, "act").text(file);
    List<Trigger> triggers = new ArrayList<>();
    for (YamlNode node : required(file, root, "triggers").list()) {
      triggers.addAll(triggers(file, node.map(file), act));
    }
    return new Rule(
        required(file, root, "id").text(file),
        language,
        required(file, root, "title").text(file),
        root.get("why").map(node -> node.text(file)).orElse(""),
        triggers,
        root.get("examples").map(node -> examples(file, node)).orElse(List.of()),
        root.get("counterexamples").map(node -> counterExamples(file, node)).orElse(List.of()),
        root.get("known_misses").map(node -> node.texts(file)).orElse(List.of()),
        file);
  }

  private List<Trigger> triggers(String file, YamlNode.Entries node, String ruleAct) {
    checkKeys(file, node, TRIGGER_KEYS);
    Frame frame = frame(file, required(file, node, "frame"));
    Act act = act(file, node.get("act").map(n -> n.text(file)).orElse(ruleAct), node.line());
    String measure = node.get("measure").map(n -> measure(file, n)).orElse(act.measure().map(Coded::code).orElse(""));
    Optional<Status> status = node.get("status").map(n -> status(file, n));
    List<Condition> all = node.get("if").map(n -> conditions(file, n.map(file))).orElse(List.of());
    List<Condition> none = node.get("unless").map(n -> conditions(file, n.map(file))).orElse(List.of());
    List<Trigger> triggers = new ArrayList<>();
    for (PartOfSpeech partOfSpeech : PartOfSpeech.values()) {
      Optional<YamlNode> words = node.get(partOfSpeech.name().toLowerCase(Locale.ROOT));
      for (String phrase : words.map(n -> n.texts(file)).orElse(List.of())) {
        List<String> lemmas = headFirst(partOfSpeech, Arrays.asList(phrase.trim().split(" +")));
        triggers.add(new Trigger(lemmas.getFirst(), lemmas.subList(1, lemmas.size()), partOfSpeech, act.code(), act.reciprocal(), measure, frame, status, all, none));
      }
    }
    if (triggers.isEmpty()) {
      throw new RuleException(file, node.line(), "a trigger needs words under 'verb', 'noun' or 'adjective'");
    }
    return triggers;
  }

  /// English noun compounds have their head at the end ("baton charge"), unless a preposition follows it ("state of emergency").
  private List<String> headFirst(PartOfSpeech partOfSpeech, List<String> words) {
    if (language != Language.EN || partOfSpeech != PartOfSpeech.NOUN || words.size() == 1 || words.contains("of")) {
      return words;
    }
    List<String> rotated = new ArrayList<>(words);
    Collections.rotate(rotated, 1);
    return rotated;
  }

  private Act act(String file, String code, int line) {
    return ontology.acts().find(code).orElseThrow(() -> new RuleException(file, line, "unknown act '" + code + "'; the acts are listed in ontology/acts.tsv"));
  }

  private String measure(String file, YamlNode node) {
    String measure = node.text(file);
    if (measure.equals("none")) {
      return "";
    }
    if (ontology.measures().find(measure).isEmpty()) {
      throw new RuleException(file, node.line(), "unknown measure '" + measure + "'; the measures are listed in ontology/measures.tsv");
    }
    return measure;
  }

  private Frame frame(String file, YamlNode node) {
    Frame frame = frames.get(node.text(file));
    if (frame == null) {
      throw new RuleException(file, node.line(), "unknown frame '" + node.text(file) + "', expected one of " + frames.keySet());
    }
    return frame;
  }

  private static Status status(String file, YamlNode node) {
    return Arrays.stream(Status.values()).filter(s -> s.code().equals(node.text(file))).findFirst()
        .orElseThrow(() -> new RuleException(file, node.line(), "unknown status '" + node.text(file) + "'"));
  }

  private List<Condition> conditions(String file, YamlNode.Entries node) {
    List<Condition> conditions = new ArrayList<>();
    node.entries().forEach((place, words) -> conditions.add(new Condition(where(file, place, words.line()), words(file, words))));
    return conditions;
  }

  private static Where where(String file, String place, int line) {
    return switch (place) {
      case "child" -> new Where.Child();
      case "governor" -> new Where.Governor();
      case "anywhere" -> new Where.Anywhere();
      case "beside" -> new Where.Beside();
      default -> new Where.InSlot(Slot.parse(place).orElseThrow(
          () -> new RuleException(file, line, "unknown place '" + place + "', expected a slot or one of " + Condition.PLACES)));
    };
  }

  /// The words with the classes of `classes.tsv` put in; `$human`, `$name` and `*` stay for the matcher.
  private Set<String> words(String file, YamlNode node) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : node.texts(file)) {
      if (word.startsWith("$") && !MATCHED_LATER.contains(word)) {
        Set<String> members = classes.get(word.substring(1));
        if (members == null) {
          throw new RuleException(file, node.line(), "unknown word class '" + word + "', expected one of " + classes.keySet());
        }
        words.addAll(members);
      } else {
        words.add(word);
      }
    }
    return words;
  }

  private static List<Rule.Example> examples(String file, YamlNode node) {
    List<Rule.Example> examples = new ArrayList<>();
    for (YamlNode item : node.list()) {
      YamlNode.Entries entries = item.map(file);
      checkKeys(file, entries, Set.of("text", "expect"));
      List<Map<String, String>> expected = new ArrayList<>();
      for (YamlNode claim : required(file, entries, "expect").list()) {
        Map<String, String> columns = new LinkedHashMap<>();
        claim.map(file).entries().forEach((column, value) -> columns.put(column, value.text(file)));
        expected.add(columns);
      }
      examples.add(new Rule.Example(required(file, entries, "text").text(file), expected, item.line()));
    }
    return examples;
  }

  private static List<Rule.CounterExample> counterExamples(String file, YamlNode node) {
    List<Rule.CounterExample> examples = new ArrayList<>();
    for (YamlNode item : node.list()) {
      YamlNode.Entries entries = item.map(file);
      checkKeys(file, entries, Set.of("text", "why"));
      examples.add(new Rule.CounterExample(
          required(file, entries, "text").text(file), entries.get("why").map(n -> n.text(file)).orElse(""), item.line()));
    }
    return examples;
  }

  private static YamlNode required(String file, YamlNode.Entries node, String key) {
    return node.get(key).orElseThrow(() -> new RuleException(file, node.line(), "'" + key + "' is missing"));
  }

  private static void checkKeys(String file, YamlNode.Entries node, Set<String> known) {
    node.entries().forEach((key, value) -> {
      if (!known.contains(key)) {
        throw new RuleException(file, value.line(), "unknown key '" + key + "', expected one of " + known.stream().sorted().toList());
      }
    });
  }
}
