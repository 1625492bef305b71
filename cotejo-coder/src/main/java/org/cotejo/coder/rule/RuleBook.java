package org.cotejo.coder.rule;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.cotejo.ontology.Ontology;

/// All rules of one language, and their triggers by word.
public final class RuleBook {

  /// A trigger with the rule it belongs to.
  public record Entry(Rule rule, Trigger trigger) {}

  private final List<Rule> rules;
  private final Map<String, List<Entry>> byWord = new HashMap<>();

  private RuleBook(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    for (Rule rule : rules) {
      for (Trigger trigger : rule.triggers()) {
        byWord.computeIfAbsent(trigger.word(), _ -> new ArrayList<>()).add(new Entry(rule, trigger));
      }
    }
  }

  /// Reads the rules that come with the program: the files that `rules/LANGUAGE/INDEX` lists, with the frames of `frames.yml`.
  ///
  /// @throws RuleException if a file does not hold what it should
  public static RuleBook load(Language language, Ontology ontology) {
    String folder = "rules/" + language.code() + "/";
    Map<String, Frame> frames = frames(folder + "frames.yml", DataFile.text(folder + "frames.yml"));
    RuleReader reader = new RuleReader(ontology, language, frames, WordClasses.load(language).all());
    List<Rule> rules = new ArrayList<>();
    for (DataRow row : DataFile.rows(folder + "INDEX", "file")) {
      String name = row.cell("file");
      rules.add(reader.read(folder + name, DataFile.text(folder + name)));
    }
    checkUnique(rules);
    return new RuleBook(rules);
  }

  public List<Rule> rules() {
    return rules;
  }

  /// The triggers whose head word has this lemma.
  public List<Entry> of(String lemma) {
    return byWord.getOrDefault(lemma, List.of());
  }

  /// Every lemma that some trigger has as its head word.
  public Set<String> words() {
    return new TreeSet<>(byWord.keySet());
  }

  private static void checkUnique(List<Rule> rules) {
    Map<String, String> files = new HashMap<>();
    for (Rule rule : rules) {
      String other = files.put(rule.id(), rule.file());
      if (other != null) {
        throw new RuleException(rule.file(), 1, "the id '" + rule.id() + "' is taken by " + other);
      }
    }
  }

  static Map<String, Frame> frames(String file, String yaml) {
    Map<String, Frame> frames = new LinkedHashMap<>();
    YamlReader.read(file, yaml).map(file).entries().forEach((name, node) -> frames.put(name, frame(file, name, node.map(file))));
    return frames;
  }

  private static Frame frame(String file, String name, YamlNode.Entries node) {
    Map<Role, List<Slot>> slots = new EnumMap<>(Role.class);
    node.entries().forEach((role, names) -> slots.put(role(file, role, names.line()), slots(file, names)));
    return new Frame(name, slots);
  }

  private static Role role(String file, String name, int line) {
    for (Role role : Role.values()) {
      if (role.name().toLowerCase(Locale.ROOT).equals(name)) {
        return role;
      }
    }
    throw new RuleException(file, line, "unknown role '" + name + "', expected actor, recipient or counted");
  }

  private static List<Slot> slots(String file, YamlNode names) {
    return names.texts(file).stream()
        .map(name -> Slot.parse(name).orElseThrow(() -> new RuleException(file, names.line(), "unknown slot '" + name + "'")))
        .toList();
  }
}
