package org.cotejo.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.cotejo.incidents.check.ConsistencyChecks;
import org.cotejo.incidents.check.Finding;
import org.cotejo.incidents.check.FindingText;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Document;
import org.cotejo.model.Language;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Discretion;

/// Figures that cannot be right as they are published.
public record ChecksView(List<Line> findings) {

  /// @param kind ratio index rate parts sum share percentage change twice date place
  /// @param says what is told and what would be right, in the reader's language
  /// @param sentences that hold it
  public record Line(String kind, String says, List<String> sentences, String documentName, String publisher, String published, Address page) {
    public Line {
      sentences = List.copyOf(sentences);
    }
  }

  /// What was found, before it is put into words.
  record Found(Document document, Finding finding) {}

  /// All of it.
  record AllFound(List<Found> all) {
    AllFound {
      all = List.copyOf(all);
    }

    static AllFound in(Store store, Discretion discretion) {
      ConsistencyChecks checks = ConsistencyChecks.load();
      List<Found> all = new ArrayList<>();
      store.reports().all().map(discretion::report).forEach(report -> add(report, checks, all));
      return new AllFound(all);
    }

    private static void add(CodedDocument report, ConsistencyChecks checks, List<Found> all) {
      checks.in(report).forEach(finding -> all.add(new Found(report.document(), finding)));
    }
  }

  public ChecksView {
    findings = List.copyOf(findings);
  }

  static ChecksView of(AllFound found, Language language) {
    FindingText text = FindingText.in(language);
    return new ChecksView(found.all().stream().map(one -> line(one, text)).toList());
  }

  private static Line line(Found found, FindingText text) {
    Document document = found.document();
    Address page = Address.of("/documents/" + document.id().sha256());
    List<String> claims = found.finding().claims();
    return new Line(found.finding().kind().name().toLowerCase(Locale.ROOT), text.of(found.finding()), found.finding().sentences().stream().map(span -> span.of(document.text())).toList(),
        document.name(), document.publisher(), document.published().map(Object::toString).orElse(""), claims.isEmpty() ? page : page.with("claim", claims.getFirst()));
  }
}
