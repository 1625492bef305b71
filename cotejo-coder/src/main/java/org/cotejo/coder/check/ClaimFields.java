package org.cotejo.coder.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.cotejo.model.Claim;
import org.cotejo.model.Measurement;

/// A claim by the short column names of rule examples.
final class ClaimFields {

  private ClaimFields() {}

  static Map<String, String> of(Claim claim) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("act", claim.act());
    fields.put("event", claim.eventType());
    fields.put("actor", claim.actor().text());
    fields.put("recipient", claim.recipient().text());
    fields.put("measure", claim.measurement().map(Measurement::measure).orElse(""));
    fields.put("low", claim.measurement().map(m -> number(m.count().low())).orElse(""));
    fields.put("high", claim.measurement().map(m -> number(m.count().high())).orElse(""));
    fields.put("approximate", claim.measurement().map(m -> String.valueOf(m.count().approximate())).orElse(""));
    fields.put("status", claim.status().code());
    fields.put("claimant", claim.attribution().claimant().text());
    fields.put("date", claim.date().text());
    fields.put("place", claim.place().text());
    fields.put("framing", String.join(";", claim.framing()));
    fields.put("part", claim.partOf().isPresent() ? "yes" : "");
    return fields;
  }

  private static String number(OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    double number = value.getAsDouble();
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  /// The first column that differs, for a message; empty if all agree. Texts are compared without regard to case.
  static Optional<String> difference(Map<String, String> expected, Map<String, String> actual) {
    StringJoiner differences = new StringJoiner(", ");
    expected.forEach((column, value) -> {
      String got = actual.getOrDefault(column, "(no such column)");
      if (!got.equalsIgnoreCase(value)) {
        differences.add("expected " + column + " \"" + value + "\", got \"" + got + "\"");
      }
    });
    return differences.length() == 0 ? Optional.empty() : Optional.of(differences.toString());
  }
}
