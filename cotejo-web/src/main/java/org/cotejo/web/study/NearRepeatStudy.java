package org.cotejo.web.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cotejo.indicators.displacement.Band;
import org.cotejo.indicators.displacement.NearRepeat;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.study.StudyView.Cell;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.web.study.StudyView.Row;
import org.cotejo.web.study.StudyView.Sentence;
import org.cotejo.web.study.StudyView.Table;
import org.cotejo.workspace.happening.Happening;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.happening.NearRepeats;
import org.cotejo.workspace.wording.Wording;

/// Does one incident make another near it likelier?
final class NearRepeatStudy implements Study {
  private static final String NAME = "near-repeat";
  private static final String KNOWN = "known";
  private static final String PLACE = "place";
  private static final String DISTANCES = "km";
  private static final String TIMES = "days";
  private static final int PERMUTATIONS = 999;
  /// Pairs grow with the square; beyond, a page would take minutes.
  private static final int MOST = 6_000;
  private static final double UNUSUAL = 0.05;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<Field> fields(Asked asked) {
    return asked.with(List.of(Field.of(PLACE, "area", asked.text(PLACE)), Field.needed(DISTANCES, "text", bands(asked, DISTANCES, NearRepeats.USUAL_SPACE)),
        Field.needed(TIMES, "text", bands(asked, TIMES, NearRepeats.USUAL_TIME))), false);
  }

  private static String bands(Asked asked, String name, String usual) {
    return asked.has(name) ? asked.text(name) : usual;
  }

  @Override
  public Optional<Result> result(Asked asked, Happenings happenings, Request request, Wording wording) {
    if (!asked.has(DISTANCES, TIMES)) {
      return Optional.empty();
    }
    List<Band> space = NearRepeats.bands(asked.text(DISTANCES));
    List<Band> time = NearRepeats.bands(asked.text(TIMES));
    long known = happenings.known(asked.areas(PLACE)).count();
    if (known > MOST) {
      return Optional.of(Result.refusal(Sentence.of(wording.pieces("repeat.too-many", wording.number(known), wording.number(MOST)), Told.page(NAME, asked, KNOWN))));
    }
    NearRepeats repeats = NearRepeats.of(happenings, asked.areas(PLACE), space, time, PERMUTATIONS);
    return Optional.of(repeats.table().map(table -> result(repeats, table, asked, wording))
        .orElseGet(() -> Result.refusal(Sentence.of(wording.pieces("repeat.too-few", wording.number(repeats.incidents()), NearRepeats.FEWEST), Told.page(NAME, asked, KNOWN)))));
  }

  /// All that take part unless a cell is named; then those of the pairs of one cell: its row and column, such as `0-1`.
  @Override
  public Told told(String count, Asked asked, Happenings happenings, Request request, Wording wording) {
    List<Happening> known = happenings.known(asked.areas(PLACE)).toList();
    if (count.isEmpty() || count.equals(KNOWN)) {
      return Told.incidents(List.of(), known.stream());
    }
    List<Band> space = NearRepeats.bands(asked.text(DISTANCES));
    List<Band> time = NearRepeats.bands(asked.text(TIMES));
    for (int i = 0; i < space.size() && known.size() <= MOST; i++) {
      for (int j = 0; j < time.size(); j++) {
        if (count.equals(cell(i, j))) {
          return Told.incidents(List.of(wording.of("repeat.km", space.get(i)), wording.of("repeat.days", time.get(j))), NearRepeats.paired(known, space.get(i), time.get(j)).stream());
        }
      }
    }
    throw new Missing("missing.quantity", count);
  }

  private static String cell(int row, int column) {
    return row + "-" + column;
  }

  private static Result result(NearRepeats repeats, NearRepeat found, Asked asked, Wording wording) {
    List<String> head = new ArrayList<>(List.of(""));
    repeats.time().forEach(band -> head.add(wording.of("repeat.days", band)));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < repeats.space().size(); i++) {
      List<Cell> cells = new ArrayList<>();
      for (int j = 0; j < repeats.time().size(); j++) {
        NearRepeat.Cell cell = found.cells().get(i * repeats.time().size() + j);
        cells.add(new Cell(text(cell, wording), cell.observed() > 0, Told.page(NAME, asked, cell(i, j))));
      }
      rows.add(new Row(wording.of("repeat.km", repeats.space().get(i)), cells));
    }
    long more = found.cells().stream().filter(cell -> cell.p() <= UNUSUAL && cell.observed() > cell.expected()).count();
    List<Sentence> sentences = List.of(Sentence.of(more == 0 ? wording.of("repeat.none") : wording.counted("repeat.more", more, wording.number(found.cells().size()))),
        Sentence.of(wording.pieces("repeat.incidents", wording.number(repeats.incidents()), wording.number(found.permutations())), Told.page(NAME, asked, KNOWN)));
    return new Result(false, sentences, Areas.drawn(asked, List.of(PLACE)), List.of(new Table("", head, rows)), List.of(), List.of(), List.of(Sentence.of(wording.of("repeat.note"))));
  }

  private static String text(NearRepeat.Cell cell, Wording wording) {
    return wording.of("repeat.cell", wording.number(cell.observed()), wording.rounded(cell.expected()), wording.rounded(cell.p()));
  }
}
