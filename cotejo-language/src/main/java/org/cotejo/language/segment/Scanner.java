package org.cotejo.language.segment;

import java.util.Locale;
import org.cotejo.language.segment.SegmentationLexicon.Kind;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// Reads one written word after the other from a sentence. One scan, little looking back, no regular expressions.
final class Scanner {
  private static final int LONGEST_ABBREVIATION = 12;

  private final boolean english;
  private final SegmentationLexicon lexicon;
  private final String text;
  private final int begin;
  private final int limit;
  /// The full stop that ends the sentence; a word of its own even after an abbreviation.
  private final int finalStop;
  private int at;
  private int end;

  Scanner(Language language, SegmentationLexicon lexicon, String text, TextSpan sentence) {
    this.english = language == Language.EN;
    this.lexicon = lexicon;
    this.text = text;
    this.begin = sentence.begin();
    this.limit = sentence.end();
    this.end = sentence.begin();
    this.finalStop = finalStop();
  }

  private int finalStop() {
    int last = limit - 1;
    while (last > begin && (Chars.isCloser(text.charAt(last)) || Chars.isSpace(text.charAt(last)))) {
      last--;
    }
    return last > begin && text.charAt(last) == '.' ? last : -1;
  }

  /// Moves to the next word and returns where it begins; the sentence's end if there is none left.
  int next() {
    at = end;
    while (at < limit && Chars.isSpace(text.charAt(at))) {
      at++;
    }
    end = at < limit ? wordEnd() : limit;
    return at;
  }

  /// Where the word begun at [#next] ends.
  int end() {
    return end;
  }

  /// Whether the word after the current one begins with a capital.
  boolean capitalFollows() {
    int i = end;
    while (i < limit && Chars.isSpace(text.charAt(i))) {
      i++;
    }
    return i < limit && Character.isUpperCase(text.charAt(i));
  }

  private int wordEnd() {
    char c = text.charAt(at);
    if (Chars.isLetter(c)) {
      int address = WebAddress.end(text, at, limit);
      return address > at ? address : letters();
    }
    if (Chars.isDigit(c) || isSignedNumber(c)) {
      int address = WebAddress.end(text, at, limit);
      return address > at ? address : number();
    }
    return marks(c);
  }

  private boolean isSignedNumber(char c) {
    boolean fresh = at == begin || !Chars.isWordPart(text.charAt(at - 1)) && !Chars.isCloser(text.charAt(at - 1));
    return (c == '+' || c == '.') && fresh && Chars.isDigit(peek(at + 1)) && (c == '.' || at == begin || Chars.isSpace(text.charAt(at - 1)));
  }

  private char peek(int index) {
    return index < limit ? text.charAt(index) : ' ';
  }

  // ---- words of letters

  private int letters() {
    int i = at + 1;
    while (i < limit) {
      char c = text.charAt(i);
      if (Chars.isWordPart(c)) {
        i++;
      } else if (isJoint(c, i)) {
        i += 2;
      } else {
        break;
      }
    }
    if (peek(i) == '.' && i != finalStop && takesStop(i)) {
      return i + 1;
    }
    if (peek(i) == '$' && i - at <= 2 && Character.isUpperCase(text.charAt(at))) {
      return i + 1;
    }
    return beforeAmount(i);
  }

  /// Whether the mark at `i` lies inside a word: "O'Neill", "U.S", "PG&E", "tierra-aire".
  private boolean isJoint(char c, int i) {
    char next = peek(i + 1);
    boolean letter = Chars.isLetter(next);
    if (Chars.isApostrophe(c)) {
      return letter || !english && Chars.isDigit(next);
    }
    if (Chars.isHyphen(c)) {
      return (letter || Chars.isDigit(next)) && (!english || lexicon.is(Kind.PREFIX, text.substring(at, i).toLowerCase(Locale.ROOT)));
    }
    return letter && (c == '.' || c == '&' || c == '@');
  }

  /// Whether the full stop at `i` belongs to the word before it.
  private boolean takesStop(int i) {
    int length = i - at;
    if (length == 1) {
      return Character.isUpperCase(text.charAt(at)) || peek(i + 1) == ',' || lexicon.isAbbreviation(text.substring(at, i));
    }
    if (length > LONGEST_ABBREVIATION || peek(i + 1) == '.' && peek(i + 2) == '.') {
      return false;
    }
    String word = text.substring(at, i);
    if (word.indexOf('.') > 0) {
      return SentenceEnds.isAcronym(word);
    }
    return lexicon.isAbbreviation(word.toLowerCase(Locale.ROOT));
  }

