package org.cotejo.web.claim;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.model.CodedDocument;

/// The country that a report is mostly about.
public final class MainCountry {
  private MainCountry() {}

  /// Its code, empty if no claim names one.
  public static String of(CodedDocument report) {
    Map<String, Long> claims = report.claims().stream().map(claim -> claim.place().country()).filter(code -> code.matches("[A-Z]{3}"))
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    return claims.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse("");
  }
}
