package org.cotejo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Count;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Measurement;
import org.cotejo.model.NoiseRegion;
import org.cotejo.model.Party;
import org.cotejo.model.PersonMention;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredReportsTest {
  private static final List<String> WORDS = List.of("", "police", "«la; policía»", "=1+1", "'; DROP TABLE claim;--", "a\tb\nc", "💥 ñandú 💥", " x ");
  private static final List<Count> COUNTS = List.of(new Count.Exact(15), new Count.Exact(0), new Count.Between(10, 12.5), new Count.AtLeast(3),
      new Count.AtMost(300), new Count.About(20), new Count.Vague(24), new Count.Several(), new Count.Exact(1e12));

  @TempDir Path folder;
  private final Random random = new Random(14);
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open(folder.resolve("cotejo.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void whatIsSavedComesBackEqual() {
    List<CodedDocument> saved = Stream.generate(this::report).limit(150).toList();
    saved.forEach(store::save);
    assertThat(saved).allSatisfy(report -> assertThat(store.reports().report(report.document().id())).contains(report));
    assertThat(store.reports().all()).containsExactlyInAnyOrderElementsOf(saved);
  }

  @Test
  void theLastCodingIsTheOneThatComesBack() {
    CodedDocument old = Samples.coded("raid.txt", "v1");
    store.save(old);
    CodedDocument newer = new CodedDocument(old.document(), List.of(old.claims().getLast()), 2, "v2");
    store.save(newer);
    assertThat(store.reports().all()).containsExactly(newer);
  }

  @Test
  void aReportOfAnEarlierLayoutComesBackWithoutCueAndNoise() throws SQLException, IOException {
    CodedDocument report = Samples.coded("raid.txt", "v1");
    Path file = folder.resolve("old.db");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = connection.createStatement();
        InputStream first = Objects.requireNonNull(Store.class.getResourceAsStream("migrations/001-documents-and-claims.sql"))) {
      statement.executeUpdate(new String(first.readAllBytes(), StandardCharsets.UTF_8));
      statement.executeUpdate("PRAGMA application_id = 1131377765");
      statement.executeUpdate("PRAGMA user_version = 1");
      statement.executeUpdate("INSERT INTO document (document_id, document, language, characters, text, sentences, coder_version) VALUES ('"
          + report.document().id() + "', 'raid.txt', 'en', 1, 'Police killed nobody.', 1, 'v1')");
      statement.executeUpdate("INSERT INTO claim (claim_id, document_id, sentence, \"begin\", \"end\", claimant_text, framing, status) VALUES ('c1', '"
          + report.document().id() + "', 1, 0, 6, 'the minister', 'raid;clash', 'denied')");
    }
    try (Store old = Store.open(file)) {
      assertThat(old.reports().all()).singleElement().satisfies(read -> assertThat(read.claims()).singleElement().satisfies(claim -> {
        assertThat(claim.attribution()).isEqualTo(new Attribution.Sourced(new Party("the minister", "", "", ""), Party.UNKNOWN, ""));
        assertThat(claim.framing()).containsExactly("raid", "clash");
      }));
    }
  }

  @Test
  void aReportThatIsNotThereIsAbsent() {
    assertThat(store.reports().report(Samples.id("nothing"))).isEmpty();
    assertThat(store.reports().ids()).isEmpty();
  }

  @Test
  void aReportIsFoundByItsNameByHowItBeginsAndByItsId() {
    saveNamed("press/01-raid.txt", "press/02-raid.txt", "https://example.org/news/02-raid.txt?page=1", "02-raid.txt");
    assertThat(named("01")).isEqualTo(named("press/01-raid.txt")).isInstanceOf(DocumentName.One.class);
    assertThat(named("02-raid.txt")).isEqualTo(new DocumentName.One(Samples.id("02-raid.txt"), "02-raid.txt"));
    assertThat(named(Samples.id("press/01-raid.txt").sha256().substring(0, 10).toUpperCase(Locale.ROOT))).isEqualTo(named("01"));
    assertThat(named("02-raid.txt?")).isInstanceOfSatisfying(DocumentName.One.class, one -> assertThat(one.name()).startsWith("https"));
  }

  @Test
  void aNameOfSeveralGivesThemAndAnUnknownOneItsNeighbours() {
    saveNamed("a/raid.txt", "b/raid.txt", "march.txt");
    assertThat(named("raid")).isInstanceOfSatisfying(DocumentName.Several.class,
        several -> assertThat(several.candidates()).extracting(DocumentName.One::name).containsExactly("a/raid.txt", "b/raid.txt"));
    assertThat(named("marsh")).isEqualTo(new DocumentName.None(List.of("march.txt")));
    assertThat(named("")).isEqualTo(new DocumentName.None(List.of()));
    assertThat(named("%")).isEqualTo(new DocumentName.None(List.of()));
  }

  private DocumentName named(String words) {
    return store.reports().named(words);
  }

  private void saveNamed(String... names) {
    for (String name : names) {
      store.save(Samples.coded(name, "v1"));
    }
  }

  private CodedDocument report() {
    String text = any(WORDS) + "💥" + any(WORDS) + " y más. " + any(WORDS) + "é".repeat(random.nextInt(5));
    DocumentId id = Samples.id(String.valueOf(random.nextLong()));
    Document document = new Document(id, "report-" + random.nextInt() + ".txt", any(WORDS), any(WORDS), day(), any(List.of(Language.values())), text,
        List.of(new NoiseRegion(new TextSpan(0, 0), "caption"), new NoiseRegion(cut(text, 0), "link line")));
    List<Claim> claims = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      claims.add(claim(id + "-" + i, cut(text, 0)));
    }
    return new CodedDocument(document, claims, any(List.of(Optional.empty(), Optional.of(List.of()), Optional.of(List.of(new PersonMention(cut(text, 0), any(List.of("", "GOV"))))))), random.nextInt(9), "v1");
  }

  private Claim claim(String id, TextSpan evidence) {
    return new Claim(id, random.nextInt(9), evidence, any(WORDS), any(WORDS), any(List.of(List.of(), List.of("a", "b"))), List.of("crime"), any(WORDS),
        number(), random.nextInt(5), party(), party(), measurement(), any(List.of(Optional.empty(), Optional.of("c1"))), date(), place(),
        attribution(), any(List.of(Status.values())), any(List.of(List.of(), List.of(any(WORDS), "\"one; two\"", any(WORDS)), List.of("raid"))), any(WORDS),
        random.nextDouble(), any(WORDS));
  }

  private Optional<Measurement> measurement() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(new Measurement(any(WORDS), any(WORDS), any(WORDS), any(WORDS), any(COUNTS)));
  }

  private EventDate date() {
    Optional<LocalDate> day = day();
    return new EventDate(any(WORDS), day, day, any(List.of(EventDate.Precision.values())), any(List.of(EventDate.Basis.values())));
  }

  private EventPlace place() {
    return new EventPlace(any(WORDS), any(WORDS), any(WORDS), any(WORDS), any(WORDS), number(), number(), any(List.of(EventPlace.Precision.values())));
  }

  private Attribution attribution() {
    return random.nextInt(3) == 0 ? new Attribution.OwnVoice() : new Attribution.Sourced(party(), party(), any(WORDS));
  }

  private Party party() {
    return random.nextInt(3) == 0 ? Party.UNKNOWN : new Party(any(WORDS), any(WORDS), any(WORDS), any(WORDS));
  }

  private Optional<LocalDate> day() {
    return random.nextBoolean() ? Optional.empty() : Optional.of(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)));
  }

  private OptionalDouble number() {
    return random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(random.nextInt(40) / 4.0 - 5);
  }

  /// A stretch of the text from there on, not through the middle of a character.
  private TextSpan cut(String text, int from) {
    int first = text.codePointCount(0, from);
    int points = text.codePointCount(0, text.length());
    int begin = first + random.nextInt(points - first);
    int end = begin + random.nextInt(points - begin + 1);
    return new TextSpan(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
