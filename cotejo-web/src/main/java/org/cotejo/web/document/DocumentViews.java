package org.cotejo.web.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Claim;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.NoiseRegion;
import org.cotejo.store.Filter;
import org.cotejo.store.PublishedTable;
import org.cotejo.web.claim.ClaimLine;
import org.cotejo.web.claim.ClaimLines;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Request;

/// Makes the page of a report.
final class DocumentViews {
  /// Longer reports are archives in one file; nobody reads on so far.
  private static final int LONGEST = 200_000;

  private final Request request;
  private final CodedDocument report;

  DocumentViews(Request request, CodedDocument report) {
    this.request = request;
    this.report = report;
  }

  DocumentView view() {
    Document document = report.document();
    String text = document.text().substring(0, Math.min(LONGEST, document.text().length()));
    List<Claim> claims = report.claims().stream().sorted(Comparator.comparing(Claim::evidence).thenComparing(Claim::id)).toList();
    List<ClaimLine> lines = lines(claims);
    List<Mark> marks = Marks.of(report, claims).stream().filter(mark -> mark.span().end() <= text.length()).toList();
    String chosen = request.address().first("claim").orElse("");
    return new DocumentView(
        document.id().sha256(), document.name(), document.publisher(), document.title(), document.published().map(Object::toString).orElse(""), document.language().code(),
        document.text().codePointCount(0, document.text().length()), report.sentences(), report.coderVersion(), document.noise().stream().map(NoiseRegion::reason).distinct().toList(), lines,
        Segments.of(text, marks), text.length() < document.text().length(), 1 + claims.stream().map(Claim::id).toList().indexOf(chosen), copies(), incidents(lines),
        Address.of("/compare").with("one", document.id().sha256()), Address.of("/documents/" + document.id().sha256() + "/add"));
  }

  /// As they stand now, with what people have decided.
  private List<ClaimLine> lines(List<Claim> claims) {
    Map<String, ClaimLine> rows = new HashMap<>();
    request.claims(request.store().table(PublishedTable.CLAIMS, Filter.ofDocuments(List.of(report.document().id().sha256()))))
        .forEach(row -> rows.put(ClaimLines.of(row).claimId(), ClaimLines.of(row)));
    return claims.stream().map(claim -> rows.getOrDefault(claim.id(), ClaimLine.of(report, claim, "", "unreviewed"))).toList();
  }

  private List<DocumentView.Copy> copies() {
    String own = report.document().id().sha256();
    return request.store().documents().near(report.document().id()).stream()
        .map(line -> new DocumentView.Copy(line.name(), line.publisher(), !line.nearCopyOf().equals(own), Address.of("/documents/" + line.id()))).toList();
  }

  private List<DocumentView.Incident> incidents(List<ClaimLine> lines) {
    List<DocumentView.Incident> incidents = new ArrayList<>();
    lines.stream().map(ClaimLine::incidentId).filter(id -> !id.isEmpty()).distinct()
        .forEach(id -> incidents.add(new DocumentView.Incident(id, request.store().accounts().title(id), Address.of("/incidents/" + id))));
    return incidents;
  }
}
