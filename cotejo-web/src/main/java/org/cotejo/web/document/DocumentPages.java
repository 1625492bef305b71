package org.cotejo.web.document;

import org.cotejo.model.CodedDocument;
import org.cotejo.model.DocumentId;
import org.cotejo.store.StoredDocuments;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Pager;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;

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
    return new DocumentsView(words, publisher, found.lines().stream().map(DocumentPages::line).toList(), Pager.of(here, page, PAGE, found.total()));
  }

  private static DocumentsView.Line line(StoredDocuments.Line line) {
    return new DocumentsView.Line(line.id(), line.name(), line.publisher(), line.title(), line.published(), line.language(), line.characters(), line.claims(), !line.nearCopyOf().isEmpty(),
        Address.of("/documents/" + line.id()), Address.of("/compare").with("one", line.id()));
  }

  private static DocumentView one(Request request) {
    String id = request.name("id");
    if (!id.matches("[0-9a-f]{64}")) {
      throw new Missing("missing.document", id);
    }
    CodedDocument report = request.store().reports().report(new DocumentId(id)).orElseThrow(() -> new Missing("missing.document", id));
    return new DocumentViews(request, report).view();
  }
}
