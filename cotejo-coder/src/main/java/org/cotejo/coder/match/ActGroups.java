package org.cotejo.coder.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.cotejo.ontology.Ontology;

/// Groups of acts that are treated alike in all languages, from `lexicon/act-groups.tsv`.
public final class ActGroups {

  private enum Group { VIOLENT, KILLING, PROTEST, MOTIVE, ENDING, TRIED, BLOW, ON_THINGS, ON_PEOPLE, ONE_EVENT }

  private final Set<String> violent = new HashSet<>();
  private final Set<String> killings = new HashSet<>();
  private final Set<String> protests = new HashSet<>();
  private final Set<String> motives = new HashSet<>();
  private final Set<String> endings = new HashSet<>();
  private final Set<String> tried = new HashSet<>();
  private final Set<String> blows = new HashSet<>();
  private final Set<String> onThings = new HashSet<>();
  private final Set<String> onPeople = new HashSet<>();
  private final Map<String, String> events = new HashMap<>();

  private ActGroups() {}

  /// @throws DataException if a row has an unknown group, or an act that the ontology has not
  public static ActGroups load(Ontology ontology) {
    ActGroups groups = new ActGroups();
    for (DataRow row : DataFile.rows(Lexicon.file("act-groups"), "group", "acts", "why")) {
      if (!row.list("acts").stream().allMatch(act -> ontology.acts().find(act).isPresent())) {
        throw row.unexpected("acts", "acts of ontology/acts.tsv");
      }
      groups.add(row);
    }
    return groups;
  }

  private void add(DataRow row) {
    switch (row.constant("group", Group.class)) {
      case VIOLENT -> violent.addAll(row.list("acts"));
      case KILLING -> killings.addAll(row.list("acts"));
      case PROTEST -> protests.addAll(row.list("acts"));
      case MOTIVE -> motives.addAll(row.list("acts"));
      case ENDING -> endings.addAll(row.list("acts"));
      case TRIED -> tried.addAll(row.list("acts"));
      case BLOW -> blows.addAll(row.list("acts"));
      case ON_THINGS -> onThings.addAll(row.list("acts"));
      case ON_PEOPLE -> onPeople.addAll(row.list("acts"));
      case ONE_EVENT -> row.list("acts").forEach(act -> events.put(act, row.where()));
    }
  }

  /// Violence and force.
  boolean isViolent(String act) {
    return violent.contains(act);
  }

  /// Death by another's hand.
  public boolean isKilling(String act) {
    return killings.contains(act);
  }

  boolean isProtest(String act) {
    return protests.contains(act);
  }

  /// What a protest may be for.
  boolean isMotive(String act) {
    return motives.contains(act);
  }

  /// Who tries has done it.
  public boolean isDoneByTrying(String act) {
    return tried.contains(act);
  }

  /// What it ends is no event of its own.
  boolean isEnding(String act) {
    return endings.contains(act);
  }

  /// Whether those that it is done to count, if a figure is told of them: "searched **600 homes**".
  public boolean countsTheAffected(String act) {
    return onThings.contains(act) || onPeople.contains(act);
  }

  /// Whether one person that it is done to counts as one: "**a sergeant** was convicted".
  public boolean countsPersons(String act) {
    return onPeople.contains(act);
  }

  /// Whether an act is the blow of which another, told beside it of the same people, is the end: "shot and killed".
  boolean endsIn(String act, String other) {
    return blows.contains(act) && (killings.contains(other) || other.equals("wound") && !act.equals(other));
  }

  /// Whether two acts tell one event when one stands in the other's phrase.
  public boolean areOneEvent(String act, String other) {
    return events.getOrDefault(act, act).equals(events.getOrDefault(other, other));
  }
}
