package org.cotejo.incidents.check;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Language;

/// Does the sums of a published report again. Safe for many threads; the order of the claims makes no difference.
public final class ConsistencyChecks {
  private final Map<Language, Cues> cues = new EnumMap<>(Language.class);
  private final List<Check> checks;

  private ConsistencyChecks() {
    for (Language language : Language.values()) {
      cues.put(language, Cues.of(language));
    }
    checks = List.of(new RatioCheck(), new IndexCheck(), new RateCheck(Populations.load()), new PartsCheck(), new SumCheck(), new ListCheck(),
        new ShareCheck(), new PercentageCheck(), new TwiceCheck(), new RetoldCheck(), new DateCheck(), new PlaceCheck());
  }

  /// Reads the wordings of all languages.
  public static ConsistencyChecks load() {
    return new ConsistencyChecks();
  }

  /// What does not add up in a report, in the order of its text.
  public List<Finding> in(CodedDocument coded) {
    Language language = coded.document().language();
    Cues wordings = cues.get(language);
    if (wordings == null) {
      throw new IllegalStateException("no wordings for " + language);
    }
    Reading reading = Reading.of(coded, wordings);
    Map<Object, Finding> findings = new LinkedHashMap<>();
    checks.stream().flatMap(check -> check.in(reading).stream())
        .forEach(finding -> findings.merge(List.of(finding.kind(), finding.sentences(), finding.detail()), finding, Finding::withClaimsOf));
    return findings.values().stream().sorted(Finding.IN_ORDER).toList();
  }
}
