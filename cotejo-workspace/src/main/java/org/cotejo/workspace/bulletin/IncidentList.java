package org.cotejo.workspace.bulletin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Position;
import org.cotejo.incidents.account.Quantity;
import org.cotejo.incidents.account.Side;
import org.cotejo.incidents.dispute.Accounts;
import org.cotejo.incidents.dispute.Statement;
import org.cotejo.indicators.tally.Figure;
import org.cotejo.indicators.tally.Span;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Party;
import org.cotejo.model.Status;
import org.cotejo.workspace.bulletin.Bulletin.Case;
import org.cotejo.workspace.incident.Loaded;
import org.cotejo.workspace.incident.Told;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.wording.Wording;

/// The incidents with what each account says, and those whose accounts contradict each other.
final class IncidentList {
  private static final List<org.cotejo.indicators.force.Quantity> COLUMNS = List.of(
      org.cotejo.indicators.force.Quantity.CIVILIANS_KILLED, org.cotejo.indicators.force.Quantity.CIVILIANS_WOUNDED,
      org.cotejo.indicators.force.Quantity.AGENTS_KILLED, org.cotejo.indicators.force.Quantity.AGENTS_WOUNDED);
  private static final List<String> MEASURES = List.of("killed", "wounded", "arrested");
  /// The dead before the wounded, civilians before agents.
  private static final Comparator<Quantity> IN_ORDER = Comparator.comparingInt((Quantity one) -> MEASURES.indexOf(one.measure())).thenComparing(one -> one.side() == Side.AGENTS);

  private final Wording wording;
  private final Places places;
  private final Mask mask;
  private final Map<DocumentId, PrivateNames> names = new HashMap<>();

  private final UnaryOperator<String> pages;

  /// @param pages the address of an incident's page by its id; empty for none
  IncidentList(Wording wording, UnaryOperator<String> pages) {
    this.wording = wording;
    this.pages = pages;
    this.places = new Places(wording);
    this.mask = new Mask(wording);
  }

