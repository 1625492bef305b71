package org.cotejo.language.segment;

import java.util.Locale;
import org.cotejo.language.segment.SegmentationLexicon.Kind;

/// Judges single gaps: does a sentence end before this white space?
final class SentenceEnds {
  /// How far closing or opening marks are followed from a gap; more of them is not language.
  private static final int MAX_MARKS = 8;
  private static final int MAX_WORD = 24;

  private final SegmentationLexicon lexicon;

  SentenceEnds(SegmentationLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// The white space in question and what stands around it.
  ///
  /// @param begin where the sentence began
  /// @param lineBegin where the line of the chunk began
  /// @param chunkBegin the run of visible characters before the gap
  /// @param next the first visible character after it
  /// @param end of the region
  /// @param oddQuotes whether a straight quotation mark stands open
  record Gap(String text, int begin, int lineBegin, int chunkBegin, int chunkEnd, int next, int end, boolean oddQuotes) {}

  boolean endsSentence(Gap gap, LetterCase letterCase) {
    if (isLooseCloser(gap)) {
      return false;
    }
    int stop = terminator(gap);
    if (stop < 0) {
      return false;
    }
    boolean closed = stop + 1 < gap.chunkEnd();
    Start start = Start.of(gap, isLowerCased(gap) ? LetterCase.ALL_LOWER : letterCase);
    return switch (gap.text().charAt(stop)) {
      case '.' -> stop > gap.begin() && gap.text().charAt(stop - 1) == '.' ? start.mayBegin() : endsAtFullStop(gap, stop, closed, start, letterCase);
      case '…' -> start.mayBegin();
      default -> !start.isLower();
    };
  }

  /// A sentence that began with a small letter: its writer does not use capitals, so the next one may begin so too.
  private static boolean isLowerCased(Gap gap) {
    return Character.isLowerCase(gap.text().charAt(gap.begin()));
  }

  /// Closing marks that stand alone after the stop ("end . ''" in tokenised text) still belong to the sentence.
  private static boolean isLooseCloser(Gap gap) {
    String text = gap.text();
    int at = gap.next();
    while (at < gap.end() && at - gap.next() < MAX_MARKS && Chars.isCloser(text.charAt(at))) {
      at++;
    }
    boolean alone = at > gap.next() && (at == gap.end() || Chars.isSpace(text.charAt(at)));
    char first = text.charAt(gap.next());
    return alone && (first != '"' || gap.oddQuotes() || at - gap.next() > 1);
  }

  /// The sentence-final mark that ends the chunk, before any closing quotes and brackets; -1 if there is none.
  private static int terminator(Gap gap) {
    String text = gap.text();
    int at = gap.chunkEnd() - 1;
    int lowest = Math.max(gap.begin(), gap.chunkEnd() - MAX_MARKS);
    while (at > lowest && (Chars.isCloser(text.charAt(at)) || Chars.isSpace(text.charAt(at)))) {
      at--;
    }
    return isTerminator(text.charAt(at)) ? at : -1;
  }

  private static boolean isTerminator(char c) {
    return c == '.' || c == '?' || c == '!' || c == '…' || c == '‽' || c == '。';
  }

  private boolean endsAtFullStop(Gap gap, int stop, boolean closed, Start start, LetterCase letterCase) {
    if (start.isLower()) {
      return false;
    }
    String text = gap.text();
    int wordBegin = stop;
    while (wordBegin > gap.begin() && stop - wordBegin < MAX_WORD && isAbbreviationPart(text.charAt(wordBegin - 1))) {
      wordBegin--;
    }
    String word = text.substring(wordBegin, stop).toLowerCase(Locale.ROOT);
    if (word.isEmpty() || closed) {
      return true;
    }
    if (isListLabel(word) && wordBegin == gap.lineBegin()) {
      return false;
    }
    boolean capital = Character.isUpperCase(text.charAt(wordBegin));
    if (lexicon.is(Kind.TITLE, word) && (capital || !start.isStarter(lexicon))) {
      return false;
    }
    if (lexicon.is(Kind.NUMBERED, word) && start.isNumber()) {
      return false;
    }
    if (lexicon.is(Kind.CLOCK, word)) {
      return !start.is(lexicon, Kind.TIME); // "at 6 a.m. Prosecutors said", but "at 6 a.m. Monday"
    }
    boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0)) && (capital || letterCase == LetterCase.ALL_LOWER);
    if (initial || word.indexOf('.') > 0 && isAcronym(word) || lexicon.is(Kind.ABBREVIATION, word)) {
      return start.isStarter(lexicon);
    }
    return true;
  }

  private static boolean isAbbreviationPart(char c) {
    return Chars.isWordPart(c) || c == '.' || c == '/';
  }

  private static boolean isListLabel(String word) {
    return word.length() == 1 || word.length() <= 3 && word.chars().allMatch(c -> c >= '0' && c <= '9' || "ivx".indexOf(c) >= 0);
  }

  /// Letters with full stops between them: "u.s", "ee.uu", "a.m", "ph.d".
  static boolean isAcronym(String word) {
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c == '.') {
        run = 0;
      } else if (!Chars.isLetter(c) || ++run > 2) {
        return false;
      }
    }
    return true;
  }

  /// Whether a new sentence begins at `at` although no white space stands before it, as in text copied from pages:
  /// "…the country.The government", "end.”Next".
  boolean isGlued(String text, int chunkBegin, int at, int end) {
    if (at + 1 >= end || !Character.isUpperCase(text.charAt(at)) || !Character.isLowerCase(text.charAt(at + 1))) {
      return false;
    }
    int stop = at - 1;
    while (stop > chunkBegin && (text.charAt(stop) == '”' || text.charAt(stop) == '»')) {
      stop--;
    }
    int letters = stop;
    while (letters > chunkBegin && stop - letters < MAX_WORD && Character.isLowerCase(text.charAt(letters - 1))) {
      letters--;
    }
    if (".?!".indexOf(text.charAt(stop)) < 0 || stop - letters < 2) {
      return false;
    }
    int wordBegin = letters > chunkBegin && Character.isUpperCase(text.charAt(letters - 1)) ? letters - 1 : letters;
    return !lexicon.isAbbreviation(text.substring(wordBegin, stop).toLowerCase(Locale.ROOT));
  }

  /// How the text goes on after the gap.
  private record Start(String text, int at, int end, LetterCase letterCase) {

    /// At the first letter or digit, over opening marks.
    static Start of(Gap gap, LetterCase letterCase) {
      String text = gap.text();
      int at = gap.next();
      int limit = Math.min(gap.end(), at + MAX_MARKS);
      while (at < limit && (Chars.isOpener(text.charAt(at)) || Chars.isDash(text.charAt(at)) || Chars.isSpace(text.charAt(at)))) {
        at++;
      }
      return new Start(text, at, gap.end(), letterCase);
    }

    private char first() {
      return at < end ? text.charAt(at) : ' ';
    }

    boolean isLower() {
      return letterCase != LetterCase.ALL_LOWER && Character.isLowerCase(first()) || ",;:".indexOf(first()) >= 0;
    }

    boolean mayBegin() {
      return !isLower() && (Character.isLetter(first()) || Chars.isDigit(first()));
    }

    boolean isNumber() {
      return Chars.isDigit(first()) || first() == '°' || first() == 'º';
    }

    boolean isStarter(SegmentationLexicon lexicon) {
      return is(lexicon, Kind.STARTER);
    }

    boolean is(SegmentationLexicon lexicon, Kind kind) {
      int wordEnd = at;
      while (wordEnd < end && wordEnd - at < MAX_WORD && Character.isLetter(text.charAt(wordEnd))) {
        wordEnd++;
      }
      return lexicon.is(kind, text.substring(at, wordEnd).toLowerCase(Locale.ROOT));
    }
  }
}
