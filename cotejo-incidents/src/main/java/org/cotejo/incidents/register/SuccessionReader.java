package org.cotejo.incidents.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.cotejo.incidents.alike.Words;
import org.cotejo.incidents.register.PlanNames.Mention;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;

/// Reads in a report which plan came after which: two plans of one sentence with a cue between or before them. A plan may be named, or pointed
/// back to ("this operation"), which means the one that the report has named most often so far. Names that are only joined by "and" are read
/// together.
final class SuccessionReader {
  private final PlanNames names;
  private final Map<Language, SuccessionCues> cues = new EnumMap<>(Language.class);
  private final Map<Language, Pattern> pointing = new EnumMap<>(Language.class);

  SuccessionReader(PlanNames names) {
    this.names = names;
    String nouns = String.join("|", names.nouns());
    for (Language language : Language.values()) {
      cues.put(language, SuccessionCues.of(language));
      String words = DataFile.rows("org/cotejo/incidents/register/pointing-words.tsv", "words", "language").stream()
          .filter(row -> row.cell("language").equals(language.code())).flatMap(row -> row.list("words").stream())
          .sorted(Comparator.comparingInt(String::length).reversed()).collect(Collectors.joining("|"));
      pointing.put(language, Pattern.compile("(?<!\\p{L})(?:" + words + "|" + capitals(words) + ") (?:security |de seguridad )?(?:" + nouns + "|operación|misión)(?!\\p{L})"));
    }
  }

  private static String capitals(String words) {
    return Pattern.compile("(?:^|(?<=\\|))\\p{L}").matcher(words).replaceAll(letter -> letter.group().toUpperCase(Locale.ROOT));
  }

  /// In the order of the text.
  List<Succession> read(Document document) {
    List<Succession> successions = new ArrayList<>();
    Map<String, Integer> named = new LinkedHashMap<>();
    for (TextSpan sentence : Sentences.of(document)) {
      List<Mention> mentions = mentions(sentence.of(document.text()), document.language(), named);
      read(document, sentence, mentions, successions);
      mentions.forEach(mention -> named.merge(mention.name(), 1, Integer::sum));
    }
    return successions;
  }

  private List<Mention> mentions(String sentence, Language language, Map<String, Integer> named) {
    List<Mention> mentions = new ArrayList<>(names.in(sentence));
    Optional<String> main = named.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    for (Matcher matcher = requireNonNull(pointing.get(language)).matcher(sentence); main.isPresent() && matcher.find(); ) {
      TextSpan span = new TextSpan(matcher.start(), matcher.end());
      if (mentions.stream().noneMatch(other -> other.span().overlaps(span))) {
        mentions.add(new Mention(span, main.get()));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    return mentions;
  }

  private void read(Document document, TextSpan sentence, List<Mention> mentions, List<Succession> successions) {
    String text = sentence.of(document.text());
    List<List<Mention>> groups = groups(text, mentions);
    for (int i = 0; i + 1 < groups.size(); i++) {
      List<Mention> left = groups.get(i);
      List<Mention> right = groups.get(i + 1);
      String ahead = text.substring(0, left.getFirst().span().begin());
      String between = text.substring(left.getLast().span().end(), right.getFirst().span().begin());
      requireNonNull(cues.get(document.language())).read(ahead, between).ifPresent(first -> {
        List<Mention> later = first == SuccessionCues.First.LATER ? left : right;
        add(document, sentence, later, later.equals(left) ? right : left, successions);
      });
    }
  }

  private static void add(Document document, TextSpan sentence, List<Mention> later, List<Mention> earlier, List<Succession> successions) {
    for (Mention after : later) {
      earlier.stream().filter(before -> !before.name().equals(after.name()))
          .forEach(before -> successions.add(new Succession(after.name(), before.name(), document.id(), sentence)));
    }
  }

  /// Mentions with nothing but function words between them stand together.
  private static List<List<Mention>> groups(String text, List<Mention> mentions) {
    List<List<Mention>> groups = new ArrayList<>();
    int end = 0;
    for (Mention mention : mentions) {
      boolean joined = !groups.isEmpty() && isJoin(text.substring(end, mention.span().begin()));
      if (!joined) {
        groups.add(new ArrayList<>());
      }
      groups.getLast().add(mention);
      end = mention.span().end();
    }
    return groups;
  }

  private static boolean isJoin(String between) {
    return Words.content(between).isEmpty() && (" " + Words.folded(between) + " ").matches(".* (?:and|y|e) .*");
  }
}
