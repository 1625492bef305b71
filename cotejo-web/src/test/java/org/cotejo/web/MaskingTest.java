package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Names of private persons are shown to nobody unless the owner of the file unlocks them.
class MaskingTest {
  private static final List<String> FILES = List.of("/search/claims.csv", "/search/claims.jsonl", "/search/claims.geojson");
  @RegisterExtension private final OpenWorkbench masked = OpenWorkbench.masked();
  @RegisterExtension private final OpenWorkbench unmasked = OpenWorkbench.unmasked();

  @Test
  void noPageNoDataAndNoFileNamesThem() {
    Visitor visitor = masked.visitor();
    List<String> addresses = new ArrayList<>(FILES);
    Samples.pages(visitor).forEach(page -> addresses.addAll(List.of(page, "/api" + page)));
    for (String address : addresses) {
      assertThat(visitor.get(address).body()).as(address).doesNotContainIgnoringCase("Quintana").doesNotContain("Elmer");
    }
    assertThat(visitor.get("/search").body()).contains("E•••• Q•••••••").contains("Ruth Salas").doesNotContain("class=\"banner\"");
  }

  @Test
  void unlockedTheyAreShownUnderABanner() {
    Visitor visitor = unmasked.visitor();
    assertThat(visitor.get("/search").body()).contains("Elmer Quintana").contains("Names of private persons are shown");
    assertThat(visitor.get("/search/claims.csv").body()).contains("Elmer Quintana");
  }
}
