package org.cotejo.cli.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.indicators.displacement.Change;
import org.cotejo.indicators.displacement.Design;
import org.cotejo.indicators.displacement.DisplacementQuotient;
import org.cotejo.indicators.displacement.DisplacementReading;
import org.cotejo.indicators.displacement.DisplacementReading.Reporting;
import org.cotejo.indicators.escalation.CountSeries;
import org.cotejo.indicators.escalation.InterruptedSeries;
import org.cotejo.indicators.tally.Span;
import org.cotejo.indicators.undercount.CaptureTable;
import org.cotejo.indicators.undercount.PanelMaker;
import org.cotejo.model.Language;
import org.cotejo.workspace.happening.Channels;
import org.cotejo.workspace.happening.Displacement;
import org.cotejo.workspace.happening.Months;
import org.cotejo.workspace.wording.Wording;
import org.junit.jupiter.api.Test;

/// What the pages of displacement, escalation and undercount say.
class ReadingPagesTest {
  private static final Wording ENGLISH = Wording.in(Language.EN);

  /// The published example of Wheeler and Ratcliffe 2018.
  private static String displacement(Wording wording, Reporting reporting) {
    Change treated = Change.of(207, 110);
    Change control = Change.of(308, 318);
    Change around = Change.of(178, 157);
    Design design = Design.of(treated, control, around, Change.of(150, 140));
    DisplacementReading reading = DisplacementReading.of(design, Optional.of(reporting), 0.95);
    Displacement found = new Displacement(design, reporting, reading, DisplacementQuotient.of(treated, around, control), List.of(Change.of(1, 2), Change.NONE, Change.NONE), 3, 0);
    return new DisplacementPage(wording).of(found);
  }

  @Test
  void displacementIsToldInWordsWithItsMeasure() {
    Change steady = Change.of(100, 100);
    String page = displacement(ENGLISH, new Reporting(steady, steady, steady, steady));
    assertThat(page).contains("There were fewer in the response area", "-118 (standard error 39.6", "displacement is neither shown nor ruled out", "3 incidents of these periods").doesNotContain("false displacement");
  }

  @Test
  void anAreaWithoutReportsIsNoPeacefulArea() {
    Change steady = Change.of(100, 100);
    assertThat(displacement(ENGLISH, new Reporting(steady, steady, Change.of(0, 40), steady))).contains("its zero may be silence");
    assertThat(displacement(Wording.in(Language.ES), new Reporting(steady, steady, Change.of(0, 40), steady))).contains("su cero puede ser silencio");
  }

  @Test
  void tooFewMonthsGiveNoModelButTheComparison() {
    CountSeries series = CountSeries.of(List.of(2L, 3L, 9L), 2);
    List<Span> months = Stream.of("2015-05", "2015-06", "2015-08").map(Span::of).toList();
    String page = new EscalationPage(ENGLISH).of(new Months(LocalDate.of(2015, 7, 13), months, series, new InterruptedSeries(0.95, false).analyse(series), 0, 1));
    assertThat(page).contains("5 before, 9 after", "No model: it takes four months before and four after", "From 1 of these months no report").containsSubsequence("2015-06", "--- 2015-07-13", "2015-08");
  }

  @Test
  void twoChannelsAreRefusedWithTheReason() {
    CaptureTable table = CaptureTable.of(List.of("press", "ngo"), Map.of("10", 20L, "01", 15L, "11", 12L));
    String page = new UndercountPage(ENGLISH).of(new Channels.Layout(table, 3, Set.of("Radio Uno")), PanelMaker.usual(1).make(table));
    assertThat(page).contains("47 incidents are told by at least one channel", "3 more are told only by outlets in no channel: Radio Uno", "No estimate", "with two, dependence cannot be seen");
  }
}
