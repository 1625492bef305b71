package org.cotejo.workspace.bulletin;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Zone;
import org.cotejo.model.data.DataFile;
import org.cotejo.workspace.atlas.Outlines;
import org.cotejo.workspace.ledger.Ledger;
import org.cotejo.workspace.ledger.Statistic;
import org.cotejo.workspace.privacy.PrivateNames;
import org.cotejo.workspace.wording.IndicatorText;
import org.cotejo.workspace.wording.Wording;

/// A bulletin as one HTML file that needs nothing else.
public final class BulletinPage {
  private static final String STYLE = "org/cotejo/workspace/bulletin/bulletin.css";

  private final Wording wording;
  private final IndicatorText text;
  private final Places places;
  private final UnaryOperator<String> pages;

  /// For a file of its own.
  public BulletinPage(Wording wording) {
    this(wording, _ -> "");
  }

  /// @param pages the address of an incident's page by its id; empty for none
  public BulletinPage(Wording wording, UnaryOperator<String> pages) {
    this.wording = wording;
    this.pages = pages;
    this.text = IndicatorText.printed(wording);
    this.places = new Places(wording);
  }

  /// @param appendix name of the file with the data, for the reader to find
  public String of(Bulletin bulletin, String appendix) {
    return "<!doctype html>\n<html lang=\"" + wording.language().code()
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>"
        + Html.text(title(bulletin)).markup() + "</title><style>" + DataFile.text(STYLE) + "</style></head><body><main>" + body(bulletin, appendix)
        + "</main></body></html>\n";
  }

  /// What it is and of when.
  public String title(Bulletin bulletin) {
    return wording.of("title") + ", " + period(bulletin.period());
  }

  /// What stands in the page, as markup without any style of its own: for a page that has the classes of `bulletin.css`. Text in it is escaped.
  public String body(Bulletin bulletin, String appendix) {
    Headline headline = new Headline(wording);
    IncidentList incidents = new IncidentList(wording, pages);
    return Html.join(List.of(head(bulletin),
        section("bulletin.headline", Html.tag("p", "lead", Html.text(headline.lead(bulletin))), headline.figures(bulletin.appraisal()),
            Html.tag("p", "small", Html.text(wording.of("note.press")))),
        section("bulletin.trend", Html.tag("p", "small", Html.text(wording.of("bulletin.trend.legend"))), new Trend(wording).of(bulletin)),
        section("bulletin.map", new MapDrawing(wording, Outlines.load()).of(bulletin)),
        section("bulletin.indicators", headline.table(bulletin.appraisal())),
        section("bulletin.incidents", Html.tag("p", "small", Html.text(wording.of("bulletin.incidents.legend"))), incidents.table(bulletin)),
        section("bulletin.contested", incidents.contested(bulletin)),
        bulletin.published().isEmpty() ? Html.NOTHING : section("bulletin.published", published(bulletin)),
        section("bulletin.method", new MethodSheet(wording).of(bulletin)),
        Html.tag("p", "small", Html.text(wording.of("bulletin.appendix", appendix))))).markup();
  }

  private Html head(Bulletin bulletin) {
    Question question = bulletin.appraisal().tally().question();
    String where = question.paths().isEmpty() ? wording.of("anywhere")
        : Stream.concat(question.places().stream().map(places::words), question.zones().stream().map(Zone::path)).collect(Collectors.joining("; "));
    DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(Locale.of(wording.language().code()));
    return Html.tag("header", Html.tag("p", "kind", Html.text(wording.of("bulletin.kind"))), Html.tag("h1", Html.text(wording.of("title"))),
        Html.tag("p", "period", Html.text(period(bulletin.period()) + " · " + where + " · " + text.agencies(question))),
        Html.tag("p", "small", Html.text(wording.of("bulletin.made", bulletin.made().format(day)))));
  }

  /// `July 2015`, `2015`, or the days.
  private String period(Span period) {
    Locale reader = Locale.of(wording.language().code());
    return Span.Grain.MONTH.around(period.from()).equals(period)
        ? wording.of("bulletin.month", period.from().getMonth().getDisplayName(TextStyle.FULL_STANDALONE, reader), period.from().getYear()) : period.toString();
  }

  private Html section(String key, Html... content) {
    List<Html> parts = new ArrayList<>(List.of(Html.tag("h2", Html.text(wording.of(key)))));
    parts.addAll(List.of(content));
    return Html.tag("section", Html.join(parts));
  }

  /// Aggregates of bodies, which are in no figure above.
  private Html published(Bulletin bulletin) {
    Mask mask = new Mask(wording);
    List<Html> rows = new ArrayList<>();
    rows.add(Html.head(wording.of("label.counted-what"), wording.of("label.place"), wording.of("label.period"), wording.of("label.value"),
        wording.of("label.claimant"), wording.of("label.report")));
    for (Ledger.Line line : bulletin.published()) {
      for (Statistic one : line.figures()) {
        rows.add(Html.tag("tr", line.isDisputed() ? "disputed" : "agreed", Html.tag("td", Html.text("“" + one.definition() + "”")),
            Html.tag("td", Html.text(places.words(line.series().place()))),
            Html.tag("td", Html.text(line.period().map(Span::toString).orElse(""))),
                Html.tag("td", "figure", Html.text(wording.range(one.value().low(), one.value().high()))),
            Html.tag("td", Html.text(mask.speaker(one.claimant(), one.claimantSector(), List.of(line.series().place().name()), bulletin.names().getOrDefault(one.report().id().sha256(), PrivateNames.NONE)))),
            Html.tag("td", Html.text(one.report().name() + ", " + wording.of("sentence", one.sentence())))));
      }
    }
    return Html.join(List.of(Html.tag("p", "small", Html.text(wording.of("bulletin.published.legend"))), Html.tag("table", Html.join(rows))));
  }
}
