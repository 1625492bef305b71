package org.cotejo.incidents.check;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.incidents.text.Figures;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;

/// Does the sums of a published report again. Safe for many threads; the order of the claims makes no difference.
public final class ConsistencyChecks {
  private final Map<Language, Cues> cues = new EnumMap<>(Language.class);
  private final Map<Language, Figures> figures = new EnumMap<>(Language.class);
  private final List<Check> checks;

  private ConsistencyChecks() {
    for (Language language : Language.values()) {
      cues.put(language, Cues.of(language));
      figures.put(language, Figures.of(language));
    }
    checks = List.of(new RatioCheck(), new IndexCheck(), new RateCheck(Populations.load()), new PartsCheck(), new SumCheck(), new ListCheck(),
        new ShareCheck(), new PercentageCheck(), new TwiceCheck(), new DateCheck(), new PlaceCheck());
  }

  /// Reads the wordings of all languages.
  public static ConsistencyChecks load() {
    return new ConsistencyChecks();
  }

  /// What does not add up in a report, in the order of its text.
  public List<Finding> in(CodedDocument coded) {
    Reading reading = Reading.of(coded, of(cues, coded), of(figures, coded));
    return checks.stream().flatMap(check -> check.in(reading).stream()).distinct().sorted(Finding.IN_ORDER).toList();
  }

  private static <V> V of(Map<Language, V> map, CodedDocument coded) {
    V found = map.get(coded.document().language());
    if (found == null) {
      throw new IllegalStateException("no wordings for " + coded.document().language());
    }
    return found;
  }
}
