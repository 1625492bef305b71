package org.cotejo.web.study;

import java.util.List;
import java.util.Optional;
import org.cotejo.model.WrongChoice;
import org.cotejo.store.StoredDocuments;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.KnownValues;
import org.cotejo.web.library.Wordings;
import org.cotejo.web.map.Atlas;
import org.cotejo.web.map.Sketches;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Site;
import org.cotejo.web.study.StudyView.Result;
import org.cotejo.workspace.happening.Happenings;

/// `/displacement`, `/escalation`, `/near-repeat` and `/undercount`, each with what its counts open, and `/agreement`, and `/area`, where areas are drawn.
public final class StudyPages {
  private static final String TEMPLATE = "study/study.jte";
  private static final String AGREEMENT = "agreement";

  private final Library library;
  private final Wordings wordings;
  private final List<Study> studies;
  private final Drawing drawing;
  private final AgreementDesk agreements = new AgreementDesk();

  /// @param atlas that areas are drawn on
  public StudyPages(Library library, Wordings wordings, Atlas atlas) {
    this.library = library;
    this.wordings = wordings;
    this.studies = List.of(new DisplacementStudy(), new EscalationStudy(library), new NearRepeatStudy(), new UndercountStudy());
    this.drawing = new Drawing(studies, new Sketches(atlas));
  }

  public void register(Site site) {
    for (Study study : studies) {
      site.page("/" + study.name(), TEMPLATE, request -> view(study, request));
      site.page(Told.path(study.name()), "study/told.jte", request -> told(study, request));
      AreaDesk.register(site, study.name());
    }
    site.page("/" + AGREEMENT, TEMPLATE, request -> new StudyView(AGREEMENT, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "",
        agreements.result(request, wordings.in(request.texts().language())).stream().toList()));
    agreements.register(site);
    AreaDesk.register(site, Drawing.INDICATORS);
    AreaDesk.register(site, Drawing.BULLETIN);
    drawing.register(site);
  }

  private StudyView view(Study study, Request request) {
    Asked asked = new Asked(request.address());
    List<Field> fields = study.fields(asked);
    List<String> outlets = !offers(fields, "lines") ? List.of() : request.store().documents().outlets().stream().map(StoredDocuments.Outlet::publisher).filter(name -> !name.isEmpty()).toList();
    String problem = "";
    Optional<Result> result = Optional.empty();
    try {
      result = study.result(asked, asked.of(happenings(request)), request, wordings.in(request.texts().language()));
    } catch (IllegalArgumentException e) {
      problem = WrongChoice.said(e, request.texts().language());
    }
    KnownValues known = KnownValues.of(library, request.store());
    return new StudyView(study.name(), fields, known.places(), known.events(), known.acts(), outlets, offers(fields, "plan") ? known.plans() : List.of(), problem, result.stream().toList());
  }

  private ToldView told(Study study, Request request) {
    Asked asked = new Asked(request.address());
    return study.told(asked.text(Told.OF), asked, asked.of(happenings(request)), request, wordings.in(request.texts().language())).view(study.name(), asked.here(), request);
  }

  private static boolean offers(List<Field> fields, String kind) {
    return fields.stream().anyMatch(field -> field.kind().equals(kind));
  }

  /// All there is to count, read once for a state of the database.
  private Happenings happenings(Request request) {
    return library.learnt("happenings", Happenings.class, request.store(), Happenings::read);
  }
}
