package org.cotejo.cli.incident;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.account.Quantity;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.dispute.Statement;
import org.cotejo.model.Status;
import org.cotejo.store.StoredDocuments;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Standing;
import org.cotejo.workspace.incident.Told;

/// One incident for the terminal: what each report says of it, side by side, each line with its sentence.
public final class IncidentPage {
  private static final int FIGURE = 16;
  private static final int SPEAKER = 46;
  private static final int WIDTH = 100;
  private static final int TERM = 24;

  private final Loaded incident;
  private final boolean withEvidence;
  private final PolicyLines policies;
  private final List<Standing> standings;
  private final List<StoredDocuments.Line> elsewhere;
  private final List<String> lines = new ArrayList<>();

  /// @param standings where people stand to it
  /// @param elsewhere reports of the same story without a claim in it
  /// @param withEvidence whether the words of the reports are shown too
  public IncidentPage(Loaded incident, boolean withEvidence, PolicyLines policies, List<Standing> standings, List<StoredDocuments.Line> elsewhere) {
    this.incident = incident;
    this.withEvidence = withEvidence;
    this.policies = policies;
    this.standings = List.copyOf(standings);
    this.elsewhere = List.copyOf(elsewhere);
  }

  public String text() {
    lines.add(incident.id() + "  " + incident.title());
    lines.add(counted(incident.reports().size(), "report") + ", " + counted(incident.told().size(), "claim"));
    reports();
    elsewhere();
    figures();
    acts();
    denials();
    standings();
    framing();
    policies();
    reasons();
    return String.join(System.lineSeparator(), lines);
  }

  private void heading(String words) {
    lines.add("");
    lines.add(words);
  }

  private void reports() {
    heading("Reports");
    incident.reports().forEach(report -> lines.add("  " + report.document().published().map(Object::toString).orElse("no date   ") + "  "
        + report.document().name() + (report.document().publisher().isEmpty() ? "" : "  (" + report.document().publisher() + ")")));
  }

  private void elsewhere() {
    if (!elsewhere.isEmpty()) {
      heading("The same story elsewhere (no claim in this incident)");
    }
    elsewhere.forEach(report -> lines.add("  " + (report.published().isEmpty() ? "no date   " : report.published()) + "  " + report.name()
        + (report.publisher().isEmpty() ? "" : "  (" + report.publisher() + ")") + (report.nearCopyOf().isEmpty() ? "" : ", a near-copy")));
  }

  private void figures() {
    Accounts said = incident.said();
    for (Quantity quantity : said.quantities()) {
      List<Statement> statements = said.about(quantity);
      heading(quantity.code().replace('_', ' ') + (said.areDisputed(quantity) ? "  - the accounts differ" : ""));
      statements.forEach(this::statement);
      rivals(said.rivals(quantity));
    }
  }

  private void statement(Statement statement) {
    Position position = statement.position();
    Told told = incident.told(position.claim());
    String remark = (position.part() ? ", part of a total" : "") + (position.status() == Status.ASSERTED ? "" : ", " + position.status().code());
    lines.add(("  " + padded(Bounded.of(position.low(), position.high(), position.approximate()), FIGURE) + padded(told.speaker(), SPEAKER) + told.where() + remark).stripTrailing());
    evidence(told);
  }

  private void evidence(Told told) {
    if (withEvidence) {
      wrapped("\"" + told.evidence() + "\"").forEach(line -> lines.add("      " + line));
    }
  }

  /// The figures that contradict each other, each with all who give it.
  private void rivals(List<Statement> rivals) {
    Map<String, Set<String>> speakers = new LinkedHashMap<>();
    for (Statement rival : rivals) {
      Position position = rival.position();
      speakers.computeIfAbsent(Bounded.of(position.low(), position.high(), position.approximate()), _ -> new LinkedHashSet<>())
          .add(incident.told(position.claim()).speaker());
    }
    if (!speakers.isEmpty()) {
      lines.add("  ! " + speakers.entrySet().stream().map(entry -> entry.getKey() + ": " + String.join("; ", entry.getValue())).collect(Collectors.joining("  |  ")));
    }
  }

  /// What is told without a figure.
  private void acts() {
    Map<String, List<Told>> acts = new LinkedHashMap<>();
    incident.told().stream().filter(told -> told.claim().measurement().isEmpty() && told.claim().status() != Status.DENIED)
        .forEach(told -> acts.computeIfAbsent(told.claim().act(), _ -> new ArrayList<>()).add(told));
    if (!acts.isEmpty()) {
      heading("Told without a figure");
    }
    acts.forEach((act, all) -> all.forEach(told -> {
      String status = told.claim().status() == Status.ASSERTED ? "" : ", " + told.claim().status().code();
      lines.add("  " + padded(act, FIGURE) + padded(told.speaker(), SPEAKER) + told.where() + status);
      evidence(told);
    }));
  }

  private void denials() {
    List<Told> denied = incident.told().stream().filter(told -> told.claim().status() == Status.DENIED).toList();
    if (!denied.isEmpty()) {
      heading("Denied");
    }
    denied.forEach(told -> {
      lines.add("  " + padded(told.claim().act(), FIGURE) + padded("by " + told.speaker(), SPEAKER) + told.where());
      evidence(told);
    });
  }

  /// The words are shown always: a term is a reading of them.
  private void standings() {
    if (!standings.isEmpty()) {
      heading("Positions (HURIDOCS' terms of attribution, and refusals to comment)");
    }
    for (Standing standing : standings) {
      lines.add("  " + padded(standing.stance().term().code().replace('-', ' '), TERM) + padded(cut(standing.stance().name()), SPEAKER) + standing.where());
      wrapped("\"" + standing.words() + "\"").forEach(line -> lines.add("      " + line));
    }
  }

  private static String cut(String speaker) {
    return speaker.length() < SPEAKER ? speaker : speaker.substring(0, SPEAKER - 2).strip() + "…";
  }

  private void framing() {
    Map<String, Set<String>> words = new LinkedHashMap<>();
    incident.told().forEach(told -> told.claim().framing().forEach(word -> words.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(told.speaker())));
    if (!words.isEmpty()) {
      heading("Contested words");
    }
    words.forEach((word, speakers) -> lines.add("  \"" + word + "\": " + String.join("; ", speakers)));
  }

  /// What would be published under each policy.
  private void policies() {
    List<String> settled = policies.of(incident);
    if (!settled.isEmpty()) {
      heading("Figures by policy (best, least-most)");
      lines.addAll(settled);
    }
  }

  private void reasons() {
    if (!incident.reasons().isEmpty()) {
      heading("Why these accounts are held to be of one incident");
      incident.reasons().forEach(reason -> wrapped(reason).forEach(line -> lines.add("  " + line)));
    }
  }

  private static List<String> wrapped(String text) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    wrapped.add(line.toString());
    return wrapped;
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.codePointCount(0, text.length())));
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
