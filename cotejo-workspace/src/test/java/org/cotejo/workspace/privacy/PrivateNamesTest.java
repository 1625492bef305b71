package org.cotejo.workspace.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cotejo.model.Party;
import org.cotejo.store.NamedInReport;
import org.junit.jupiter.api.Test;

class PrivateNamesTest {

  @Test
  void namesOfPeopleWithoutOfficeAreMaskedAlsoTheSurnameAlone() {
    PrivateNames names = names(List.of(new Party("El ganadero Eloy Baquero", "Eloy Baquero", "BUS", ""), new Party("Nelson F.", "", "CVL", "")));
    String text = "El ganadero Eloy Baquero y Nelson F. fueron hallados. Baquero vive.";
    assertThat(names.masked(text)).isEqualTo("El ganadero E••• B•••••• y N••••• F. fueron hallados. B•••••• vive.").hasSameSizeAs(text);
  }

  @Test
  void officeHoldersBodiesBandsAndPlacesStayReadable() {
    PrivateNames names = names(List.of(
        new Party("Interior Minister Ana Luna", "Ana Luna", "GOV", ""), new Party("siete integrantes de la banda Los Canteros", "", "CRM", ""), new Party("Casa de la Memoria", "", "NGO", ""),
        new Party("Familiares de los muertos en San Telmo de la Sierra", "", "CVL", ""), new Party("Relatives of Carlos Rey", "", "CVL", "")), "Valle Rey");
    assertThat(names.words()).isEqualTo(Set.of("Carlos"));
  }

  @Test
  void aWordThatIsAlsoAnOfficeHoldersIsLeft() {
    PrivateNames names = names(List.of(new Party("Mayor Julia Solar", "", "GOV", ""), new Party("Pedro Solar", "", "CVL", "")));
    assertThat(names.masked("Pedro Solar met Julia Solar")).isEqualTo("P•••• Solar met Julia Solar");
  }

  @Test
  void listsOfFoldedWordsAreMaskedToo() {
    assertThat(names(List.of(new Party("Raúl Peña", "", "CVL", ""))).maskedFolded("names in common: pena, zulia")).isEqualTo("names in common: p•••, zulia");
  }

  @Test
  void whoeverNamesNobodyLeavesTheTextAsItIs() {
    assertThat(names(List.of(new Party("two farmers", "", "AGR", ""), Party.UNKNOWN))).isEqualTo(PrivateNames.NONE);
  }

  @Test
  void whereTheReportsPersonsAreKnownNobodyElseIsMasked() {
    PrivateNames names = PrivateNames.of(new NamedInReport(
        Optional.of(List.of(new NamedInReport.Person("Ana Epiayú", ""), new NamedInReport.Person("Julia Solar", "GOV"), new NamedInReport.Person("Pedro Solar", "CVL"))),
        List.of(new Party("Petróleos Del Valle", "", "BUS", "")), List.of("Valle Rey")));
    assertThat(names.masked("Ana Epiayú y Pedro Solar demandan a Petróleos Del Valle, dijo Julia Solar")).isEqualTo("A•• E••••• y P•••• Solar demandan a Petróleos Del Valle, dijo Julia Solar");
  }

  private static PrivateNames names(List<Party> parties, String... places) {
    return PrivateNames.of(new NamedInReport(Optional.empty(), parties, List.of(places)));
  }
}
