package org.cotejo.web.figure;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.export.Format;
import org.cotejo.indicators.tally.Appraisal;
import org.cotejo.indicators.tally.Breakdown;
import org.cotejo.indicators.tally.Breakdown.Part;
import org.cotejo.indicators.tally.Denominators;
import org.cotejo.indicators.tally.Episode;
import org.cotejo.indicators.tally.Place;
import org.cotejo.indicators.tally.Question;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.tally.Tally;
import org.cotejo.web.figure.IndicatorViews.Counted;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Wordings;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Saved;
import org.cotejo.web.page.Site;
import org.cotejo.web.study.Told;
import org.cotejo.web.study.ToldView;
import org.cotejo.workspace.count.IndicatorTable;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.wording.Remarked;

/// `/indicators`; `/indicators/why`, which opens its numbers, and `/indicators/told`, those of its sentences; the same as a table to be saved.
public final class IndicatorPages {
  private static final String AGENCY = "agency";
  /// What a question can be parted by, in the order to show.
  public static final List<String> EACH = List.of("country", "state", "place", AGENCY);
  public static final List<String> BY = List.of("day", "month", "year");

  private static final Part WHOLE = new Part(Optional.empty(), Place.ANYWHERE, "");

  private final Library library;
  private final DenominatorDesk desk;
  private final Wordings wordings;

  public IndicatorPages(Library library, DenominatorDesk desk, Wordings wordings) {
    this.library = library;
    this.desk = desk;
    this.wordings = wordings;
  }

  public void register(Site site) {
    site.page("/indicators", "figure/indicators.jte", request -> new IndicatorViews(request.address(), wordings.in(request.texts().language())).of(counted(request), desk.held()));
    site.page("/indicators/why", "figure/why.jte", this::why);
    site.page(Told.path("indicators"), "study/told.jte", this::told);
    site.download("/indicators/table.{format}", this::save);
    desk.register(site);
  }

  private InquiryForm form(Request request, List<Episode> episodes) {
    return InquiryForm.of(request.address(), request.texts().language()).with(Choices.of(library, request.store(), episodes));
  }

  private WhyView why(Request request) {
    InquiryForm asked = InquiryForm.of(request.address(), request.texts().language()).required();
    List<Episode> episodes = Readings.of(library, request.store()).of(request.store(), asked.inquiry().variant()).episodes();
    return new WhyViews(request, wordings.in(request.texts().language()), asked).of(Tally.of(episodes, asked.inquiry().question()), desk.weights());
  }

  private ToldView told(Request request) {
    Inquiry inquiry = InquiryForm.of(request.address(), request.texts().language()).required().inquiry();
    String about = request.address().first(Told.OF).orElse(Remarked.WITH_FORCE);
    List<Episode> all = Readings.of(library, request.store()).of(request.store(), inquiry.variant()).episodes();
    List<Episode> told = new Remarked(all, inquiry.question(), inquiry.variant().key()).by(about).orElseThrow(() -> new Missing("missing.quantity", about));
    return new Told(inquiry.period().isBlank() ? List.of() : List.of(inquiry.period()), false, told.stream().sorted(WhyViews.IN_TIME).map(Episode::id).toList()).view("indicators", request.address(), request);
  }

  /// What is written wrong counts nothing.
  private Counted counted(Request request) {
    Inquiry inquiry = InquiryForm.of(request.address(), request.texts().language()).inquiry();
    Readings.Reading reading = Readings.of(library, request.store()).of(request.store(), inquiry.variant());
    List<Episode> episodes = reading.episodes();
    InquiryForm form = form(request, episodes);
    Question question = form.problem().isEmpty() ? inquiry.question() : Question.ALL;
    List<Episode> asked = form.problem().isEmpty() ? episodes : List.of();
    String by = request.address().first("by").filter(BY::contains).orElse("");
    String each = request.address().first("each").filter(EACH::contains).orElse("");
    Breakdown breakdown = breakdown(by, each);
    Map<Part, Appraisal> whole = appraised(reading, asked, question, inquiry, Breakdown.NONE);
    return new Counted(form, whole.values().iterator().next(), breakdown.isWhole() ? Map.of() : appraised(reading, asked, question, inquiry, breakdown), by, each);
  }

  private Map<Part, Appraisal> appraised(Readings.Reading reading, List<Episode> episodes, Question question, Inquiry inquiry, Breakdown breakdown) {
    Denominators weights = desk.weights();
    return reading.appraised().of(new Readings.Asked(inquiry, breakdown, weights), () -> {
      Map<Part, Tally> tallies = breakdown.isWhole() ? Map.of(WHOLE, Tally.of(episodes, question)) : breakdown.of(episodes, question);
      Map<Part, Appraisal> parts = new LinkedHashMap<>();
      tallies.forEach((part, tally) -> parts.put(part, Inquiry.appraise(tally, weights, inquiry.settings())));
      return parts;
    });
  }

  private static Breakdown breakdown(String by, String each) {
    Optional<Span.Grain> grain = Stream.of(Span.Grain.values()).filter(one -> one.name().equalsIgnoreCase(by)).findFirst();
    Optional<Place.Level> level = Stream.of(Place.Level.values()).filter(one -> one.name().equals(each.equals("place") ? "NAME" : each.toUpperCase(Locale.ROOT))).findFirst();
    return new Breakdown(grain, level, each.equals(AGENCY));
  }

  /// The parts if there are any, else the whole.
  private void save(Request request, Context context) {
    Format format = Saved.format(request.name("format"));
    Counted counted = counted(request);
    counted.form().required();
    Map<Part, Appraisal> rows = counted.parts().isEmpty() ? Map.of(WHOLE, counted.whole()) : counted.parts();
    String period = counted.form().period();
    Saved.send(IndicatorTable.of(rows, counted.form().inquiry().variant().keys()), period.isEmpty() ? "indicators" : "indicators-" + period, format, context);
  }
}
