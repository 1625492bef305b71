package org.cotejo.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AddressTest {
  private final Address here = Address.of("/search").adding("status", "denied").adding("status", "alleged").adding("words", "a b&c");

  @Test
  void valuesComeAndGoOneByOne() {
    assertThat(here.dropping("status", "denied").all("status")).containsExactly("alleged");
    assertThat(here.with("status", "planned").all("status")).containsExactly("planned");
    assertThat(here.without("status", "words")).isEqualTo(Address.of("/search"));
    assertThat(here.has("status", "alleged")).isTrue();
  }

  @Test
  void anEmptyValueIsKeptButIsNoFirstOne() {
    Address unplanned = here.adding("plan", "");
    assertThat(unplanned.all("plan")).containsExactly("");
    assertThat(unplanned.first("plan")).isEmpty();
  }

  @Test
  void itIsWrittenSoThatItReadsBack() {
    assertThat(here).hasToString("/search?status=denied&status=alleged&words=a+b%26c");
    assertThat(Address.of("/search", Map.of("words", List.of("a b&c"))).first("words")).contains("a b&c");
  }
}
