package org.cotejo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.model.Language;
import org.cotejo.model.Review;
import org.cotejo.model.Status;
import org.cotejo.ontology.Coded;
import org.cotejo.ontology.Ontology;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.SortKey;
import org.junit.jupiter.api.Test;

/// Both languages say everything.
class TextsTest {
  private static final Pattern VALUE = Pattern.compile("\\{\\d}");
  private static final Pattern USED = Pattern.compile("frame\\.(?<way>t|n)\\(\\s*\"(?<key>[a-z.]*[a-z])\"");
  private final Map<String, String> english = Texts.in(Language.EN).all();
  private final Map<String, String> spanish = Texts.in(Language.ES).all();

  @Test
  void bothLanguagesHaveTheSameTextsWithTheSameValues() {
    assertThat(spanish.keySet()).isEqualTo(english.keySet());
    assertThat(english).allSatisfy((key, text) -> {
      assertThat(text).as(key).isNotBlank();
      String other = spanish.getOrDefault(key, "");
      assertThat(other).as(key).isNotBlank();
      assertThat(values(other)).as(key).isEqualTo(values(text));
    });
  }

  private static Set<String> values(String text) {
    return new TreeSet<>(VALUE.matcher(text).results().map(MatchResult::group).toList());
  }

  @Test
  void everyCodeIsPutIntoWords() {
    Ontology ontology = Ontology.load();
    assertThat(english.keySet())
        .containsAll(keys("event", ontology.events().all())).containsAll(keys("act", ontology.acts().all()))
        .containsAll(keys("sector", ontology.sectors().all())).containsAll(keys("measure", ontology.measures().all()))
        .containsAll(Stream.of(Status.values()).map(status -> "status." + status.code()).toList())
        .containsAll(Stream.of(Review.values()).map(review -> "review." + review.code()).toList())
        .containsAll(Stream.of(Facet.values()).map(facet -> "facet." + facet.code()).toList())
        .containsAll(Stream.of(SortKey.values()).map(key -> "sort." + key.code()).toList());
  }

  private static List<String> keys(String kind, List<? extends Coded> coded) {
    return coded.stream().map(one -> kind + "." + one.code()).toList();
  }

  @Test
  void templatesUseOnlyTextsThatThereAre() throws IOException {
    try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"))) {
      for (Path template : templates.filter(Files::isRegularFile).toList()) {
        USED.matcher(Files.readString(template)).results().forEach(used -> {
          String key = used.group("key");
          if (used.group("way").equals("n")) {
            assertThat(english).as(template.toString()).containsKeys("n." + key + ".one", "n." + key + ".many");
          } else if (!key.endsWith(".")) {
            assertThat(english).as(template.toString()).containsKey(key);
          }
        });
      }
    }
  }
}
