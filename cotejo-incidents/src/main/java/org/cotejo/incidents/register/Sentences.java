package org.cotejo.incidents.register;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.model.Document;
import org.cotejo.model.TextSpan;

/// The sentences of a report outside page noise, by their marks: enough to keep cues and names of one sentence together.
final class Sentences {
  private static final Pattern END = Pattern.compile("[.!?][”\"»’)]*\\s+(?=[\\p{Lu}¿¡“\"«])|\\n\\s*\\n");

  private Sentences() {}

  static List<TextSpan> of(Document document) {
    List<TextSpan> sentences = new ArrayList<>();
    int begin = 0;
    for (Matcher end = END.matcher(document.text()); end.find(); ) {
      add(sentences, document, new TextSpan(begin, end.end()));
      begin = end.end();
    }
    add(sentences, document, new TextSpan(begin, document.text().length()));
    return sentences;
  }

  private static void add(List<TextSpan> sentences, Document document, TextSpan sentence) {
    if (!sentence.isEmpty() && document.noise().stream().noneMatch(noise -> noise.span().overlaps(sentence))) {
      sentences.add(sentence);
    }
  }
}
