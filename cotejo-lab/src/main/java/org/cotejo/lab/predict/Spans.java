package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.cotejo.model.TextSpan;

/// Spans as the scorers want them: `start` and `end` in code points.
final class Spans {

  private final String text;

  Spans(String text) {
    this.text = text;
  }

  /// An object with the span's two ends, to be filled up.
  ObjectNode object(TextSpan span) {
    int start = text.codePointCount(0, span.begin());
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    return object.put("start", start).put("end", start + text.codePointCount(span.begin(), span.end()));
  }

  /// The whole text.
  TextSpan all() {
    return new TextSpan(0, text.length());
  }
}