  Html table(Bulletin bulletin) {
    if (bulletin.cases().isEmpty()) {
      return Html.tag("p", Html.text(wording.of("bulletin.no-incidents")));
    }
    List<Html> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("", wording.of("label.day"), wording.of("label.place")));
    COLUMNS.forEach(quantity -> head.add(wording.of("quantity", quantity)));
    head.add(wording.of("label.reports"));
    rows.add(Html.head(head.toArray(String[]::new)));
    bulletin.cases().forEach(one -> rows.addAll(rows(one, bulletin.variant().key())));
    return Html.tag("table", "incidents", Html.join(rows));
  }

  private List<Html> rows(Case one, String variant) {
    List<Html> cells = new ArrayList<>(List.of(Html.tag("td", Html.text(String.valueOf(one.number()))),
        Html.tag("td", "day", Html.text(one.episode().days().map(Span::toString).orElse("–"))), Html.tag("td", Html.text(places.words(one.episode().place())))));
    COLUMNS.forEach(quantity -> cells.add(Html.tag("td", "figure", Html.text(one.episode().figure(quantity).map(figure -> figure(figure, variant)).orElse("–")))));
    cells.add(Html.tag("td", "figure", Html.text(one.story().map(story -> wording.number(story.reports().size())).orElse(""))));
    Html first = Html.tag("tr", "incident", Html.join(cells));
    return one.story().map(story -> List.of(first, Html.tag("tr", "accounts", Html.tag("td"), Html.wide(COLUMNS.size() + 3, "small", accounts(story)))))
        .orElse(List.of(first));
  }

  /// `8 (7–9)`, or that there were some.
  private String figure(Figure figure, String variant) {
    if (!figure.hasNumber()) {
      return wording.of("bulletin.some");
    }
    OptionalDouble best = figure.of(variant);
    String range = wording.range(figure.least(), figure.most());
    String shown = best.isPresent() && !figure.isOpen(variant) ? wording.number(best.getAsDouble()) : "";
    return shown.equals(range) ? shown : shown.isEmpty() ? range : shown + " (" + range + ")";
  }

  /// Quantity by quantity, who says how many, in which sentence of which report.
  private Html accounts(Loaded story) {
    List<Html> lines = new ArrayList<>();
    lines.add(line(wording.of("label.reports"), IntStream.range(0, story.reports().size())
        .mapToObj(i -> "[" + (i + 1) + "] " + report(story.reports().get(i).document())).collect(Collectors.joining(" · "))));
    Accounts said = story.said();
    for (Quantity quantity : said.quantities().stream().filter(one -> MEASURES.contains(one.measure())).sorted(IN_ORDER).toList()) {
      Map<String, Set<String>> figures = new LinkedHashMap<>();
      said.about(quantity).stream().filter(statement -> statement.position().isTold()).forEach(statement -> {
        Told told = story.told(statement.position().claim());
        figures.computeIfAbsent(bounds(statement.position()) + ": " + speaker(story, told), _ -> new LinkedHashSet<>())
            .add(source(story, told, remark(statement.position())));
      });
      if (!figures.isEmpty()) {
        lines.add(line(name(quantity), figures.entrySet().stream().map(entry -> entry.getKey() + " " + String.join(" ", entry.getValue())).collect(Collectors.joining(" · "))));
      }
    }
    String page = pages.apply(story.id());
    lines.add(Html.tag("p", "id", page.isEmpty() ? Html.text(story.id()) : Html.link(page, story.id())));
    return Html.join(lines);
  }

  private String name(Quantity quantity) {
    return wording.of("measure." + quantity.measure()) + (quantity.side() == Side.AGENTS ? " (" + wording.of("counted.agents") + ")" : "");
  }

  private String remark(Position position) {
    return (position.part() ? ", " + wording.of("bulletin.part") : "") + (position.status() == Status.ASSERTED ? "" : ", " + wording.of("status", position.status()));
  }

  private static String report(Document document) {
    String day = document.published().map(Object::toString).orElse("");
    String about = Stream.of(document.publisher(), day).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    return document.name() + (about.isEmpty() ? "" : " (" + about + ")");
  }

  /// The report by its number in the incident's list, and the sentence.
  private String source(Loaded story, Told told, String remark) {
    return "[" + (story.reports().indexOf(told.report()) + 1) + ", " + wording.of("sentence", told.claim().sentence()) + remark + "]";
  }

  private String bounds(Position position) {
    return (position.approximate() ? wording.of("about") + " " : "") + wording.range(bound(position.low()), bound(position.high()));
  }

  private static OptionalDouble bound(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private String speaker(Loaded story, Told told) {
    Party claimant = told.claim().attribution().claimant();
    String name = claimant.name().isEmpty() ? claimant.text() : claimant.name();
    if (name.isEmpty()) {
      String outlet = told.report().document().publisher();
      return outlet.isEmpty() ? wording.of("own-voice") : outlet;
    }
    List<String> places = story.told().stream().map(other -> other.claim().place().text()).filter(place -> !place.isEmpty()).distinct().toList();
    CodedDocument report = told.report();
    return mask.speaker(name.strip().replaceAll("\\s+", " "), claimant.sector(), places, names.computeIfAbsent(report.document().id(), _ -> PrivateNames.of(report)));
  }

  /// What is contradicted, denied, or said in contested words.
  Html contested(Bulletin bulletin) {
    List<Html> cases = new ArrayList<>();
    for (Case one : bulletin.cases()) {
      List<Html> lines = one.story().map(this::contested).orElse(List.of());
      if (!lines.isEmpty()) {
        cases.add(Html.tag("div", "contested", Html.tag("h3", Html.text(one.number() + ". " + places.words(one.episode().place()) + one.episode().days()
            .map(days -> ", " + days).orElse(""))),
            Html.join(lines)));
      }
    }
    return cases.isEmpty() ? Html.tag("p", Html.text(wording.of("bulletin.no-contested"))) : Html.join(cases);
  }

  private List<Html> contested(Loaded story) {
    List<Html> lines = new ArrayList<>();
    Accounts said = story.said();
    for (Quantity quantity : said.disputed()) {
      Map<String, Set<String>> figures = new LinkedHashMap<>();
      for (Statement rival : said.rivals(quantity)) {
        figures.computeIfAbsent(bounds(rival.position()), _ -> new LinkedHashSet<>()).add(speaker(story, story.told(rival.position().claim())));
      }
      lines.add(line(name(quantity), figures.entrySet().stream().map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
          .collect(Collectors.joining(" | "))));
    }
    Set<String> denied = new LinkedHashSet<>();
    Map<String, Set<String>> words = new LinkedHashMap<>();
    for (Told told : story.told()) {
      if (told.claim().status() == Status.DENIED) {
        denied.add(told.claim().measurement().map(measured -> wording.find("measure." + measured.measure()).orElse(measured.measure()) + " "
            + wording.range(measured.count().low(), measured.count().high()) + ": ").orElse("") + speaker(story, told) + " " + source(story, told, ""));
      }
      told.claim().framing().forEach(word -> words.computeIfAbsent("“" + word + "”", _ -> new LinkedHashSet<>()).add(speaker(story, told)));
    }
    if (!denied.isEmpty()) {
      lines.add(line(wording.of("bulletin.denied"), String.join("; ", denied)));
    }
    if (!words.isEmpty()) {
      lines.add(line(wording.of("bulletin.words"), words.entrySet().stream().map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
          .collect(Collectors.joining("; "))));
    }
    return lines;
  }

  private static Html line(String label, String words) {
    return Html.tag("p", Html.tag("b", Html.text(label + ": ")), Html.text(words));
  }
}
