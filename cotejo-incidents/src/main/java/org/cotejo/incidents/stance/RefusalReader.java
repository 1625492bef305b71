package org.cotejo.incidents.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.incidents.stance.StanceWords.Kind;

/// Reads refusals to comment off a sentence: who said nothing. Safe for many threads.
final class RefusalReader {
  /// A speaker of more characters is a clause.
  private static final int LONGEST = 90;
  /// A speaker stands between two of these.
  private static final Pattern DIVIDER = Pattern.compile("[,;:()\"]|[–—]| - ");

  private final StanceWords words;

  RefusalReader(StanceWords words) {
    this.words = words;
  }

  /// A refusal.
  ///
  /// @param speaker in the words of the sentence; empty if it is somebody named before: "he declined to comment", "No quiso dar declaraciones"
  record Refusal(String speaker) {}

  /// The refusal that a sentence tells, if there is one whose speaker can be made out.
  Optional<Refusal> in(String sentence) {
    String plain = Plain.of(sentence);
    return words.find(Kind.DECLINES, plain).stream().flatMap(match -> refusal(sentence, plain, match).stream()).findFirst();
  }

  private Optional<Refusal> refusal(String sentence, String plain, Matcher match) {
    boolean behind = match.namedGroups().containsKey("who");
    int[] speaker = behind ? new int[] {match.start("who"), match.end("who")} : before(plain, match.start());
    if (speaker[0] < 0) {
      return Optional.of(new Refusal(""));
    }
    String told = sentence.substring(speaker[0], speaker[1]).strip().replaceAll("\\s+", " ");
    return told.isEmpty() || told.length() > LONGEST ? Optional.empty() : Optional.of(new Refusal(told));
  }

  /// The subject before the words: what stands there since the last comma; before "which" and "who" the clause in front of it; behind a parenthesis (", which oversees the police, declined") what
  /// the sentence begins with.
  private int[] before(String plain, int end) {
    List<int[]> clauses = clauses(plain, end);
    int[] last = trimmed(plain, clauses.getLast());
    String raw = plain.substring(clauses.getLast()[0], end).strip();
    if (clauses.size() > 1 && (raw.isEmpty() || words.is(Kind.SPEAKER_TAIL, raw))) {
      return somebody(plain, trimmed(plain, clauses.getFirst()));
    }
    boolean relative = clauses.size() > 1 && words.is(Kind.RELATIVE, firstWord(plain.substring(last[0], last[1])));
    return somebody(plain, relative ? trimmed(plain, clauses.get(clauses.size() - 2)) : last);
  }

  /// Nobody if the clause is empty, or ends in a pronoun.
  private int[] somebody(String plain, int[] clause) {
    String last = plain.substring(clause[0], clause[1]);
    boolean pronoun = words.is(Kind.PRONOUN, last.substring(last.lastIndexOf(' ') + 1)) || words.is(Kind.RELATIVE, last);
    return last.isEmpty() || pronoun ? new int[] {-1, -1} : clause;
  }

  private static String firstWord(String clause) {
    int blank = clause.indexOf(' ');
    return blank < 0 ? clause : clause.substring(0, blank);
  }

  private static List<int[]> clauses(String plain, int end) {
    List<int[]> clauses = new ArrayList<>();
    Matcher divider = DIVIDER.matcher(plain).region(0, end);
    int from = 0;
    while (divider.find()) {
      clauses.add(new int[] {from, divider.start()});
      from = divider.end();
    }
    clauses.add(new int[] {from, end});
    return clauses;
  }

  /// Without "but on Friday" before and "said he" behind.
  private int[] trimmed(String plain, int[] clause) {
    int[] own = stripped(plain, clause);
    String told = plain.substring(own[0], own[1]);
    int begin = own[0] + words.find(Kind.SPEAKER_BEGIN, told).stream().filter(match -> match.start() == 0).mapToInt(Matcher::end).max().orElse(0);
    int end = own[0] + words.find(Kind.SPEAKER_TAIL, told).stream().filter(match -> match.end() == told.length()).mapToInt(Matcher::start).min().orElse(told.length());
    return begin == own[0] && end == own[1] ? own : trimmed(plain, new int[] {begin, Math.max(begin, end)});
  }

  private static int[] stripped(String plain, int[] clause) {
    String told = plain.substring(clause[0], clause[1]);
    int begin = clause[0] + told.length() - told.stripLeading().length();
    return new int[] {begin, begin + told.strip().length()};
  }
}
