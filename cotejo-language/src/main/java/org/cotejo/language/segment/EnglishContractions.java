package org.cotejo.language.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// "don't" = do + n't, "government's" = government + 's, "cannot" = can + not. Every part has its own letters.
final class EnglishContractions implements WordSplitter {
  private static final List<String> SUFFIXES = List.of("s", "ll", "re", "ve", "m", "d");

  private final SegmentationLexicon lexicon;

  EnglishContractions(SegmentationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public List<Word> split(Word written, Capitals capitals) {
    String form = written.form();
    int apostrophe = lastApostrophe(form);
    if (apostrophe > 0) {
      return splitAt(written, cut(form, apostrophe));
    }
    if (form.length() > 8 || form.length() < 2) {
      return List.of(written);
    }
    return lexicon.contraction(form.toLowerCase(Locale.ROOT)).map(parts -> parts(written, parts)).orElse(List.of(written));
  }

  private static int lastApostrophe(String form) {
    int at = form.length() - 1;
    while (at > 0 && form.length() - at <= 3 && !Chars.isApostrophe(form.charAt(at))) {
      at--;
    }
    return at > 0 && Chars.isApostrophe(form.charAt(at)) ? at : -1;
  }

  /// Where the second part begins; 0 if there is none ("O'Neill", "Shi'ite").
  private static int cut(String form, int apostrophe) {
    String suffix = form.substring(apostrophe + 1).toLowerCase(Locale.ROOT);
    if (suffix.equals("t") && apostrophe > 1 && Character.toLowerCase(form.charAt(apostrophe - 1)) == 'n') {
      return apostrophe - 1;
    }
    return SUFFIXES.contains(suffix) ? apostrophe : 0;
  }

  private static List<Word> splitAt(Word written, int cut) {
    if (cut == 0) {
      return List.of(written);
    }
    return parts(written, List.of(written.form().substring(0, cut), written.form().substring(cut)));
  }

  private static List<Word> parts(Word written, List<String> parts) {
    List<Word> words = new ArrayList<>(parts.size());
    int at = 0;
    for (String part : parts) {
      words.add(Word.of(written.form(), at, at + part.length()).shift(written.span().begin()));
      at += part.length();
    }
    return words;
  }
}
