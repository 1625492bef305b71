package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/// Translates what Cotejo found into what one gold set asks. It adds no knowledge of the set's texts.
public interface SetAdapter {

  /// The set's name on the command line, such as `timex`.
  String set();

  /// The prediction for one item, in the format of the set's scorer.
  ///
  /// @param item one line of the input: id, text and dates; labels, where present, are not read
  JsonNode predict(JsonNode item);

  /// The predictions for the items of a file; other than one by one where items have to be seen beside each other.
  default List<JsonNode> predictAll(List<JsonNode> items) {
    return items.stream().map(this::predict).toList();
  }
}
