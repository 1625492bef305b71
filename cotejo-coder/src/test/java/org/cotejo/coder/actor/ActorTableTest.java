package org.cotejo.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.cotejo.language.Sentence;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Phrases and whom they stand for, row by row in `actor/phrases.tsv`.
class ActorTableTest {

  private static final ActorLexicon LEXICON = ActorLexicon.load();

  record Row(String language, String phrase, String kind, String sector, String country, String name, String context, String published) {

    static Row of(DataRow row) {
      return new Row(row.cell("language"), row.cell("phrase"), row.cell("kind"), row.cell("sector"), row.cell("country"), row.cell("name"),
          row.cell("before"), row.cell("published"));
    }

    /// The context in lines of their own, then the phrase alone in the last.
    String text() {
      return context.isEmpty() ? phrase : context.replace(" || ", "\n") + "\n" + phrase;
    }
  }

  static Stream<Row> rows() {
    return DataFile.rows("actor/phrases.tsv", "language", "phrase", "kind", "sector?", "country?", "name?", "before?", "published?").stream()
        .map(Row::of);
  }

  @Test
  void theTableIsLongEnough() {
    assertThat(rows().count()).isGreaterThan(120);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsThePhrase(Row row) {
    Actor actor = read(row, row.text());
    assertThat(summary(actor)).isEqualTo(
        String.join(" | ", row.kind(), row.sector(), row.country(), row.name()));
  }

  /// In capitals only the name may differ: what the report writes stays as it writes it.
  @ParameterizedTest
  @MethodSource("rows")
  void readsTheSectorInCapitals(Row row) {
    boolean isName = row.phrase().equals(row.phrase().toUpperCase(Locale.ROOT));
    if (row.context().isEmpty() && !isName) {
      Actor actor = read(row, row.text().toUpperCase(Locale.ROOT));
      assertThat(actor.party().sector()).isEqualTo(row.sector());
    }
  }

  private static Actor read(Row row, String text) {
    Language language = Language.valueOf(row.language().toUpperCase(Locale.ROOT));
    List<Sentence> sentences = PlainText.sentences(text);
    Optional<LocalDate> published = row.published().isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(row.published()));
    DocumentActors actors = DocumentActors.read(language, text, sentences, LEXICON, published);
    Sentence last = sentences.getLast();
    return actors.actor(last, new TextSpan(last.span().begin(), last.span().end()));
  }

  private static String summary(Actor actor) {
    return String.join(" | ", actor.kind().name().toLowerCase(Locale.ROOT), actor.party().sector(), actor.party().country(),
        actor.party().name());
  }
}
