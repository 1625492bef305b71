package org.cotejo.language;

import java.util.Locale;
import java.util.Set;

/// Pronouns that are written together with their verb ("buscar**los**", "dá**selo**"). The splitter parted them, so they are pronouns
/// for certain, while the tagger may take them for the articles that look the same.
final class Clitics {
  private static final Set<String> PRONOUNS = Set.of("nos", "los", "las", "les", "lo", "la", "le", "se", "me", "te", "os");

  private Clitics() {}

  /// The part of speech of a tagged word: PRON if it hangs together with a verb or another such pronoun before it.
  static String partOfSpeech(Sentence tagged, Token token) {
    boolean article = token.pos().equals("DET") && PRONOUNS.contains(token.form().toLowerCase(Locale.ROOT));
    return article && isJoined(tagged, token) ? "PRON" : token.pos();
  }

  private static boolean isJoined(Sentence tagged, Token token) {
    if (token.index() == 0) {
      return false;
    }
    Token before = tagged.token(token.index() - 1);
    boolean together = before.span().end() == token.span().begin() || before.span().equals(token.span());
    return together && (before.pos().equals("VERB") || before.pos().equals("AUX") || PRONOUNS.contains(before.form().toLowerCase(Locale.ROOT)));
  }
}
