package org.cotejo.coder.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.cotejo.coder.lexicon.WordClass;
import org.cotejo.coder.match.EventMention;
import org.cotejo.coder.match.NounPhrase;
import org.cotejo.coder.rule.Role;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// Words that the report or the speaker marks as contested: scare quotes, and labels hedged by *alleged*, *presunto* and the like.
final class FramingReader {
  /// More words between quotation marks are speech.
  private static final int LABEL_WORDS = 4;
  private static final Pattern BLANK = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Po}]+|[\\s\\p{Po}]+$");

  private FramingReader() {}

  /// Whether the trigger itself stands in scare quotes.
  static boolean marksTrigger(Reading reading, EventMention mention) {
    return labels(reading, mention).stream().anyMatch(label -> label.contains(mention.word().span()) && !isClause(mention, label));
  }

  /// The marked words in the trigger and the phrases around it.
  static List<String> read(Reading reading, EventMention mention) {
    List<String> framing = new ArrayList<>();
    for (TextSpan label : labels(reading, mention)) {
      if (isClause(mention, label)) {
        continue;
      }
      if (label.contains(mention.word().span()) || fillers(mention).stream().anyMatch(head -> label.overlaps(NounPhrase.span(mention.tree(), head)))) {
        framing.add(EDGES.matcher(label.of(reading.text())).replaceAll(""));
      }
    }
    for (Token head : labelled(mention)) {
      if (mention.tree().hasChild(head.index(), child -> mention.tree().isA(WordClass.LABEL_HEDGE, child))) {
        framing.add(NounPhrase.span(mention.tree(), head).of(reading.text()));
      }
    }
    return framing.stream().distinct().toList();
  }

  /// "**"We killed four bandits,"** the colonel said": a whole clause is speech, however short.
  private static boolean isClause(EventMention mention, TextSpan label) {
    Token word = mention.word();
    return label.contains(word.span()) && word.pos().equals("VERB") && mention.tree().hasChild(word.index(), child -> child.is("nsubj") && label.contains(child.span()));
  }

  private static List<Token> fillers(EventMention mention) {
    List<Token> heads = new ArrayList<>(mention.of(Role.RECIPIENT));
    heads.addAll(mention.of(Role.COUNTED));
    return heads;
  }

  /// Whoever is called something: those who suffer it, and those who do it.
  private static List<Token> labelled(EventMention mention) {
    List<Token> heads = fillers(mention);
    heads.addAll(mention.of(Role.ACTOR));
    return heads;
  }

  /// Those in the event's sentence.
  private static List<TextSpan> labels(Reading reading, EventMention mention) {
    TextSpan sentence = mention.tree().sentence().span();
    return reading.quotations().stream().filter(span -> span.overlaps(sentence) && BLANK.split(span.of(reading.text()).trim(), LABEL_WORDS + 1).length <= LABEL_WORDS).toList();
  }
}
