package org.cotejo.web.register;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cotejo.incidents.register.Commitments;
import org.cotejo.incidents.register.Plans;
import org.cotejo.store.StoredDocuments;
import org.cotejo.store.facet.Counted;
import org.cotejo.store.facet.Facet;
import org.cotejo.store.facet.Selection;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.register.Registers;

/// `/plans`, `/commitments`, `/checks` and `/sources`.
public final class RegisterPages {
  private final Library library;

  public RegisterPages(Library library) {
    this.library = library;
  }

  public void register(Site site) {
    site.page("/plans", "register/plans.jte", request -> PlansView.of(library.learnt("plans", Plans.class, request.store(), Registers::plans).plans()));
    site.page("/commitments", "register/commitments.jte", request -> CommitmentsView.of(library.learnt("commitments", Commitments.class, request.store(), Registers::commitments).commitments(), request));
    site.page("/checks", "register/checks.jte", this::checks);
    site.page("/sources", "register/sources.jte", this::sources);
  }

  private ChecksView checks(Request request) {
    return ChecksView.of(library.learnt("checks", ChecksView.AllFound.class, request.store(), store -> ChecksView.AllFound.in(store, request.discretion())), request.texts().language());
  }

  private SourcesView sources(Request request) {
    Contradictions contradictions = library.learnt("contradictions", Contradictions.class, request.store(), Contradictions::in);
    Map<String, Integer> claims = library.find(Selection.ALL).counts(Facet.PUBLISHER).stream().collect(Collectors.toMap(Counted::value, Counted::count));
    List<SourcesView.Line> lines = request.store().documents().outlets().stream().map(outlet -> line(outlet, claims, contradictions))
        .sorted(Comparator.comparingInt(SourcesView.Line::reports).reversed().thenComparing(SourcesView.Line::publisher)).toList();
    return new SourcesView(lines);
  }

  private static SourcesView.Line line(StoredDocuments.Outlet outlet, Map<String, Integer> claims, Contradictions contradictions) {
    String publisher = outlet.publisher();
    Address reports = Address.of("/documents");
    return new SourcesView.Line(publisher, outlet.reports(), outlet.copies(), claims.getOrDefault(publisher, 0), contradictions.of(publisher), contradictions.by(publisher),
        publisher.isEmpty() ? reports : reports.with("publisher", publisher), Address.of("/search").with("publisher", publisher));
  }
}
