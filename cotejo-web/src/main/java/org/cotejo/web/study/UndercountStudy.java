package org.cotejo.web.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.undercount.CaptureTable;
import org.cotejo.indicators.undercount.Panel;
import org.cotejo.indicators.undercount.PanelMaker;
import org.cotejo.indicators.undercount.Refusal;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Recent;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.study.StudyView.Cell;
import org.cotejo.web.study.StudyView.Measure;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.web.study.StudyView.Row;
import org.cotejo.web.study.StudyView.Sentence;
import org.cotejo.web.study.StudyView.Table;
import org.cotejo.workspace.happening.Channels;
import org.cotejo.workspace.happening.Happening;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.wording.Wording;

/// How many incidents does no channel tell of?
final class UndercountStudy implements Study {
  private static final String NAME = "undercount";
  private static final String CHANNELS = "channels";
  private static final String PLACE = "place";
  private static final String PERIOD = "period";
  /// Channels that tell of an incident, all of them.
  static final String BY = "by";
  private static final long SEED = 1;
  private static final int MOST_OTHERS = 12;
  private static final int KEPT = 20;
  private static final String OBSERVED = "observed";
  private static final String UNHEARD = "unheard";

  /// The panel takes some ten seconds; going back to the page should not.
  private final Recent<Lists, Panel> panels = new Recent<>(KEPT);

  private record Lists(List<String> names, List<Long> cells) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Field> fields(Asked asked) {
    return asked.with(List.of(Field.needed(CHANNELS, "lines", asked.text(CHANNELS)), Field.of(PLACE, "area", asked.text(PLACE)), Field.of(PERIOD, "period", asked.text(PERIOD))), false);
  }

  @Override
  public Optional<Result> result(Asked asked, Happenings happenings, Request request, Wording wording) {
    if (!asked.has(CHANNELS)) {
      return Optional.empty();
    }
    Channels.Layout layout = channels(asked).lay(asked(asked, happenings).toList());
    Panel panel = panels.of(new Lists(layout.table().lists(), Arrays.stream(layout.table().cells()).boxed().toList()), () -> PanelMaker.usual(SEED).make(layout.table()));
    List<Sentence> sentences = new ArrayList<>(List.of(Sentence.of(wording.countedPieces("undercount.observed", panel.observed()), page(asked, OBSERVED))));
    if (layout.unheard() > 0) {
      String others = String.join(", ", layout.others().stream().filter(name -> !name.isEmpty()).limit(MOST_OTHERS).toList());
      sentences.add(Sentence.of(wording.countedPieces("undercount.unheard", layout.unheard(), others), page(asked, UNHEARD)));
    }
    Table overlaps = overlaps(layout.table(), panel, asked, wording);
    return Optional.of(switch (panel) {
      case Panel.Refused refused -> {
        sentences.add(Sentence.of(wording.of("undercount.refused")));
        refused.reasons().stream().sorted().forEach(reason -> sentences.add(Sentence.of(wording.of("refusal", reason, Refusal.ENOUGH_SHARED))));
        yield new Result(true, sentences, Areas.drawn(asked, List.of(PLACE)), List.of(overlaps), List.of(), List.of(), List.of());
      }
      case Panel.Estimated estimated -> {
        sentences.add(Sentence.of(wording.of("undercount.panel", wording.rounded(estimated.lowest()), wording.rounded(estimated.highest())) + "."));
        yield new Result(false, sentences, Areas.drawn(asked, List.of(PLACE)), List.of(overlaps), List.of(), measures(estimated, wording),
            estimated.warnings().stream().sorted().map(warning -> Sentence.of(wording.of("undercount", warning))).toList());
      }
    });
  }

  private static Channels channels(Asked asked) {
    return Channels.of(Arrays.stream(asked.text(CHANNELS).split("[\r\n]+")).map(String::strip).filter(line -> !line.isEmpty()).toList());
  }

  private static Stream<Happening> asked(Asked asked, Happenings happenings) {
    Optional<Span> period = asked.period(PERIOD);
    return happenings.in(asked.areas(PLACE)).filter(one -> period.isEmpty() || one.isIn(period.get()));
  }

  /// Without a name, the count is that of the channels in the address, which all tell of its incidents.
  @Override
  public Told told(String count, Asked asked, Happenings happenings, Request request, Wording wording) {
    Channels channels = channels(asked);
    Stream<Happening> all = asked(asked, happenings);
    return switch (count) {
      case OBSERVED -> Told.incidents(List.of(wording.of("undercount.any")), all.filter(channels::isTold));
      case UNHEARD -> Told.incidents(List.of(wording.of("undercount.no-channel")), all.filter(one -> !channels.isTold(one)));
      case "" -> {
        List<String> by = asked.here().all(BY);
        yield Told.incidents(List.of(String.join(" ∩ ", by)), all.filter(one -> by.stream().allMatch(channel -> channels.tells(channel, one))));
      }
      default -> throw new Missing("missing.quantity", count);
    };
  }

  private static Address page(Asked asked, String count) {
    return Told.page(NAME, asked, count).without(BY);
  }

  private static Table overlaps(CaptureTable table, Panel panel, Asked asked, Wording wording) {
    List<Row> rows = new ArrayList<>(IntStream.range(0, table.width()).mapToObj(list ->
        new Row(table.lists().get(list), List.of(counted(table.size(list), asked, wording, table.lists().get(list))))).toList());
    panel.overlaps().pairs().forEach(pair -> rows.add(new Row(wording.of("undercount.both", pair.first(), pair.second()), List.of(counted(pair.both(), asked, wording, pair.first(), pair.second())))));
    return new Table("", List.of(wording.of("undercount.channel"), wording.of("undercount.told")), rows);
  }

  private static Cell counted(long number, Asked asked, Wording wording, String... channels) {
    Address incidents = asked.here().at(Told.path(NAME)).without(BY, Told.OF, "page");
    for (String channel : channels) {
      incidents = incidents.adding(BY, channel);
    }
    return new Cell(wording.number(number), number > 0, incidents);
  }

  private static List<Measure> measures(Panel.Estimated estimated, Wording wording) {
    double most = estimated.estimates().stream().mapToDouble(one -> Math.max(one.total(), one.interval().map(interval -> interval.upper().orElse(one.total())).orElse(one.total()))).max().orElse(1);
    return estimated.estimates().stream().map(one -> {
      String name = wording.of("approach", one.approach()) + (one.approach().isLowerBound() ? " " + wording.of("undercount.bound") : "");
      String words = wording.number(Math.round(one.total())) + one.interval().map(interval -> " (" + wording.interval(interval) + ")").orElse("")
          + (one.approach().isLowerBound() || one.detail().isEmpty() ? "" : " · " + one.detail());
      return one.interval().map(interval -> Measures.number(name, words, one.total(), interval, most)).orElseGet(() -> Measures.plain(name, words));
    }).toList();
  }
}
