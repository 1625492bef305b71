package org.cotejo.incidents.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cotejo.incidents.check.Told.en;
import static org.cotejo.incidents.check.Told.es;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cotejo.incidents.check.Finding.Kind;
import org.cotejo.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The mistakes of the published record, with their figures and in words of our own; and what only looks like one.
class ConsistencyChecksTest {
  private static final ConsistencyChecks CHECKS = ConsistencyChecks.load();
  private static final FindingText ENGLISH = FindingText.in(Language.EN);

  private static List<String> said(Told told) {
    return CHECKS.in(told.coded()).stream().map(ENGLISH::of).toList();
  }

  private static List<String> saidOf(String language, String text) {
    return said(language.equals("es") ? es(text) : en(text));
  }

  // El Salvador 2016

  @Test
  void aRatioThatDoesNotFollowFromItsCounts() {
    String right = "53 to 1 is told, but 424 and 7 give 60.57 to 1.";

    assertThat(said(en("Police killed 424 suspects that year and lost seven officers, a ratio of 53 to 1.")
        .killed("424 suspects", "CRM", 424).killed("seven officers", "COP", 7))).containsExactly(right);
    assertThat(said(es("La policía mató a 424 sospechosos. Murieron siete agentes. Es decir, 53 a 1.")
        .killed("424 sospechosos", "CRM", 424).killed("siete agentes", "COP", 7))).containsExactly(right);
    assertThat(said(es("Murieron 424 civiles y siete policías: 53 civiles por cada agente.")
        .killed("424 civiles", "CVL", 424).killed("siete policías", "COP", 7))).containsExactly(right);
  }

  @Test
  void deadPerWoundedIsARatioToo() {
    assertThat(said(en("They killed 693 people and wounded 255, or 2.2 dead for every wounded person.").killed("693", "CVL", 693).wounded("255", "CVL", 255)))
        .containsExactly("2.2 to 1 is told, but 693 and 255 give 2.72 to 1.");
  }

  static Stream<Told> soundRatios() {
    return Stream.of(
        en("Police killed 424 suspects and lost eight officers, a ratio of 53 to 1.").killed("424", "CRM", 424).killed("eight", "COP", 8),
        en("Police killed 424 suspects and lost seven officers, a ratio of about 53 to 1.").killed("424", "CRM", 424).killed("seven", "COP", 7),
        en("Police killed 424 suspects and lost seven officers, a ratio of 60 to 1.").killed("424", "CRM", 424).killed("seven", "COP", 7),
        // Brazil 2022 and 2020, as published
        en("Police killed 5,619 people and 22 officers died, 250 for every officer.").killed("5,619", "CVL", 5619).killed("22", "COP", 22),
        en("Police killed 5,958 people and 52 officers died, 114 for every officer.").killed("5,958", "CVL", 5958).killed("52", "COP", 52),
        // other counts may be meant: of another year, bounded, or several
        en("Police killed 424 suspects in 2016. In 2015 seven officers died. The ratio was 53 to 1.")
            .killedIn(2016, "424", "CRM", 424).killedIn(2015, "seven", "COP", 7),
        en("Police killed at least 424 suspects and lost seven officers, a ratio of 53 to 1.").atLeastKilled("424", "CRM", 424).killed("seven", "COP", 7),
        en("Police killed 424 suspects and 12 bystanders and lost seven officers, a ratio of 53 to 1.")
            .killed("424", "CRM", 424).killed("12", "CVL", 12).killed("seven", "COP", 7),
        // and another thing
        en("The gang killed five men and two officers; the patrol was outnumbered, it was a ratio of 12 to 1.").killed("five", "CVL", 5).killed("two", "COP", 2));
  }

  @ParameterizedTest
  @MethodSource("soundRatios")
  void aRatioThatFollowsOrMayBeAnotherIsNoFinding(Told told) {
    assertThat(said(told)).isEmpty();
  }

  // The name of the index

  @Test
  void theLethalityIndexIsKilledPerWounded() {
    assertThat(said(es("La Guardia mató a 51 civiles y dejó 14 heridos. Cayeron cinco guardias. El índice de letalidad fue de 10,2.")
        .killed("51", "CVL", 51).wounded("14", "CVL", 14).killed("cinco", "MIL", 5)))
        .containsExactly("10.2 is called a lethality index, but it is 51 civilians per 5 agents killed; the index is killed per wounded, 3.64 with 14 wounded.");
    assertThat(said(es("Murieron 30 civiles y cinco guardias. El índice de letalidad fue de 6.").killed("30", "CVL", 30).killed("cinco", "MIL", 5)))
        .containsExactly("6 is called a lethality index, but it is 30 civilians per 5 agents killed; the index is killed per wounded.");
    assertThat(said(en("They killed 693 people and wounded 255. The lethality index was 2.2.").killed("693", "CVL", 693).wounded("255", "CVL", 255)))
        .containsExactly("2.2 to 1 is told, but 693 and 255 give 2.72 to 1.");
  }

