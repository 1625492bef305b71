package org.cotejo.coder.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.coder.lexicon.Lexicon;
import org.cotejo.coder.lexicon.WordClasses;
import org.cotejo.model.Language;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// The common words of one language by which actors are read.
///
/// @param modifiers by their form without number
/// @param plight what befalls people
/// @param groups bodies that no list has
record Vocabulary(NounIndex nouns, Map<String, Modifier> modifiers, FunctionWords functionWords, Plight plight, GroupNames groups) {

  static Vocabulary load(Language language) {
    NounIndex nouns = new NounIndex(language);
    nouns.addAll(nouns(language, "offices"), Noun.Role.OFFICE);
    nouns.addAll(nouns(language, "agents"), Noun.Role.AGENT);
    nouns.addAll(nouns(language, "organisations"), Noun.Role.ORGANISATION);
    nouns.addAll(nouns(language, "things"), Noun.Role.THING);
    nouns.addForms();
    Map<String, Modifier> modifiers = new HashMap<>();
    for (DataRow row : modifiers(language)) {
      Modifier modifier = new Modifier(row.cell("sector"), row.constant("effect", Modifier.Effect.class));
      row.list("words").forEach(word -> modifiers.put(Stem.of(language, Fold.fold(word)), modifier));
    }
    FunctionWords functionWords = new FunctionWords(DataFile.rows(Lexicon.file(language, "function-words"), "words", "kinds", "note?"));
    WordClasses classes = WordClasses.load(language);
    return new Vocabulary(nouns, modifiers, functionWords, new Plight(classes), new GroupNames(language, classes, functionWords));
  }

  static List<DataRow> nouns(Language language, String name) {
    return DataFile.rows(Lexicon.file(language, name), "words", "sector?", "kind", "rule?", "note?");
  }

  static List<DataRow> modifiers(Language language) {
    return DataFile.rows(Lexicon.file(language, "modifiers"), "words", "sector?", "effect", "note?");
  }
}
