package org.cotejo.incidents.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;

/// A report of our own with the claims that a coder would find in it.
final class Told {
  static final LocalDate DAY = LocalDate.of(2026, 3, 11);

  private final Language language;
  private final String text;
  private final List<Claim> claims = new ArrayList<>();

  private Told(Language language, String text) {
    this.language = language;
    this.text = text;
  }

  static Told en(String text) {
    return new Told(Language.EN, text);
  }

  static Told es(String text) {
    return new Told(Language.ES, text);
  }

  Told killed(String words, String sector, double count) {
    return counts("killed", words, sector, new Count.Exact(count), EventDate.UNKNOWN, EventPlace.UNKNOWN);
  }

  Told wounded(String words, String sector, double count) {
    return counts("wounded", words, sector, new Count.Exact(count), EventDate.UNKNOWN, EventPlace.UNKNOWN);
  }

  Told atLeastKilled(String words, String sector, double count) {
    return counts("killed", words, sector, new Count.AtLeast(count), EventDate.UNKNOWN, EventPlace.UNKNOWN);
  }

  Told killedIn(int year, String words, String sector, double count) {
    EventDate date = new EventDate(String.valueOf(year), Optional.of(LocalDate.of(year, 1, 1)), Optional.of(LocalDate.of(year, 12, 31)),
        EventDate.Precision.YEAR, EventDate.Basis.STATED);
    return counts("killed", words, sector, new Count.Exact(count), date, EventPlace.UNKNOWN);
  }

  /// A statistic of a month, in the outlet's voice.
  Told homicidesIn(int month, String words, double count) {
    LocalDate first = LocalDate.of(2026, month, 1);
    EventDate date = new EventDate("", Optional.of(first), Optional.of(first.plusMonths(1).minusDays(1)), EventDate.Precision.MONTH, EventDate.Basis.STATED);
    Measurement measurement = new Measurement("homicides", words, "", "cases", new Count.Exact(count));
    return add(words, "STATISTIC", "homicide-figure", measurement, Optional.empty(), date, EventPlace.UNKNOWN);
  }

  Told killedOn(LocalDate day, String words, double count) {
    EventDate date = new EventDate(day.toString(), Optional.of(day), Optional.of(day), EventDate.Precision.DAY, EventDate.Basis.STATED);
    return counts("killed", words, "CVL", new Count.Exact(count), date, EventPlace.UNKNOWN);
  }

  Told killedAt(EventPlace place, String words, double count) {
    return counts("killed", words, "CVL", new Count.Exact(count), EventDate.UNKNOWN, place);
  }

  /// A part of the claim that was added first.
  Told part(String words, String sector, double count) {
    Measurement measurement = new Measurement("killed", words, sector, "persons", new Count.Exact(count));
    return add(words, "ASSAULT", "kill", measurement, Optional.of(claims.getFirst().id()), EventDate.UNKNOWN, EventPlace.UNKNOWN);
  }

  private Told counts(String measure, String words, String sector, Count count, EventDate date, EventPlace place) {
    return add(words, "ASSAULT", "kill", new Measurement(measure, words, sector, "persons", count), Optional.empty(), date, place);
  }

  private Told add(String words, String type, String act, Measurement measurement, Optional<String> partOf, EventDate date, EventPlace place) {
    int begin = text.indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("\"" + words + "\" does not stand in the text");
    }
    claims.add(new Claim("c" + claims.size(), 1, new TextSpan(begin, begin + words.length()), type, act, List.of(), List.of(), "",
        OptionalDouble.empty(), 4, Party.UNKNOWN, Party.UNKNOWN, Optional.of(measurement), partOf, date, place, new Attribution.OwnVoice(),
        Status.ASSERTED, List.of(), "", 0.9, "test"));
    return this;
  }

  static EventPlace site(String name, String state) {
    return new EventPlace(name, name, "", state, "VEN", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.SITE);
  }

  static EventPlace country(String code) {
    return new EventPlace(code, code, "", "", code, OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.COUNTRY);
  }

  CodedDocument coded() {
    return coded(claims);
  }

  /// The same with the claims in another order.
  CodedDocument shuffled(long seed) {
    List<Claim> other = new ArrayList<>(claims);
    Collections.shuffle(other, new Random(seed));
    return coded(other);
  }

  private CodedDocument coded(List<Claim> ordered) {
    Document document = new Document(new DocumentId(Sha256.of(text)), "report", "", "", Optional.of(DAY), language, text, List.of());
    return new CodedDocument(document, ordered, 1, "test");
  }
}
