package org.cotejo.incidents.register;

import java.util.Set;
import org.cotejo.incidents.alike.Words;
import org.cotejo.model.Language;

/// A step with what it takes to find the commitment that it belongs to.
///
/// @param subject the topic's words as they can be compared
/// @param opens whether it may be the first that is heard of a commitment; a visit or a deployment only confirms one
record Told(Step step, Signatories parties, String topic, Set<String> subject, String act, Language language, int sentence, boolean opens) {

  /// How far two are of one topic, 0..1.
  double share(Told other) {
    return subject.equals(other.subject) ? 1 : Words.share(subject, other.subject);
  }
}
