package org.cotejo.store.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is searched for, term by term.
///
/// @param wanted every one of these is in the text
/// @param unwanted none of these is
public record WordQuery(List<Term> wanted, List<Term> unwanted) {
  /// More than anybody types; the rest is left aside.
  private static final int MOST_TERMS = 16;
  private static final Pattern TERM = Pattern.compile("(?<no>-)?(?:\"(?<phrase>[^\"]*)\"|(?<word>[^\\s\"]+))");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

  /// One or several words that follow each other.
  ///
  /// @param words without accents, lower case
  /// @param verbatim whether other forms of the words do not count
  public record Term(List<String> words, boolean verbatim) {
    public Term {
      words = List.copyOf(words);
    }
  }

  public WordQuery {
    wanted = List.copyOf(wanted);
    unwanted = List.copyOf(unwanted);
  }

  /// Any text is a query; what holds neither letter nor digit is left aside.
  public static WordQuery of(String typed) {
    List<Term> wanted = new ArrayList<>();
    List<Term> unwanted = new ArrayList<>();
    Matcher matcher = TERM.matcher(typed);
    while (matcher.find() && wanted.size() + unwanted.size() < MOST_TERMS) {
      boolean quoted = matcher.group("phrase") != null;
      List<String> words = words(quoted ? matcher.group("phrase") : matcher.group("word"));
      if (!words.isEmpty()) {
        (matcher.group("no") == null ? wanted : unwanted).add(new Term(words, quoted || words.size() > 1));
      }
    }
    return new WordQuery(wanted, unwanted);
  }

  /// As the index holds them: lower case, without accents.
  private static List<String> words(String text) {
    String plain = ACCENTS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)).replaceAll("");
    return BETWEEN.splitAsStream(plain).filter(word -> !word.isEmpty()).toList();
  }

  /// Whether there is nothing that could be found.
  public boolean isEmpty() {
    return wanted.isEmpty();
  }

  /// In the language of SQLite's FTS5.
  ///
  /// @param forms the words of the index that stand for a word, itself among them or not
  public String match(Function<String, Collection<String>> forms) {
    String all = wanted.stream().map(term -> match(term, forms)).collect(Collectors.joining(" AND "));
    return unwanted.isEmpty() ? all : "(" + all + ") NOT (" + unwanted.stream().map(term -> match(term, forms)).collect(Collectors.joining(" OR ")) + ")";
  }

  private static String match(Term term, Function<String, Collection<String>> forms) {
    if (term.verbatim()) {
      return quoted(String.join(" ", term.words()));
    }
    String word = term.words().getFirst();
    List<String> all = new ArrayList<>(List.of(word));
    forms.apply(word).stream().filter(form -> !form.equals(word)).forEach(all::add);
    return all.stream().map(WordQuery::quoted).collect(Collectors.joining(" OR ", "(", ")"));
  }

  /// So that no character is read as an operator.
  private static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }
}