  @Test
  void anIndexThatFollowsIsNoFinding() {
    assertThat(said(en("They killed 693 people and wounded 255. The lethality index was 2.72.").killed("693", "CVL", 693).wounded("255", "CVL", 255))).isEmpty();
    assertThat(said(es("Mataron a 211 y dejaron 91 heridos, un índice de letalidad de 2,3.").killed("211", "CVL", 211).wounded("91", "CVL", 91))).isEmpty();
    assertThat(said(es("Murieron 51 civiles y cinco guardias. El índice de letalidad fue de 3,6.").killed("51", "CVL", 51).killed("cinco", "MIL", 5))).isEmpty();
  }

  // Venezuela 2020-22

  @Test
  void aRatePerThousandThatMustBePerHundredThousand() {
    assertThat(said(es("En 2021 las fuerzas de seguridad mataron a 1.449 personas en el país, 4,4 por cada mil habitantes.")
        .killedAt(Told.country("VEN"), "1.449 personas", 1449)))
        .containsExactly("4.4 per 1,000 inhabitants is told, but 1,449 among 28,000,000 inhabitants give 0.0518: the base must be another.");
    assertThat(said(en("In a state of 2 million, 312 people were killed, 15.6 per 1,000 inhabitants.").killed("312 people", "CVL", 312)))
        .containsExactly("15.6 per 1,000 inhabitants is told, but 312 among 2,000,000 inhabitants give 0.156: the base must be another.");
  }

  @Test
  void whereNoClaimCountsTheHomicidesTheWordsDo() {
    assertThat(saidOf("en", "The homicide rate was 26 per 1,000 inhabitants, with 312 murders in a city of 1.2 million."))
        .containsExactly("26 per 1,000 inhabitants is told, but 312 among 1,200,000 inhabitants give 0.26: the base must be another.");
    assertThat(saidOf("es", "Hubo 312 homicidios, 26 por cada 100 mil habitantes, en una ciudad de 1,2 millones.")).isEmpty();
  }

