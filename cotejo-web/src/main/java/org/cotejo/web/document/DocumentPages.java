package org.cotejo.web.document;

import java.util.List;
import org.cotejo.store.StoredDocuments;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Pager;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.privacy.PrivateNames;

/// `/documents` and `/documents/{id}`.
public final class DocumentPages {
  private static final int PAGE = 50;

  public void register(Site site) {
    site.page("/documents", "document/documents.jte", DocumentPages::list);
    site.page("/documents/{id}", "document/document.jte", DocumentPages::one);
  }

  private static DocumentsView list(Request request) {
    Address here = request.address();
    String words = here.first("words").orElse("");
    String publisher = here.first("publisher").orElse("");
    int page = Pager.asked(here);
    StoredDocuments.Page found = request.store().documents().page(words, publisher, (page - 1) * PAGE, PAGE);
    return new DocumentsView(words, publisher, lines(request, found.lines()), Pager.of(here, page, PAGE, found.total()));
  }

  /// As lists show them.
  public static List<DocumentsView.Line> lines(Request request, List<StoredDocuments.Line> lines) {
    PrivateNames names = request.discretion().names(request.store(), lines.stream().map(StoredDocuments.Line::id).toList());
    return lines.stream().map(line -> line(line, names)).toList();
  }

  private static DocumentsView.Line line(StoredDocuments.Line line, PrivateNames names) {
    return new DocumentsView.Line(line.id(), line.name(), line.publisher(), names.masked(line.title()), line.published(), line.language(), line.characters(), line.claims(), !line.nearCopyOf().isEmpty(),
        Address.of("/documents/" + line.id()), Address.of("/compare").with("one", line.id()));
  }

  private static DocumentView one(Request request) {
    return new DocumentViews(request, request.report(request.name("id"))).view();
  }
}
