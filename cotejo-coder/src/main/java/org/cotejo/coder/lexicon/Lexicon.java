package org.cotejo.coder.lexicon;

import org.cotejo.model.Language;

/// Where the coder's word lists lie: `lexicon/LANGUAGE/NAME.tsv`, or `lexicon/NAME.tsv` for what all languages share.
public final class Lexicon {

  private Lexicon() {}

  public static String file(Language language, String name) {
    return file(language.code() + "/" + name);
  }

  public static String file(String name) {
    return "lexicon/" + name + ".tsv";
  }
}
