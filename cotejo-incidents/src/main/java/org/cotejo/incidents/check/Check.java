package org.cotejo.incidents.check;

import java.util.List;

/// One way in which published figures can contradict themselves.
@FunctionalInterface
interface Check {

  /// What it finds in a report.
  List<Finding> in(Reading reading);
}
