package org.cotejo.lab.muc;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Claim;

/// A report that the set gives the templates of.
record Lesson(Explanation report, JsonNode templates) {

  String name() {
    return report.reading().document().name();
  }

  /// How many templates must be found.
  int expected() {
    int expected = 0;
    for (JsonNode template : templates) {
      expected += template.path("optional_template").asBoolean() ? 0 : 1;
    }
    return expected;
  }

  /// The sentences of claims, as [Fills#apart] writes them.
  String sentences(List<Claim> claims) {
    return claims.stream().map(Claim::sentence).distinct()
        .map(number -> Fills.apart(report.reading().trees().get(number - 1).sentence().span().of(report.reading().text()))).collect(Collectors.joining());
  }
}
