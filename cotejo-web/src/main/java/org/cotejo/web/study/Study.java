package org.cotejo.web.study;

import java.util.List;
import java.util.Optional;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.workspace.happening.Happenings;
import org.cotejo.workspace.wording.Wording;

/// One of the questions.
interface Study {
  /// Its path and the key of its texts.
  String name();

  List<Field> fields(Asked asked);

  /// What came out; empty as long as something is missing.
  ///
  /// @throws IllegalArgumentException with a message for people, if something is chosen wrong
  Optional<Result> result(Asked asked, Happenings happenings, Request request, Wording wording);

  /// What one of its counts is made of.
  ///
  /// @param count as [Told#page] names it
  /// @throws Missing if there is no such count
  /// @throws IllegalArgumentException with a message for people, if something is chosen wrong
  Told told(String count, Asked asked, Happenings happenings, Request request, Wording wording);
}
