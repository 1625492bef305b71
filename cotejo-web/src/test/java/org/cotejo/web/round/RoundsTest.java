package org.cotejo.web.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cotejo.web.OpenWorkbench;
import org.cotejo.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Ana and Luis code the five claims of the newsroom; Eva settles.
class RoundsTest {
  private static final List<String> SECRETS = List.of("Luis sees no reason", "luis-saw-this");

  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();
  private Visitor visitor;
  private String round;

  @BeforeEach
  void open() {
    visitor = workbench.visitor();
    Element form = page("Eva", "/review/rounds").expectFirst(".open-round form");
    assertThat(send("Eva", form, "name=pilot&first=Ana&second=ana&reports=20").status()).isEqualTo(400);
    round = location(send("Eva", form, "name=pilot&first=Ana&second=Luis&reports=20"));
    assertThat(round).matches("/review/rounds/\\d+");
  }

  @Test
  void eachCodesBlindAndTheClaimsStayAsTheyAre() {
    code("Luis", Map.of("kill", "rejected"));
    String seen = body("Ana", round + "/code") + body("Ana", "/api" + round + "/code") + body("Ana", "/api" + round) + body("Ana", round) + body("Ana", "/api" + round + "/adjudicate") + body("Ana", "/review");
    assertThat(SECRETS).noneMatch(seen::contains);
    JsonNode mine = json("Ana", "/api" + round + "/code");
    assertThat(mine.get("judged").asInt()).isZero();
    assertThat(mine.get("cards").get(0).get("verdict").asText()).isEmpty();
    assertThat(json("Ana", "/api" + round).get("hidden").asBoolean()).isTrue();
    assertThat(json("Ana", "/api/search?review=unreviewed").get("total").asInt()).isEqualTo(5);
    assertThat(json("Eva", "/api" + round + "/code").get("coder").asText()).isEmpty();
    assertThat(page("Eva", round + "/code").text()).contains("Not your round");
    Element form = page("Ana", round + "/code").expectFirst("form.judge");
    assertThat(send("Eva", form, "decision=accepted").status()).isEqualTo(400);
    assertThat(json("Eva", "/api/review/rounds/99999").get("status").asInt()).isEqualTo(404);
  }

  @Test
  void aStepCanBeTakenBackByWhoTookItOnly() {
    Document first = page("Ana", round + "/code");
    send("Ana", first.expectFirst("form.judge"), "decision=accepted");
    assertThat(send("Luis", page("Luis", round + "/code").expectFirst("form.undo"), "").status()).isEqualTo(400);
    send("Ana", first.expectFirst("form.undo"), "");
    assertThat(json("Ana", "/api" + round + "/code").get("judged").asInt()).isZero();
  }

  @Test
  void differencesAreMeasuredSettledAndStandInTheDatabase() {
    code("Ana", Map.of());
    code("Luis", Map.of("kill", "rejected"));
    JsonNode told = json("Eva", "/api" + round);
    assertThat(told.get("open").asInt()).isEqualTo(2);
    assertThat(told.get("agreement").get(0).get("both").asInt()).isEqualTo(3);
    assertThat(told.get("agreement").get(0).get("f1").asText()).isEqualTo("0.75");
    Element settle = page("Eva", round + "/adjudicate").expectFirst("form.judge");
    String next = location(send("Eva", settle, "choice=2&reason=Luis+is+right"));
    assertThat(json("Eva", "/api/search?act=kill&review=rejected").get("total").asInt()).isEqualTo(1);
    send("Eva", page("Eva", next).expectFirst("details.edit form"), "field.low=11&reason=counted+again");
    assertThat(json("Eva", "/api" + round).get("open").asInt()).isZero();
    assertThat(json("Eva", "/api/search?act=kill&review=edited").get("total").asInt()).isEqualTo(1);
    assertThat(visitor.get("/review/gold.jsonl").body()).contains("Luis is right", "counted again");
    send("Eva", page("Eva", round).expectFirst("form.publish"), "");
    assertThat(json("Eva", "/api/search?review=accepted").get("total").asInt()).isEqualTo(3);
    String settled = json("Eva", "/api" + round).get("differences").get(0).get("page").asText();
    send("Eva", page("Eva", settled).expectFirst("form.undo"), "");
    assertThat(json("Eva", "/api" + round).get("open").asInt()).isEqualTo(1);
  }

  @Test
  void aMissedClaimOfOneCoderIsADifferenceAndComesInWhenItIsSettledSo() {
    code("Ana", Map.of());
    code("Luis", Map.of());
    String missed = page("Luis", round + "/code?claim=" + json("Luis", "/api/search?act=demonstrate").findValuesAsText("claimId").getFirst()).expectFirst("a[data-missed]").attr("href");
    Element form = page("Luis", missed).expectFirst("form.missed");
    assertThat(location(send("Eva", form, "field.act=evict"))).isEmpty();
    assertThat(location(send("Luis", form, "field.act=bake"))).contains("check=1");
    assertThat(location(send("Luis", form, "field.act=beat&field.actor_text=students"))).contains("added=");
    assertThat(page("Luis", round + "/code").select(".added").text()).contains("Dozens of students");
    assertThat(json("Ana", "/api/search").get("total").asInt()).isEqualTo(5);
    assertThat(json("Ana", "/api" + missed).findValuesAsText("act")).doesNotContain("beat");
    assertThat(page("Eva", round + "/adjudicate").select(".sides-of").text()).contains("not found found");
    send("Eva", page("Eva", round + "/adjudicate").expectFirst("form.judge"), "choice=2");
    assertThat(json("Ana", "/api/search?act=beat&review=accepted").get("total").asInt()).isEqualTo(1);
  }

  /// Accepts all that waits, but of these acts the first otherwise.
  private void code(String by, Map<String, String> otherwise) {
    Set<String> done = new HashSet<>();
    JsonNode cards = json(by, "/api" + round + "/code").get("cards");
    while (!cards.isEmpty() && done.add(cards.get(0).get("claim").get("claimId").asText())) {
      String verdict = otherwise.getOrDefault(cards.get(0).get("claim").get("act").asText(), "accepted");
      send(by, page(by, round + "/code").expectFirst("form.judge"), "decision=" + verdict + "&reason=" + (by.equals("Luis") ? "Luis+sees+no+reason" : ""));
      cards = json(by, "/api" + round + "/code").get("cards");
    }
  }

  private static Map<String, String> as(String name) {
    return Map.of("Cookie", "decider=" + Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8)));
  }

  private String body(String by, String path) {
    return visitor.get(path, as(by)).body();
  }

  private Document page(String by, String path) {
    return Jsoup.parse(body(by, path));
  }

  private JsonNode json(String by, String path) {
    try {
      return new ObjectMapper().readTree(body(by, path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String location(Visitor.Answer answer) {
    return answer.headers().getOrDefault("Location", "");
  }

  /// As a browser would, with these fields in place of the form's own.
  private Visitor.Answer send(String by, Element form, String more) {
    StringBuilder fields = new StringBuilder(more);
    Set<String> given = new HashSet<>(List.of(more.split("&", -1)).stream().map(field -> field.split("=", -1)[0]).toList());
    for (Element field : form.select("input, select")) {
      String value = field.tagName().equals("select") ? field.select("option[selected]").attr("value") : field.attr("value");
      if (!given.contains(field.attr("name"))) {
        fields.append('&').append(field.attr("name")).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
      }
    }
    return visitor.post(form.attr("action"), fields.toString(), as(by));
  }
}
