package org.cotejo.web.document;

import java.util.List;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Pager;

/// Reports, by words and outlet.
public record DocumentsView(String words, String publisher, List<Line> reports, Pager pager) {

  /// @param copy whether it nearly repeats another
  public record Line(String documentId, String name, String publisher, String title, String published, String language, int characters, int claims, boolean copy, Address page, Address compare) {}

  public DocumentsView {
    reports = List.copyOf(reports);
  }
}
