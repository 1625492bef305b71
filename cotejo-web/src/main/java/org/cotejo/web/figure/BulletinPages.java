package org.cotejo.web.figure;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.List;
import org.cotejo.export.Format;
import org.cotejo.model.Language;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Wordings;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.Request;
import org.cotejo.web.page.Saved;
import org.cotejo.web.page.Shown;
import org.cotejo.web.page.Site;
import org.cotejo.workspace.bulletin.Appendix;
import org.cotejo.workspace.bulletin.Bulletin;
import org.cotejo.workspace.bulletin.BulletinMaker;
import org.cotejo.workspace.bulletin.BulletinMaker.Material;
import org.cotejo.workspace.bulletin.BulletinPage;
import org.cotejo.workspace.count.Inquiry;
import org.cotejo.workspace.wording.Wording;

/// `/bulletin`: the bulletin of a period as a page, as a file that needs nothing else, and its data.
public final class BulletinPages {
  private static final int OFFERED = 18;
  private static final String NAME = "bulletin-";

  private final Library library;
  private final DenominatorDesk desk;
  private final Wordings wordings;

  public BulletinPages(Library library, DenominatorDesk desk, Wordings wordings) {
    this.library = library;
    this.desk = desk;
    this.wordings = wordings;
  }

  public void register(Site site) {
    site.page("/bulletin", "figure/bulletin.jte", this::view);
    site.download("/bulletin/file.{format}", this::save);
  }

  private BulletinView view(Request request) {
    InquiryForm asked = InquiryForm.of(request.address(), request.texts().language());
    InquiryForm form = asked.with(Choices.of(library, request.store(), Readings.of(library, request.store()).of(request.store(), asked.inquiry().variant()).episodes()));
    Language language = language(request);
    Address here = request.address().without("page");
    List<BulletinView.Offer> offers = form.periods().stream().limit(OFFERED).map(period -> new BulletinView.Offer(period, here.with("period", period))).toList();
    Address html = here.at("/bulletin/file.html");
    Address data = here.at("/bulletin/file.xlsx");
    if (form.period().isEmpty() || !form.problem().isEmpty()) {
      return new BulletinView(form, language.code(), false, "", 0, "", html, data, offers);
    }
    Bulletin bulletin = make(request, form);
    BulletinPage page = new BulletinPage(wordings.in(language), id -> "/incidents/" + id);
    return new BulletinView(form, language.code(), true, page.title(bulletin), bulletin.cases().size(), Shown.inert(page.body(bulletin, name(form) + Format.XLSX.ending())), html, data, offers);
  }

  /// That which is asked for, else the reader's.
  private static Language language(Request request) {
    return request.address().first("language").flatMap(code -> List.of(Language.values()).stream().filter(one -> one.code().equals(code)).findFirst()).orElse(request.texts().language());
  }

  private static String name(InquiryForm form) {
    return NAME + form.period().replace("..", "-to-").replaceAll("[^0-9a-z-]", "");
  }

  private Bulletin make(Request request, InquiryForm form) {
    Inquiry inquiry = form.inquiry();
    Store store = request.store();
    Material material = new Material(Readings.of(library, store).of(store, inquiry.variant()).episodes(), StatisticPages.ledger(library, store, request.discretion()),
        library.learnt("sources", Bulletin.Sources.class, store, BulletinMaker::sources));
    return new BulletinMaker(store, desk.weights()).make(material, inquiry.question(), inquiry.variant(), LocalDate.now(), inquiry.settings());
  }

  private void save(Request request, Context context) {
    InquiryForm form = InquiryForm.of(request.address(), request.texts().language()).required();
    Bulletin bulletin = make(request, form);
    Wording wording = wordings.in(language(request));
    switch (request.name("format")) {
      case "xlsx" -> Saved.send(Appendix.table(request.store(), bulletin, wording), name(form), Format.XLSX, context);
      case "html" -> {
        Saved.attach(name(form) + ".html", context);
        context.html(new BulletinPage(wording).of(bulletin, name(form) + Format.XLSX.ending()));
      }
      default -> throw new Missing("missing.format", request.name("format"));
    }
  }
}
