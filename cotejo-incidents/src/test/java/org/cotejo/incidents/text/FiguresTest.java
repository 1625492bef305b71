package org.cotejo.incidents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.Random;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresTest {

  private static String read(Language language, String text) {
    return String.join(" | ", Figures.of(language).in(text, new TextSpan(0, text.length())).stream().map(FiguresTest::told).toList());
  }

  private static String told(Figure figure) {
    String number = figure.isWhole() ? String.format(Locale.ROOT, "%.0f", figure.value()) : String.valueOf(figure.value());
    return figure.isExact() ? number : number + " " + figure.bound();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '=', value = {
    "EN 'Police killed 424 suspects and seven officers died' = 424 | 7",
    "EN 'a ratio of 2.72, up from 1.4' = 2.72 | 1.4",
    "EN '5,199 dead, 1,200,000 displaced, 1.407 metres' = 5199 | 1200000 | 1.407",
    "EN 'two hundred and five of three thousand four hundred' = 205 | 3400",
    "EN 'twenty-three men and two women; five and six' = 23 | 2 | 5 | 6",
    "EN '1.2 million people, 3 million and a half' = 1200000 | 3500000",
    "EN 'per hundred thousand, per thousand' = 100000 | 1000",
    "EN 'at least 3, more than two hundred, up to 10, about 20, 15 or more' = 3 AT_LEAST | 200 AT_LEAST | 10 AT_MOST | 20 ABOUT | 15 AT_LEAST",
    "EN 'an AK-47, the G20, 9mm, at 10:30, won 3-0, on 12/05, in the 1990s' = ''",
    "EN '53 to 1' = 53 | 1",
    "ES 'suman 1.407 en cinco meses, 1,407 en México, 2,3 y 2.3' = 1407 | 5 | 1407 | 2.3 | 2.3",
    "ES '5 172 muertos, 3 mil 200 heridos, cien mil, 100 mil habitantes' = 5172 | 3200 | 100000 | 100000",
    "ES 'treinta y cinco civiles y dos agentes, ciento veintitrés' = 35 | 2 | 123",
    "ES 'siete y nueve, veinte y treinta' = 7 | 9 | 20 | 30",
    "ES 'dos millones y medio de dólares' = 2500000",
    "ES 'al menos 3, más de doscientos, unos 20, 15 o más' = 3 AT_LEAST | 200 AT_LEAST | 20 ABOUT | 15 AT_LEAST",
  })
  void readsFigures(String given, String expected) {
    String text = given.substring(given.indexOf('\'') + 1, given.lastIndexOf('\''));
    assertThat(read(Language.valueOf(given.substring(0, 2)), text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2.72, 0.01", "53, 1", "'31,300,000', 100000", "1.2 million, 100000", "'5,199', 1", "three thousand, 1000", "100, 1"})
  void knowsHowFinelyAFigureIsTold(String text, double grain) {
    assertThat(Figures.of(Language.EN).in(text, new TextSpan(0, text.length())).getFirst().grain()).isEqualTo(grain, within(1e-9));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void figuresLieInOrderInsideAnyText(Language language) {
    String alphabet = "0123456789.,:/-–  yand mil one hundred cien \u00a0%$\n";
    Random random = new Random(3);
    Figures figures = Figures.of(language);
    for (int trial = 0; trial < 3000; trial++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(40); i > 0; i--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      int from = 0;
      for (Figure figure : figures.in(text.toString(), new TextSpan(0, text.length()))) {
        assertThat(figure.span().begin()).isGreaterThanOrEqualTo(from);
        assertThat(figure.value()).isNotNegative().isFinite();
        from = figure.span().end();
      }
    }
  }

  @Test
  void aSkeletonKeepsWordsAndHidesFigures() {
    String text = "La Policía mató a 1.407 civiles\ny siete agentes (#1).";
    Skeleton skeleton = Skeleton.of(text, new TextSpan(0, text.length()), Figures.of(Language.ES));

    assertThat(skeleton.words()).isEqualTo("la policia mato a #0 civiles y #1 agentes ( #2).");
  }
}
