package org.cotejo.web.study;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.cotejo.indicators.agreement.UnitizingAgreement;
import org.cotejo.indicators.interval.Interval;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Posted;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;
import org.cotejo.web.page.Upload;
import org.cotejo.web.study.StudyView.Cell;
import org.cotejo.web.study.StudyView.Measure;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.web.study.StudyView.Row;
import org.cotejo.web.study.StudyView.Sentence;
import org.cotejo.web.study.StudyView.Table;
import org.cotejo.workspace.agreement.CoderAgreement;
import org.cotejo.workspace.wording.Wording;

/// Do two coders read alike? Both send their tables; the last comparisons are kept until the workbench is closed.
final class AgreementDesk {
  private static final int KEPT = 20;
  private static final int BOTH = 2;

  private final AtomicInteger made = new AtomicInteger();
  private final ConcurrentSkipListMap<Integer, CoderAgreement> kept = new ConcurrentSkipListMap<>();

  void register(Site site) {
    site.upload("/agreement", this::take);
  }

  private Address take(Posted posted, List<Upload> uploads) {
    if (uploads.size() != BOTH) {
      throw new IllegalArgumentException(posted.texts().of("agreement.two"));
    }
    try {
      Path folder = Files.createTempDirectory("cotejo-agreement");
      List<Path> files = new ArrayList<>();
      try {
        for (Upload upload : uploads) {
          Path file = folder.resolve(files.isEmpty() ? "first.csv" : "second.csv");
          files.add(file);
          upload.saveAs(file);
        }
        return keep(CoderAgreement.of(files.getFirst(), files.getLast()));
      } finally {
        for (Path file : files) {
          Files.deleteIfExists(file);
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Address keep(CoderAgreement agreement) {
    int number = made.incrementAndGet();
    kept.put(number, agreement);
    while (kept.size() > KEPT) {
      kept.pollFirstEntry();
    }
    return Address.of("/agreement").with("result", Integer.toString(number));
  }

  Optional<Result> result(Request request, Wording wording) {
    Optional<CoderAgreement> agreement = request.address().first("result").filter(text -> text.matches("\\d{1,9}")).map(Integer::valueOf).flatMap(number -> Optional.ofNullable(kept.get(number)));
    return agreement.map(one -> result(one, wording));
  }

  private static Result result(CoderAgreement agreement, Wording wording) {
    UnitizingAgreement units = agreement.units();
    List<Measure> measures = new ArrayList<>();
    Optional<Interval> limits = units.interval(Interval.USUAL_LEVEL);
    if (units.f1().isPresent() && limits.isPresent()) {
      measures.add(measure(wording.of("agreement.f1"), units.f1().getAsDouble(), limits.get(), wording));
    }
    agreement.fields().forEach(field -> {
      if (field.alpha().isPresent()) {
        double alpha = field.alpha().getAsDouble();
        String name = wording.of("agreement.alpha") + " · " + field.name();
        measures.add(field.interval().map(interval -> measure(name, alpha, interval, wording)).orElseGet(() -> Measures.plain(name, wording.rounded(alpha))));
      }
    });
    List<Row> rows = agreement.fields().stream().map(field -> new Row(field.name(), List.of(Cell.of(wording.number(field.pairs())), Cell.of(wording.number(field.same())),
        Cell.of(field.alpha().isPresent() ? wording.rounded(field.alpha().getAsDouble()) : wording.of("agreement.none"))))).toList();
    Table table = new Table("", List.of(wording.of("agreement.field"), wording.of("agreement.pairs"), wording.of("agreement.same"), wording.of("agreement.alpha")), rows);
    return new Result(false, List.of(Sentence.of(wording.of("agreement.both", wording.number(units.both()), wording.number(units.onlyFirst()), wording.number(units.onlySecond())) + ".")), List.of(),
        List.of(table), List.of(), measures, List.of(Sentence.of(wording.of("agreement.note"))));
  }

  private static Measure measure(String name, double value, Interval interval, Wording wording) {
    return Measures.number(name, wording.rounded(value) + " (" + wording.interval(interval) + ")", value, interval, 1);
  }
}
