package org.cotejo.workspace.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.AccountReader;
import org.cotejo.incidents.story.Stories;
import org.cotejo.incidents.verdict.Verdicts;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Language;
import org.cotejo.model.Party;
import org.cotejo.model.Sha256;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.store.Store;
import org.cotejo.store.StoredDocuments;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The same story in other outlets.
class ElsewhereTest {
  private static final Stories STORIES = Stories.load();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 11);
  private static final String BLAZE = "A warehouse of fireworks blew up in Puerto Quemado on Tuesday and killed six dockers. The blast at the Pirotecnia Zenit depot broke windows "
      + "across the harbour of Puerto Quemado, fire chief Olmedo said.";
  private static final String SAME = "Harbour fire chief Olmedo says the Pirotecnia Zenit depot in Puerto Quemado had no licence to store fireworks. The dockers' union calls for a strike after the blast.";
  private static final String OTHER = "The national orchestra opens its season with a concert in the botanical garden. Tickets for the opening night sold out within minutes, said its director Salas.";
  private static final String FAR = "Teachers in Río Seco went on strike over unpaid wages. Their union says that four schools have had no electricity since January.";

  @TempDir private Path folder = Path.of("");

  @Test
  void aReportOfTheSameStoryWithoutAClaimIsFound() {
    List<String> found = found(report("blaze", DAY, BLAZE), report("same", DAY.plusDays(2), SAME), report("other", DAY, OTHER), report("far", DAY, FAR));

    assertThat(found).containsExactly("same");
  }

  @Test
  void yearsLaterItIsAnotherStory() {
    assertThat(found(report("blaze", DAY, BLAZE), report("same", DAY.plusYears(2), SAME), report("other", DAY, OTHER), report("far", DAY, FAR))).isEmpty();
  }

  @Test
  void whatAReportTellsOnlyBesideItsStoryIsLookedForNowhere() {
    try (Store store = store(report("blaze", DAY, BLAZE), report("same", DAY, SAME))) {
      Loaded incident = incident(report("blaze", DAY, BLAZE));
      Account background = AccountReader.load().read(twice("blaze", BLAZE), Verdicts.NONE).getLast();
      assertThat(background.lead()).isFalse();
      Loaded beside = new Loaded("i", "", List.of(background), incident.reports(), List.of(), List.of(), Map.of());

      assertThat(new Elsewhere(store, STORIES).of(beside)).isEmpty();
    }
  }

  private List<String> found(CodedDocument... reports) {
    try (Store store = store(reports)) {
      return new Elsewhere(store, STORIES).of(incident(reports[0])).stream().map(StoredDocuments.Line::name).toList();
    }
  }

  private Store store(CodedDocument... reports) {
    Store store = Store.open(folder.resolve("stories.db"));
    Stream.of(reports).forEach(store::save);
    return store;
  }

  private static Loaded incident(CodedDocument report) {
    return new Loaded("i", "", AccountReader.load().read(report, Verdicts.NONE), List.of(report), List.of(), List.of(), Map.of());
  }

  private static CodedDocument report(String name, LocalDate day, String text) {
    return new CodedDocument(document(name, day, text), List.of(kill(name, text, "Puerto Quemado", day, 0)), 2, "1");
  }

  /// One that tells of two incidents.
  private static CodedDocument twice(String name, String text) {
    return new CodedDocument(document(name, DAY, text), List.of(kill(name, text, "Puerto Quemado", DAY, 0), kill(name + 2, text, "Arenal", DAY.minusYears(1), text.indexOf(". ") + 2)), 2, "1");
  }

  private static Document document(String name, LocalDate day, String text) {
    return new Document(new DocumentId(Sha256.of(name)), name, "Outlet " + name, "", Optional.of(day), Language.EN, text, List.of());
  }

  private static Claim kill(String id, String text, String town, LocalDate day, int begin) {
    return new Claim(Sha256.of(id).substring(0, 16), begin == 0 ? 1 : 2, new TextSpan(begin, text.length()), "ASSAULT", "kill", List.of(), List.of(), "", OptionalDouble.empty(), 4, Party.UNKNOWN,
        new Party("people", "", "CVL", ""), Optional.empty(), Optional.empty(), new EventDate("", Optional.of(day), Optional.of(day), EventDate.Precision.DAY, EventDate.Basis.STATED),
        new EventPlace(town, town, "t" + town, "State of " + town, "VEN", OptionalDouble.empty(), OptionalDouble.empty(), EventPlace.Precision.LOCALITY), new Attribution.OwnVoice(), Status.ASSERTED,
        List.of(), "", 0.5, "r");
  }
}
