package org.cotejo.coder.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.language.Sentence;
import org.cotejo.language.lexicon.MorphologyDictionary;
import org.cotejo.language.segment.Segmenter;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParentheticalSourcesTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "EN | Gunmen killed six miners on Sunday, local officials said. | , local officials said",
      "EN | Gunmen killed six miners, local officials said, and burned the market. | , local officials said",
      "EN | Three soldiers, police said, were shot on the road. | , police said,",
      "EN | Police held two men, the mayor told reporters on Friday, over the shooting. | , the mayor told reporters on Friday,",
      "EN | Soldiers shot three farmers, a witness said, adding that two are missing. | , a witness said, adding that two are missing.",
      "EN | Troops killed 12 rebels and, according to relatives, three children. | , according to relatives,",
      "EN | The army, for its part, sent 200 men. | , for its part,",
      "ES | El Ejército, por su parte, anunció el envío de tropas. | , por su parte,",
      "EN | The mayor came, the man who saw it said. |",
      "EN | The mayor left, and the guard said so. |",
      "EN | Police said six miners died. |",
      "ES | Los soldados, aseguran los vecinos, entraron a las casas. | , aseguran los vecinos,",
      "ES | Han muerto, según los vecinos, tres mineros en la sierra. | , según los vecinos,",
      "ES | Mataron a dos mineros, informó la Policía, y huyeron al monte. | , informó la Policía",
      "ES | Mataron a dos mineros, que según la Policía huían. |"
  })
  void clausesOfSayingBetweenCommasAreFound(Language language, String text, String expected) {
    Sentence sentence = Segmenter.load(language, MorphologyDictionary.load(language)).segment(text, List.of(new TextSpan(0, text.length()))).getFirst();

    List<TextSpan> found = new ParentheticalSources(WordClasses.load(language)).find(sentence);

    assertThat(found).extracting(span -> span.of(text)).isEqualTo(expected == null ? List.of() : List.of(expected));
  }
}
