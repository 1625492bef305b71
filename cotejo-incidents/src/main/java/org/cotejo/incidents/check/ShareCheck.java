package org.cotejo.incidents.check;

import java.util.List;
import org.cotejo.incidents.check.Cues.Cue;
import org.cotejo.incidents.check.Cues.Found;
import org.cotejo.incidents.check.Finding.Detail;
import org.cotejo.incidents.check.Finding.Kind;

/// "120 percent of the victims": more than all of them. A prison at 240 percent of its capacity is no such share, so only those of people and events
/// are looked at.
final class ShareCheck implements Check {
  private static final double ALL = 100;

  @Override
  public List<Finding> in(Reading reading) {
    return reading.find(Cue.SHARE).filter(found -> found.figure("p").value() > ALL).map(ShareCheck::over).toList();
  }

  private static Finding over(Found found) {
    return Findings.of(Kind.SHARE, List.of(found.sentence()), List.of(),
        new Detail.Sum(Formula.LIMIT, List.of(ALL), found.figure("p").value(), java.util.OptionalDouble.empty()));
  }
}
