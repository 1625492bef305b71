package org.cotejo.incidents.copy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cotejo.incidents.text.Sentences;
import org.cotejo.model.Document;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Language;
import org.cotejo.model.Sha256;

/// Stories of our own, and what newsrooms do to a story.
final class Newsroom {
  static final LocalDate DAY = LocalDate.of(2026, 3, 11);

  static final String BRIDGE = """
      Gunmen on motorcycles opened fire on a police checkpoint at the northern end of the Arenal bridge late on Sunday, killing 7 people and
      wounding 12, the mayor of Puerto Cobalto said. Four of the dead were traffic officers who had been posted there since the fuel protests
      began. The other victims were passengers of a bus that had stopped behind the barrier. Witnesses told a local radio station that the
      attackers came from the fishing quarter, fired for less than two minutes and fled towards the salt flats before any patrol could follow.
      Mayor Aurelio Pinzón declared a curfew until Thursday and asked the provincial government for reinforcements. "We have been warning about
      this crossing for a year and nobody listened," he said at the hospital. No group claimed responsibility. The port workers' union called off
      the march it had planned for Monday and told its members to stay at home. Prosecutors said that they had found 214 cartridge cases and a
      burnt motorcycle, and that the cameras on the bridge had been out of order since January.
      """.replace('\n', ' ');

  static final String STADIUM = """
      The comptroller of Valdoria published on Tuesday the audit of the police stadium at Llano Viejo, a building that was meant to cost 9 million
      and has so far swallowed 31. According to the 180 pages, three contractors were paid twice for the same foundations, and the steel that was
      bought for the west stand never reached the site. The former commander of the mounted brigade, who signed the orders, left the country in
      May. His lawyer said that his client would answer every question once the court guaranteed his safety. The interior ministry answered that
      the works would go on under another firm and that the horses, at present kept in a warehouse, would move in before the rainy season. Opposition
      deputies want the minister to appear before the committee on spending. Residents of the quarter, for their part, have asked since 2021 for the
      clinic that stood on the ground and was pulled down in one night.
      """.replace('\n', ' ');

  static final String RIVER = """
      La fiscalía de Río Pardo confirmó este lunes el hallazgo de 5 cuerpos en la ribera del canal viejo, a pocos metros del vertedero que la
      alcaldía había prometido cerrar. Los vecinos avisaron de madrugada, después de que los perros escarbaran en la arena. Según el forense, las
      víctimas llevaban unas tres semanas enterradas y presentaban heridas de bala. Dos de ellas vestían uniformes de una empresa de vigilancia. El
      comandante de la zona, coronel Damián Urrutia, prometió que las patrullas revisarán toda la orilla hasta la desembocadura. Las madres que
      buscan a sus hijos desde el verano acamparon frente al anfiteatro municipal y pidieron que les dejen ver la ropa. "No queremos discursos,
      queremos los nombres", dijo una de ellas. El obispo ofreció el salón parroquial para tomar muestras de sangre. Ninguna autoridad del gobierno
      central viajó al lugar.
      """.replace('\n', ' ');

  static final String TRAIN = """
      El tren de carga que une las minas de Sierra Alta con el puerto fue asaltado por tercera vez en el mes, informó la compañía. Una treintena
      de encapuchados cruzó troncos sobre la vía en la curva del molino, redujo a los 4 maquinistas y descargó el cobre en camiones que esperaban
      con las luces apagadas. La Guardia Nacional llegó cuando ya amanecía. El sindicato ferroviario exigió escoltas armadas y amenazó con parar el
      servicio desde el viernes. Para la ministra de Transporte, la culpa es de quienes compran el metal robado: anunció inspecciones en las
      fundiciones del litoral y una recompensa por la dirección de los depósitos. En lo que va de año se han perdido 860 toneladas, casi el doble
      que en todo el año pasado. Los pueblos junto a la línea dicen que nadie les pregunta nada.
      """.replace('\n', ' ');

  static final List<String> STORIES = List.of(BRIDGE, STADIUM, RIVER, TRAIN);

  private Newsroom() {}

  static Document document(String name, String publisher, LocalDate published, String text) {
    Language language = text.contains(" el ") ? Language.ES : Language.EN;
    return new Document(
        new DocumentId(Sha256.of(name)), name, publisher, "", Optional.of(published), language, text, List.of());
  }

  static Report report(String name, String publisher, LocalDate published, String text) {
    return Report.of(document(name, publisher, published, text));
  }

  static List<String> sentences(String text) {
    return Sentences.of(text).stream().map(span -> span.of(text)).toList();
  }

  /// Another outlet's reprint: its own first and last line, a sentence cut, a word here and there.
  static String reprint(String story, Random random) {
    List<String> kept = new ArrayList<>(sentences(story));
    kept.remove(random.nextInt(kept.size()));
    kept.replaceAll(sentence -> reworded(sentence, 0.01, random));
    kept.addFirst("Agencia Pampa / Southern Wire, from our correspondent.");
    kept.addLast("With material of the agency.");
    return String.join(" ", kept);
  }

  /// A later version: a figure changed, a sentence cut, one new.
  static String update(String story, Random random) {
    List<String> kept = new ArrayList<>(sentences(story));
    kept.remove(1 + random.nextInt(kept.size() - 1));
    kept.replaceAll(sentence -> sentence.replace("7 people", "9 people").replace("5 cuerpos", "6 cuerpos"));
    kept.add(random.nextInt(kept.size()), "In the afternoon the hospital gave out a list with the names of those it still treats, and asked for blood.");
    return String.join(" ", kept);
  }

  /// The story's sentences in any order.
  static String shuffled(String story, Random random) {
    List<String> kept = new ArrayList<>(sentences(story));
    Collections.shuffle(kept, random);
    return String.join(" ", kept);
  }

  /// A few sentences in a row.
  static String excerpt(String story, int from, int count) {
    return String.join(" ", sentences(story).subList(from, from + count));
  }

  private static String reworded(String sentence, double share, Random random) {
    List<String> words = new ArrayList<>(List.of(sentence.split(" +")));
    words.replaceAll(word -> random.nextDouble() < share ? "otherwise" : word);
    return String.join(" ", words);
  }
}
