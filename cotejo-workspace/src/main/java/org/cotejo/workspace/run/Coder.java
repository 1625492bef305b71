package org.cotejo.workspace.run;

import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;

/// Turns documents into claims; safe for many threads.
public interface Coder {

  /// The version of coder, rules and models together.
  String version();

  CodedDocument code(Document document);
}
