package org.cotejo.language.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.language.Token;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {
  private static final Tokenizer ENGLISH = Tokenizer.load(Language.EN, MorphologyDictionary.load(Language.EN));
  private static final Tokenizer SPANISH = Tokenizer.load(Language.ES, MorphologyDictionary.load(Language.ES));

  private static String words(Tokenizer tokenizer, String text) {
    return String.join(" ", tokenizer.tokenize(text, new TextSpan(0, text.length())).stream().map(Token::form).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\0', textBlock = """
      They don't know the government's plan. | They do n't know the government 's plan .
      THEY DON’T KNOW, I CANNOT SAY.         | THEY DO N’T KNOW , I CAN NOT SAY .
      a display of non-partisanship          | a display of non-partisanship
      the oil-rich state's ex-mayor          | the oil - rich state 's ex-mayor
      US$382 million, $382 or USD500         | US$ 382 million , $ 382 or USD 500
      17,600 murders (3.5%) in 2010-11       | 17,600 murders ( 3.5 % ) in 2010 - 11
      Call 555-0142 at 5pm on 9/11.          | Call 555-0142 at 5 pm on 9/11 .
      the 23rd of the 1990s, AK-47s          | the 23rd of the 1990s , AK - 47s
      Gen. J. Mora left the U.S. at 5 p.m.   | Gen. J. Mora left the U.S. at 5 p.m .
      in Caracas—with a focus--on him…       | in Caracas — with a focus -- on him …
      “peace zones”, 'gangs' and ``bands''   | “ peace zones ” , ' gangs ' and `` bands ''
      O'Neill's Shi'ite friends' cars        | O'Neill 's Shi'ite friends ' cars
      see https://example.org/a?b=c, or desk@example.org. | see https://example.org/a?b=c , or desk@example.org .
      @desk said #justice 👍🏽 now             | @desk said #justice 👍🏽 now
      and/or AT&T; yes/no                    | and / or AT&T ; yes / no
      What?! No...                           | What ?! No ...
      """)
  void splitsEnglish(String text, String expected) {
    assertThat(words(ENGLISH, text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '\0', textBlock = """
      Salió del cuartel al amanecer.      | Salió de el cuartel a el amanecer .
      AL SALIR DEL CUARTEL                | A EL SALIR DE EL CUARTEL
      Del puerto, el líder de Al Qaeda    | De el puerto , el líder de Al Qaeda
      para detenerlo, dáselo; oírlos      | para detener lo , da se lo ; oír los
      Vámonos, dijo, dándole la mano      | Vamos nos , dijo , dando le la mano
      DETENERLOS Y LLEVÁRSELO             | DETENER LOS Y LLEVAR SE LO
      DANDOLE EL DIA                      | DANDO LE EL DIA
      los carnales hablaron del desastre  | los carnales hablaron de el desastre
      verse y mate, arme, vele, parte     | ver se y mate , arme , vele , parte
      3.110 muertos, 1.234,56 y 20% más   | 3.110 muertos , 1.234,56 y 20 % más
      el 1º de mayo, 50kg de cocaína      | el 1º de mayo , 50 kg de cocaína
      un misil tierra-aire y el 23-F      | un misil tierra-aire y el 23-F
      ¿Quién? ¡Nadie! «Sí», dijo          | ¿ Quién ? ¡ Nadie ! « Sí » , dijo
      —Nadie —dijo el Cnel. Soto.         | — Nadie — dijo el Cnel. Soto .
      en EE.UU. y a las 5 a.m. del lunes  | en EE.UU. y a las 5 a.m. de el lunes
      O'Higgins y d'Or, Seúl'88           | O'Higgins y d'Or , Seúl'88
      """)
  void splitsSpanish(String text, String expected) {
    assertThat(words(SPANISH, text)).isEqualTo(expected);
  }

  @Test
  void partsOfAContractionShareItsSpanAndCliticsHaveTheirOwn() {
    String text = "del 5 al detenerlo";
    List<Token> tokens = SPANISH.tokenize(text, new TextSpan(0, text.length()));
    assertThat(tokens).extracting(Token::span).containsExactly(new TextSpan(0, 3), new TextSpan(0, 3), new TextSpan(4, 5),
        new TextSpan(6, 8), new TextSpan(6, 8), new TextSpan(9, 16), new TextSpan(16, 18));
    assertThat(tokens).extracting(Token::index).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }
}
