package org.cotejo.coder.actor;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.cotejo.model.Language;

/// The common words of one language by which actors are read.
///
/// @param modifiers by their form without number
record Vocabulary(NounIndex nouns, Map<String, Modifier> modifiers, FunctionWords functionWords) {

  static Vocabulary load(Language language) {
    String folder = language.code() + "/";
    NounIndex nouns = new NounIndex(language);
    nouns.addAll(Table.read(folder + "offices.tsv", 5), Noun.Role.OFFICE);
    nouns.addAll(Table.read(folder + "agents.tsv", 5), Noun.Role.AGENT);
    nouns.addAll(Table.read(folder + "organisations.tsv", 5), Noun.Role.ORGANISATION);
    nouns.addAll(Table.read(folder + "things.tsv", 5), Noun.Role.THING);
    nouns.addForms();
    Map<String, Modifier> modifiers = new HashMap<>();
    for (Table.Row row : Table.read(folder + "modifiers.tsv", 4).rows()) {
      Modifier modifier = new Modifier(row.cell(1), Modifier.Effect.valueOf(row.cell(2).toUpperCase(Locale.ROOT)));
      row.list(0).forEach(word -> modifiers.put(Stem.of(language, Fold.fold(word)), modifier));
    }
    return new Vocabulary(nouns, modifiers, new FunctionWords(Table.read(folder + "function-words.tsv", 3)));
  }
}
