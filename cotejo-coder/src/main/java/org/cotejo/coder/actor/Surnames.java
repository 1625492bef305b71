package org.cotejo.coder.actor;

import java.util.ArrayList;
import java.util.List;

/// Two persons of one surname in a document: the surname alone means the one who was named last.
final class Surnames {

  private record Known(List<String> name, Named person) {}

  private final List<Known> known = new ArrayList<>();

  /// To be called sentence by sentence, in order.
  List<Mention> settle(Words words, List<Mention> mentions) {
    List<Mention> settled = new ArrayList<>(mentions.size());
    for (Mention mention : mentions) {
      if (!mention.named().isPerson()) {
        settled.add(mention);
      } else if (mention.named().name().isEmpty()) {
        settled.add(new Mention(mention.begin(), mention.end(), latest(words, mention)));
      } else {
        known.add(new Known(Fold.pieces(words.name(mention.begin(), mention.end())), mention.named()));
        settled.add(mention);
      }
    }
    return List.copyOf(settled);
  }

  private Named latest(Words words, Mention mention) {
    List<String> surname = Fold.pieces(words.name(mention.begin(), mention.end()));
    for (Known person : known.reversed()) {
      if (person.name().containsAll(surname)) {
        return person.person();
      }
    }
    return mention.named();
  }
}