  /// Parts a currency's letters from the amount: "USD382" = USD + 382.
  private int beforeAmount(int wordEnd) {
    if (!Chars.isDigit(text.charAt(wordEnd - 1)) || wordEnd - at > 16) {
      return wordEnd;
    }
    int i = at;
    while (i < wordEnd && Chars.isLetter(text.charAt(i))) {
      i++;
    }
    return i - at > 1 && i < wordEnd && lexicon.is(Kind.CURRENCY, text.substring(at, i).toLowerCase(Locale.ROOT)) ? i : wordEnd;
  }

  // ---- words of digits

  private int number() {
    int i = at + 1;
    int hyphens = 0;
    int hyphen = -1;
    while (i < limit) {
      char c = text.charAt(i);
      if (Chars.isDigit(c)) {
        i++;
      } else if (Chars.isDigit(peek(i + 1)) && (".,:/'".indexOf(c) >= 0 || Chars.isHyphen(c))) {
        if (Chars.isHyphen(c)) {
          hyphen = hyphens++ == 0 ? i : hyphen;
        }
        i += 2;
      } else {
        break;
      }
    }
    if (english && hyphens == 1 && !isCode(hyphen, i)) {
      return hyphen;
    }
    if (Chars.isLetter(peek(i))) {
      return afterSuffix(i);
    }
    return english ? i : afterHyphens(i);
  }

  /// A number with one hyphen is a code where its parts have the lengths of telephone numbers or postcodes, else a range.
  private boolean isCode(int hyphen, int numberEnd) {
    int tail = numberEnd - hyphen - 1;
    int head = hyphen - at;
    return tail == 4 && (head == 3 || head == 5) || text.charAt(at) == '0';
  }

  /// The letters right after a number: an ordinal's or a code's belong to it ("23rd", "1º", "3143C"), a unit's do not ("5pm").
  private int afterSuffix(int numberEnd) {
    int i = numberEnd;
    while (i < limit && Chars.isWordPart(text.charAt(i))) {
      i++;
    }
    boolean unit = i - numberEnd < 5 && lexicon.is(Kind.UNIT, text.substring(numberEnd, i).toLowerCase(Locale.ROOT));
    boolean clock = peek(i) == '.' && i == numberEnd + 1 && "aApP".indexOf(text.charAt(numberEnd)) >= 0;
    if (unit || clock) {
      return numberEnd;
    }
    return english ? i : afterHyphens(i);
  }

  /// Spanish keeps "23-F" and "98-octubre" whole.
  private int afterHyphens(int from) {
    int i = from;
    while (i + 1 < limit && Chars.isHyphen(text.charAt(i)) && Chars.isWordPart(text.charAt(i + 1))) {
      i += 2;
      while (i < limit && Chars.isWordPart(text.charAt(i))) {
        i++;
      }
    }
    return i;
  }

  // ---- everything else

  private int marks(char c) {
    if (c == '.' || c == '?' || c == '!') {
      return stops();
    }
    if ((c == '@' || c == '#') && Chars.isLetter(peek(at + 1))) {
      return tag();
    }
    if (Chars.isApostrophe(c)) {
      return apostrophe(c);
    }
    if (c == '-' || "=*_~+#<>|`^$".indexOf(c) >= 0 || c == '–' || c == '—') {
      return run(c);
    }
    if (Character.isHighSurrogate(c) || Character.getType(c) == Character.OTHER_SYMBOL) {
      return Emoji.end(text, at, limit);
    }
    return at + 1;
  }

  /// Several stops are one mark ("...", "?!"); dots do not mix with the others.
  private int stops() {
    boolean dots = text.charAt(at) == '.';
    int i = at;
    while (i < limit && (dots ? text.charAt(i) == '.' : text.charAt(i) == '?' || text.charAt(i) == '!')) {
      i++;
    }
    return i;
  }

  private int tag() {
    int i = at + 1;
    while (i < limit && Chars.isWordPart(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /// Two of them are a quotation mark; before letters or a year it may be an elision ("'s", "'em", "'90s").
  private int apostrophe(char c) {
    if (peek(at + 1) == c) {
      return at + 2;
    }
    int i = at + 1;
    while (i < limit && i - at < 5 && Chars.isWordPart(text.charAt(i))) {
      i++;
    }
    if (i - at >= 5 || i == at + 1 || Chars.isApostrophe(peek(i))) {
      return at + 1;
    }
    String rest = text.substring(at + 1, i).toLowerCase(Locale.ROOT);
    boolean year = rest.length() <= 3 && rest.length() >= 2 && Chars.isDigit(rest.charAt(0)) && Chars.isDigit(rest.charAt(1));
    return year || english && Elisions.contains(rest) ? i : at + 1;
  }

  private int run(char c) {
    int i = at + 1;
    while (i < limit && text.charAt(i) == c) {
      i++;
    }
    return i;
  }
}
