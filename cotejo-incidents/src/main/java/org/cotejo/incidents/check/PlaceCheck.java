package org.cotejo.incidents.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.incidents.text.Word;
import org.cotejo.model.Claim;
import org.cotejo.model.EventPlace;
import org.cotejo.model.EventPlace.Precision;

/// One prison, road or quarter in two states of one country, for one kind of act, told once. Towns of one name are many, so towns are not looked at.
final class PlaceCheck implements Check {

  @Override
  public List<Finding> in(Reading reading) {
    Map<Detail, Finding> findings = new LinkedHashMap<>();
    List<Claim> sited = reading.claims().stream().filter(claim -> Counts.told(claim) && isSite(claim.place())).toList();
    for (int i = 0; i < sited.size(); i++) {
      for (Claim later : sited.subList(i + 1, sited.size())) {
        if (contradict(sited.get(i), later)) {
          Finding finding = finding(reading, sited.get(i), later);
          findings.putIfAbsent(finding.detail(), finding);
        }
      }
    }
    return List.copyOf(findings.values());
  }

  private static boolean isSite(EventPlace place) {
    return place.precision() == Precision.SITE && !place.name().isEmpty() && !place.admin1().isEmpty() && !place.admin1().contains(";");
  }

  private static boolean contradict(Claim one, Claim other) {
    return one.act().equals(other.act()) && one.place().country().equals(other.place().country())
        && Word.fold(one.place().name()).equals(Word.fold(other.place().name()))
        && !Word.fold(one.place().admin1()).equals(Word.fold(other.place().admin1()));
  }

  private static Finding finding(Reading reading, Claim one, Claim other) {
    return Findings.of(Kind.PLACE,
        Stream.of(one, other).flatMap(claim -> reading.sentence(claim).stream()).toList(),
        List.of(one, other), new Detail.Sites(one.place().name(), one.place().admin1(), other.place().admin1()));
  }
}