  @Test
  void aRateOnItsBaseIsNoFinding() {
    assertThat(said(en("Police killed 4,998 people, a rate of 15.9 per 100,000 people.").killedAt(Told.country("VEN"), "4,998", 4998))).isEmpty();
    assertThat(said(en("Of every 1,000 people 4.4 died: 1,449 people in all.").killed("1,449", "CVL", 1449))).isEmpty();
    assertThat(said(es("Mataron a 12 personas en el municipio, 4,4 por cada mil habitantes.").killed("12 personas", "CVL", 12))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | It was 2,847 in 2020, 1,449 in 2021 and 876 in 2022, a total of 5,199. | 5,199 is told as the sum, but 2,847 + 1,449 + 876 give 5,172.
      es | Fueron 2.847 en 2020, 1.449 en 2021 y 876 en 2022. En total, 5.199. | 5,199 is told as the sum, but 2,847 + 1,449 + 876 give 5,172.
      es | Los 2.847 de 2020, 1.449 de 2021 y 876 de 2022 suman 5.199. | 5,199 is told as the sum, but 2,847 + 1,449 + 876 give 5,172.
      es | Fueron 2.847 en 2020, 1.449 en 2021 y 876 en 2022. El total de los tres años fue de 5.199. | 5,199 is told as the sum, but 2,847 + 1,449 + 876 give 5,172.
      en | They seized a total of 64 weapons: 46 rifles, 12 pistols and 3 grenades. | 64 is told as the sum, but 46 + 12 + 3 give 61.
      en | They seized a total of 64 weapons (12 of them stolen): nobody was hurt. |
      en | It was 2,847 in 2020, 1,449 in 2021 and 876 in 2022, a total of 5,172. |
      en | It was about 2,847 in 2020, 1,449 in 2021 and 876 in 2022, a total of 5,199. |
      en | It was 2,847 in 2020, 1,449 in 2021 and 876 in 2022, a total of 5,200. |
      en | It was 312 in May and 289 in April, a total of 1,407 since January. |
      en | On 14 May, 96 people died in Aragua and 88 in Zulia, for a total of 184. |
      """)
  void aSumThatIsNotTheSumOfItsMembers(String language, String text, String said) {
    assertThat(saidOf(language, text)).isEqualTo(said == null ? List.of() : List.of(said));
  }

  // One text on the census of 2020

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      es | El censo registró 56 enfrentamientos en 2020. En los 52 enfrentamientos murieron 30 civiles. | 52 are told, and 56 of the same before.
      en | The census counted 56 armed clashes. In the 52 clashes, 30 civilians died. | 52 are told, and 56 of the same before.
      en | The census counted 56 clashes. In the 52 clashes in which the army fired, 30 civilians died. |
      en | The census counted 56 clashes. In the 56 clashes, 30 civilians died. |
      en | The census counted 56 clashes in 2020 and 49 clashes in 2019. The 52 clashes were fewer than feared. |
      en | The census counted more than 50 clashes. In the 56 clashes, 30 civilians died. |
      es | La Guardia tuvo 56 enfrentamientos en 2020. En esos 52 eventos murieron 30 civiles. | 52 are told, and 56 of the same before.
      es | La Guardia tuvo 56 enfrentamientos en 2020. Nadie habló. En esos 52 eventos murieron 30 civiles. |
      en | The police arrested 56 officers. The 52 officers deny it. |
      es | Hubo 56 enfrentamientos en el norte. Los dos enfrentamientos de ayer fueron los peores. |
      """)
  void oneCountToldTwice(String language, String text, String said) {
    assertThat(saidOf(language, text)).isEqualTo(said == null ? List.of() : List.of(said));
  }

  @Test
  void aStatisticToldOtherwiseInTheHeadline() {
    String text = "312 homicidios en enero\n\nEn enero se registraron 321 homicidios. En febrero hubo 330 homicidios.";

    assertThat(said(es(text).homicidesIn(1, "312 homicidios", 312).homicidesIn(1, "321 homicidios", 321).homicidesIn(2, "330 homicidios", 330)))
        .containsExactly("321 are told, and 312 of the same before.");
    assertThat(said(es(text).homicidesIn(1, "312 homicidios", 312).homicidesIn(2, "330 homicidios", 330))).as("of other months").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | Of the 24 dead, four were officers and the other 19 were civilians. | 24 are told, but the parts, 4 + 19, give 23.
      es | De los 24 muertos, cuatro eran policías y los otros 19 civiles. | 24 are told, but the parts, 4 + 19, give 23.
      es | Murieron 24 personas, de ellos 4 eran agentes y 19 civiles. | 24 are told, but the parts, 4 + 19, give 23.
      en | Police arrested 23 people: 14 men and eight women. | 23 are told, but the parts, 14 + 8, give 22.
      en | Police arrested 134 people, 152 of whom belong to gangs. | 152 are told as a part of 134.
      es | Detuvieron a 134 personas, 152 de ellas pandilleros. | 152 are told as a part of 134.
      en | Of the 23 dead, four were officers and the other 19 were civilians. |
      en | Of the 23 dead, at least four were officers and the other 18 were civilians. |
      en | Of the 23 dead, four were women and five were teachers. |
      en | Police arrested 134 people, 32 of whom belong to gangs. |
      en | Police arrested 134 people in five raids, 32 of whom belong to gangs. |
      en | Two officers and dozens of others died, 32 of whom were prisoners. |
      """)
  void partsThatDoNotMakeUpTheirTotal(String language, String text, String said) {
    assertThat(saidOf(language, text)).isEqualTo(said == null ? List.of() : List.of(said));
  }

  @Test
  void claimsOverTheClaimTheyArePartsOf() {
    String text = "Eight people died on Monday. Among them were five officers, four soldiers, six women and nine hostages.";

    assertThat(said(en(text).killed("Eight people", "CVL", 8).part("nine hostages", "CVL", 9))).containsExactly("9 are told as a part of 8.");
    assertThat(said(en(text).killed("Eight people", "CVL", 8).part("five officers", "COP", 5).part("four soldiers", "MIL", 4)))
        .containsExactly("8 are told, but the parts, 5 + 4, give 9.");
    assertThat(said(en(text).killed("Eight people", "CVL", 8).part("five officers", "COP", 5).part("six women", "CVL", 6))).as("women may be officers").isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      en | 29 of the 312 victims, or 12 percent, died at the hands of the police. | 12 percent is told, but 29 of 312 are 9.29 percent.
      es | 29 de las 312 víctimas, es decir el 12 %, murieron a manos de la policía. | 12 percent is told, but 29 of 312 are 9.29 percent.
      en | There were 312 homicides, 12 percent more than in April (289). | A change of 12 percent is told, but from 289 to 312 it is 7.96 percent.
      es | Los homicidios pasaron de 289 en abril a 312 en mayo, un aumento del 12 %. | A change of 12 percent is told, but from 289 to 312 it is 7.96 percent.
      en | Homicides rose by 12 percent, from 289 in 2019 to 312 in 2020. | A change of 12 percent is told, but from 289 to 312 it is 7.96 percent.
      en | Men make up 120 percent of the victims. | 120 percent is more than all of them.
      es | Durante mayo registramos 312 homicidios, un 8 % más que en abril (289). |
      en | 29 of the 312 victims, or 9.3 percent, died at the hands of the police. |
      en | 29 of the 312 victims, or nearly 10 percent, died at the hands of the police. |
      en | 29 of the 312 victims, nearly half of them women, died; 12 percent were children. |
      en | Sixty percent died by gunfire, 25 percent by knives and the remaining 20 percent otherwise. | The shares, 60 + 25 + 20, give 105 percent, not the whole.
      es | El 60 % murió a tiros y el 40 % restante de otro modo. |
      en | Turnout was 12 percent; 70 percent were men and the remaining 30 percent women. |
      es | De las 312 víctimas, 29 (12 %) murieron a manos de la policía. | 12 percent is told, but 29 of 312 are 9.29 percent.
      en | Homicides fell to 289 in June from 312 in May, a drop of 7 percent. |
      en | 53 percent of voters went to the polls, 12 percent more than in April. |
      en | The prison holds 240 percent of its capacity. |
      en | About 29 of the 312 victims, or 12 percent, died at the hands of the police. |
      """)
  void percentagesAreDoneAgain(String language, String text, String said) {
    assertThat(saidOf(language, text)).isEqualTo(said == null ? List.of() : List.of(said));
  }

  @Test
  void listsAreAddedUp() {
    String list = "Homicidios por estado:\n- Sierra Alta: 96\n- Costa Norte: 88\n- Río Pardo: 61\n- Total: ";

    assertThat(said(es(list + "254"))).containsExactly("254 is told as the sum, but 96 + 88 + 61 give 245.");
    assertThat(said(es(list + "245"))).isEmpty();
    assertThat(said(es("Homicidios por estado:\n- Sierra Alta: 96\n- Costa Norte: 88\n"))).isEmpty();
    assertThat(said(en("Deaths by state:\n- Sierra Alta: 45%\n- Costa Norte: 38%\n- Río Pardo: 29%\n")))
        .containsExactly("The shares, 45 + 38 + 29, give 112 percent, not the whole.");
    assertThat(said(en("Deaths by state:\n- Sierra Alta: 33.4%\n- Costa Norte: 33.3%\n- Río Pardo: 33.4%\n"))).isEmpty();
    assertThat(said(en("Of those asked:\n- afraid at night: 85%\n- robbed: 38%\n"))).as("shares that overlap").isEmpty();
  }

  @Test
  void whatIsTellTaleLater() {
    assertThat(said(en("Gunmen killed three people on 14 April 2026.").killedOn(Told.DAY.plusDays(34), "three people", 3)))
        .containsExactly("2026-04-14 is told as past, but the report is of 2026-03-11.");
    assertThat(said(en("Gunmen killed three people today.").killedOn(Told.DAY.plusDays(1), "three people", 3))).as("tomorrow's paper").isEmpty();
    assertThat(said(en("Gunmen killed three people in March.").killedOn(Told.DAY.minusDays(9), "three people", 3))).isEmpty();
  }

  @Test
  void oneSiteInTwoStates() {
    String text = "Guards killed five men in the Tocorón prison. In the same prison, five died, relatives say.";

    assertThat(said(en(text).killedAt(Told.site("Tocorón", "Aragua"), "five men", 5).killedAt(Told.site("Tocoron", "Miranda"), "five died", 5)))
        .containsExactly("Tocorón is put in Aragua and in Miranda.");
    assertThat(said(en(text).killedAt(Told.site("Tocorón", "Aragua"), "five men", 5).killedAt(Told.site("Tocorón", "ARAGUA"), "five died", 5))).isEmpty();
    assertThat(said(en(text).killedAt(Told.site("Tocorón", "Aragua"), "five men", 5).killedAt(Told.site("El Rodeo", "Miranda"), "five died", 5))).isEmpty();
  }

  @Test
  void aFindingPointsAtItsSentencesAndClaims() {
    Told told = en("Police killed 424 suspects. Seven officers died. The ratio was 53 to 1.")
        .killed("424 suspects", "CRM", 424).killed("Seven officers", "COP", 7);
    Finding finding = CHECKS.in(told.coded()).getFirst();
    String text = told.coded().document().text();

    assertThat(finding.kind()).isEqualTo(Kind.RATIO);
    assertThat(finding.claims()).containsExactly("c0", "c1");
    assertThat(finding.sentences().stream().map(span -> span.of(text)))
        .containsExactly("Police killed 424 suspects.", "Seven officers died.", "The ratio was 53 to 1.");
  }

  @Test
  void theOrderOfClaimsMakesNoDifference() {
    Told told = es("Mataron a 51 civiles y dejaron 14 heridos. Cayeron cinco guardias. El índice de letalidad fue de 10,2. Detuvieron a 134 personas, "
        + "152 de ellas pandilleros. Hubo 312 homicidios, un 12 % más que en abril (289).")
        .killed("51 civiles", "CVL", 51).wounded("14 heridos", "CVL", 14).killed("cinco guardias", "MIL", 5);
    List<Finding> findings = CHECKS.in(told.coded());

    assertThat(findings.stream().map(Finding::kind)).containsExactly(Kind.INDEX, Kind.PARTS, Kind.CHANGE);
    for (int seed = 0; seed < 10; seed++) {
      assertThat(CHECKS.in(told.shuffled(seed))).isEqualTo(findings);
    }
  }

  /// Whatever is rounded or cut from its counts is right.
  @Test
  void whatFollowsIsNeverAFinding() {
    Random random = new Random(9);
    for (int trial = 0; trial < 1000; trial++) {
      int a = 1 + random.nextInt(900);
      int b = a + 1 + random.nextInt(3000);
      RoundingMode mode = random.nextBoolean() ? RoundingMode.HALF_UP : RoundingMode.DOWN;
      String share = BigDecimal.valueOf(100.0 * a / b).setScale(random.nextInt(3), mode).toPlainString();
      String change = BigDecimal.valueOf(100.0 * (b - a) / a).setScale(random.nextInt(2), mode).toPlainString();
      String ratio = BigDecimal.valueOf((double) b / a).setScale(random.nextInt(3), mode).toPlainString();

      assertThat(saidOf("en", "The courts closed %d of the %d cases, or %s percent.".formatted(a, b, share))).isEmpty();
      assertThat(saidOf("en", "Homicides rose by %s percent, from %d in May to %d in June.".formatted(change, a, b))).isEmpty();
      assertThat(saidOf("es", "Fueron %d en mayo, %d en junio y 3 en julio, un total de %d.".formatted(a, b, a + b + 3))).isEmpty();
      assertThat(said(en("They killed %d men and lost %d officers, a ratio of %s to 1.".formatted(b, a, ratio))
          .killed(b + " men", "CVL", b).killed(a + " officers", "COP", a))).isEmpty();
    }
  }

  @Test
  void whatIsOffByMoreThanRoundingIsAlwaysAFinding() {
    Random random = new Random(10);
    for (int trial = 0; trial < 1000; trial++) {
      int a = 1 + random.nextInt(400);
      int b = a + 1 + random.nextInt(500);
      long share = off(100.0 * a / b);
      int sum = a + b + 3;

      assertThat(saidOf("en", "The courts closed %d of the %d cases, or %d percent.".formatted(a, b, share))).hasSize(1);
      assertThat(saidOf("en", "Homicides fell from %d in May to %d in June, a drop of %d percent.".formatted(b, a, off(100.0 * (b - a) / b)))).hasSize(1);
      if (sum > 40 && sum < 900) {
        assertThat(saidOf("es", "Fueron %d en mayo, %d en junio y 3 en julio, un total de %d.".formatted(a, b, sum + 4))).hasSize(1);
      }
    }
  }

  /// Away from a result, and no round number.
  private static long off(double result) {
    long other = Math.round(result) + 13;
    return other % 5 == 0 ? other + 1 : other;
  }

  @Test
  void anyTextIsRead() {
    Random random = new Random(4);
    String[] words = {"the", "other", "53", "to", "1", "of", "whom", "(", ")", "12", "%", "total", ":", "\n- a: 5", "a total of", "0", "por cada", "per", "100,000",
        "Of the", "dead", ",", ".", "and", "lethality index of", "\ud800", "قتل"};
    for (int trial = 0; trial < 2000; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(words[random.nextInt(words.length)]).append(' ');
      }
      Told told = trial % 2 == 0 ? en(text.toString()) : es(text.toString());
      CHECKS.in(told.coded()).forEach(finding -> assertThat(ENGLISH.of(finding)).doesNotContain("{", "NaN", "∞"));
    }
  }

  @Test
  void aLongTextTakesNoTime() {
    String text = "the 12 dead of whom 53 and the other ".repeat(3000);

    assertThat(CHECKS.in(en(text).coded())).isNotNull();
  }
}
