package org.cotejo.incidents.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;

/// Reads which day and place each claim's own sentence tells, and reckons days that are told from another: "two days earlier", "una semana después del motín".
final class ToldReader {
  /// Acts that begin on a day and last.
  private static final Set<String> LASTING = Set.of("disappear", "kidnap", "hostage");

  private final Offsets offsets;
  private final Cues lateDeaths = Cues.load("late-death-cues");
  private final Cues habits = Cues.load("habit-cues");

  private ToldReader(Offsets offsets) {
    this.offsets = offsets;
  }

  static ToldReader load() {
    return new ToldReader(Offsets.load());
  }

  /// The claims of a report, in its order.
  List<Told> read(CodedDocument report) {
    List<Told> read = new ArrayList<>();
    for (Claim claim : report.claims()) {
      boolean late = isLateDeath(report, claim);
      Days own = late ? Days.UNKNOWN : since(report, claim, Days.of(claim.date()));
      Optional<Days> reckoned = late || own.isKnown() && !isReckonedFrom(report, claim) ? Optional.empty() : reckoned(report, claim);
      Days when = reckoned.orElse(own);
      read.add(new Told(claim, when, Told.isDay(when), isNamed(report, claim), reckoned.isPresent(), !Told.isDay(when) && isHabitual(report, claim)));
    }
    return read;
  }

  /// What has a figure was counted once.
  private boolean isHabitual(CodedDocument report, Claim claim) {
    boolean counted = claim.measurement().flatMap(measurement -> measurement.count().low().stream().boxed().findFirst()).isPresent();
    return !counted && habits.points(report.document().language(), claim.evidence().of(report.document().text())) > 0;
  }

  /// Whether the claim's own words name its place: "the road" and "la zona" only say where in the place told before.
  private static boolean isNamed(CodedDocument report, Claim claim) {
    EventPlace place = claim.place();
    String words = claim.evidence().of(report.document().text());
    return place.text().chars().anyMatch(Character::isUpperCase) && List.of(place.text().split("; ")).stream().anyMatch(words::contains);
  }

  /// "The murder came two days after **that of a teacher**": the words date the murder; the teacher's was before, whatever day they make together.
  private boolean isReckonedFrom(CodedDocument report, Claim claim) {
    String sentence = Folding.fold(claim.evidence().of(report.document().text()));
    String date = Folding.fold(claim.date().text());
    return offsets.in(report.document().language(), sentence).filter(offset -> offset.named() && offset.sense() != Offsets.Sense.AGO)
        .filter(offset -> !date.isEmpty() && sentence.substring(offset.begin(), offset.end()).equals(date) && words(claim, sentence) > offset.end()).isPresent();
  }

  /// Who is missing "since last month" was taken then; what lasts until today is that nobody has come back.
  private Days since(CodedDocument report, Claim claim, Days days) {
    boolean lasts = LASTING.contains(claim.act()) && days.length() > Told.DAY && report.document().published().filter(day -> day.toEpochDay() <= days.last()).isPresent();
    int endOfMonth = lasts ? (int) days.start().withDayOfMonth(days.start().lengthOfMonth()).toEpochDay() : days.last();
    return lasts ? new Days(days.first(), Math.min(endOfMonth, days.last())) : days;
  }

  private Optional<Days> reckoned(CodedDocument report, Claim claim) {
    String sentence = Folding.fold(claim.evidence().of(report.document().text()));
    return offsets.in(report.document().language(), sentence).filter(offset -> isOf(report, claim, sentence, offset)).flatMap(offset -> from(report, claim, offset));
  }

  /// Whether the words speak of this claim: they are its date; or the sentence has a date that is another claim's, from which they reckon.
  private static boolean isOf(CodedDocument report, Claim claim, String sentence, Offsets.Offset offset) {
    String date = Folding.fold(claim.date().text());
    if (offset.sense() == Offsets.Sense.AGO) {
      return date.isEmpty() || sentence.indexOf(date) < offset.end();
    }
    if (date.isEmpty()) {
      return offset.named() && (words(claim, sentence) > offset.begin() || besides(report, claim).anyMatch(other -> Days.of(other.date()).isKnown()));
    }
    int at = sentence.indexOf(date);
    return at >= 0 && at < offset.end() && at + date.length() > offset.begin() && (!offset.named() || words(claim, sentence) < 0 || words(claim, sentence) > offset.begin());
  }

  /// Where the claim's own words stand in its sentence; less than 0 if it has none there.
  private static int words(Claim claim, String sentence) {
    return Stream.of(claim.measurement().map(Measurement::text).orElse(""), claim.recipient().text(), claim.actor().text())
        .filter(text -> !text.isEmpty()).mapToInt(text -> sentence.indexOf(Folding.fold(text))).filter(at -> at >= 0).findFirst().orElse(-1);
  }

  /// Those hurt die later: that day is not the incident's.
  private boolean isLateDeath(CodedDocument report, Claim claim) {
    return claim.measurement().filter(measurement -> measurement.measure().equals("killed")).isPresent()
        && lateDeaths.points(report.document().language(), claim.evidence().of(report.document().text())) > 0;
  }

  private static Stream<Claim> besides(CodedDocument report, Claim claim) {
    return report.claims().stream().filter(other -> other.sentence() == claim.sentence() && !other.id().equals(claim.id()));
  }

  /// What stands behind "after" was before, whichever way the rest is told.
  private static Optional<Days> from(CodedDocument report, Claim claim, Offsets.Offset offset) {
    int published = report.document().published().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
    Optional<Days> anchor = offset.sense() == Offsets.Sense.AGO ? Optional.empty() : anchor(report, claim);
    if (anchor.isEmpty() && published == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    Days from = anchor.orElse(new Days(published - 1, published));
    boolean back = offset.sense() == Offsets.Sense.AGO || (offset.sense() == Offsets.Sense.AFTER) == offset.named();
    int days = back ? -offset.days() : offset.days();
    return Optional.of(new Days(from.first() + days - offset.slack(), from.last() + days + offset.slack()));
  }

  /// A day of the same sentence, else the last one told before, else the first in the report.
  private static Optional<Days> anchor(CodedDocument report, Claim claim) {
    List<Claim> dated = report.claims().stream().filter(other -> Told.isDay(Days.of(other.date()))).toList();
    Optional<Claim> here = dated.stream().filter(other -> other.sentence() == claim.sentence() && (claim.date().text().isEmpty() || !other.date().text().equals(claim.date().text()))).findFirst();
    Optional<Claim> before = dated.stream().filter(other -> other.sentence() < claim.sentence()).reduce((_, later) -> later);
    return here.or(() -> before).or(() -> dated.stream().findFirst()).map(other -> Days.of(other.date()));
  }
}
