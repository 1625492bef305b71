package org.cotejo.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Language;
import org.cotejo.store.StoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Who gets an answer, and what every answer carries.
class WorkbenchTest {
  @RegisterExtension private final OpenWorkbench workbench = OpenWorkbench.masked();
  private Visitor visitor;

  @BeforeEach
  void visit() {
    visitor = workbench.visitor();
  }

  @Test
  void anotherHostsNameIsTurnedAway() {
    assertThat(visitor.ask("GET", "/search", Map.of("Host", "evil.example:" + visitor.port()), "").status()).isEqualTo(403);
    assertThat(visitor.ask("GET", "/search", Map.of(), "").status()).isIn(400, 403);
    assertThat(visitor.ask("GET", "/search", Map.of("Host", "localhost:" + visitor.port()), "").status()).isEqualTo(200);
  }

  @Test
  void aPostNeedsTheTokenOfTheOwnPages() {
    String token = visitor.get("/search").page().selectXpath("//input[@name='token']").attr("value");
    assertThat(visitor.post("/settings", "theme=dark", Map.of()).status()).isEqualTo(403);
    assertThat(visitor.post("/settings", "theme=dark&token=" + "0".repeat(64), Map.of()).status()).isEqualTo(403);
    assertThat(visitor.post("/settings", "theme=dark&token=" + token, Map.of("Origin", "http://evil.example")).status()).isEqualTo(403);
    Visitor.Answer taken = visitor.post("/settings", "theme=dark&back=/search?words=x&token=" + token, Map.of("Origin", "http://127.0.0.1:" + visitor.port()));
    assertThat(taken.status()).isEqualTo(303);
    assertThat(taken.headers().get("Location")).endsWith("/search?words=x");
    assertThat(taken.headers().get("Set-Cookie")).contains("theme=dark").contains("HttpOnly").contains("SameSite=Strict");
  }

  @Test
  void theWayBackLeadsNowhereElse() {
    String token = visitor.get("/search").page().selectXpath("//input[@name='token']").attr("value");
    for (String elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/%0d%0aX: y")) {
      Visitor.Answer answer = visitor.post("/settings", "back=" + elsewhere + "&token=" + token, Map.of());
      assertThat(URI.create(answer.headers().get("Location")).getPath()).isEqualTo("/");
    }
  }

  @Test
  void everyPageForbidsWhatItDoesNotNeed() {
    for (String path : List.of("/search", "/search?view=table", "/nowhere")) {
      Visitor.Answer answer = visitor.get(path);
      assertThat(answer.headers().get("Content-Security-Policy")).contains("default-src 'none'").contains("script-src 'self'").contains("style-src 'self'").doesNotContain("unsafe");
      assertThat(answer.headers()).containsEntry("X-Content-Type-Options", "nosniff").containsEntry("Cache-Control", "no-store");
      assertThat(answer.page().select("script:not([src]), style, [style]")).isEmpty();
      assertThat(answer.page().getAllElements().stream().flatMap(element -> element.attributes().asList().stream()).filter(attribute -> attribute.getKey().startsWith("on"))).isEmpty();
    }
  }

  @Test
  void aMissingPageSaysSoInTheReadersLanguage() {
    Visitor.Answer answer = visitor.ask("GET", "/search/claims.exe", Map.of("Host", "127.0.0.1:" + visitor.port(), "Cookie", "language=es"), "");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.page().select("html").attr("lang")).isEqualTo("es");
    assertThat(answer.page().text()).contains("No existe el formato de exportación");
  }

  @Test
  void filesAreKeptByTheBrowserAndNoOthersServed() {
    String style = visitor.get("/search").page().select("link[rel=stylesheet]").attr("href");
    assertThat(visitor.get(style).headers().get("Cache-Control")).contains("immutable");
    for (String path : List.of("/assets/../Workbench.class", "/assets/..%2fWorkbench.class", "/assets/nothing.css", "/assets/lib/..%2f..%2fopenapi.json")) {
      assertThat(visitor.get(path).status()).isIn(400, 404);
    }
  }

  @Test
  void whatIsWrongWithTheDatabaseOrThePortIsSaid() {
    assertThatThrownBy(() -> Workbench.open(new WorkbenchOptions(workbench.file().resolveSibling("none.db"), 0, Language.EN, false))).isInstanceOf(StoreException.class).hasMessageContaining("no database");
    assertThatThrownBy(() -> Workbench.open(new WorkbenchOptions(workbench.file(), visitor.port(), Language.EN, false))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("--port");
  }
}
