package org.cotejo.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.json.JavalinJackson;
import io.javalin.util.JavalinException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cotejo.model.Language;
import org.cotejo.store.StoreException;
import org.cotejo.web.api.ApiPages;
import org.cotejo.web.compare.ComparePages;
import org.cotejo.web.document.DocumentPages;
import org.cotejo.web.figure.BulletinPages;
import org.cotejo.web.figure.DenominatorDesk;
import org.cotejo.web.figure.IndicatorPages;
import org.cotejo.web.figure.StatisticPages;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Assets;
import org.cotejo.web.http.Guard;
import org.cotejo.web.http.Headers;
import org.cotejo.web.incident.IncidentPages;
import org.cotejo.web.intake.CodingDesk;
import org.cotejo.web.intake.IntakePages;
import org.cotejo.web.intake.WatchedFolder;
import org.cotejo.web.library.Discretion;
import org.cotejo.web.library.Library;
import org.cotejo.web.library.Wordings;
import org.cotejo.web.map.Atlas;
import org.cotejo.web.map.Land;
import org.cotejo.web.missed.MissedPages;
import org.cotejo.web.page.Endpoint;
import org.cotejo.web.page.Frames;
import org.cotejo.web.page.Missing;
import org.cotejo.web.page.NavGroup;
import org.cotejo.web.page.Site;
import org.cotejo.web.page.Texts;
import org.cotejo.web.place.PlacePages;
import org.cotejo.web.register.RegisterPages;
import org.cotejo.web.review.ReviewPages;
import org.cotejo.web.round.RoundPages;
import org.cotejo.web.search.SearchPages;
import org.cotejo.web.study.StudyPages;

/// The workbench while it is open.
public final class Workbench implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  /// Of a post; uploads of reports are a batch of a morning, not an archive.
  private static final long MOST_BYTES = 64L << 20;
  /// What belongs together is one menu; a new page is one more name in its line.
  private static final List<NavGroup> NAV = List.of(
      NavGroup.of("search", "search"),
      NavGroup.of("review", "review"),
      NavGroup.of("events", "incidents", "disagreements", "compare"),
      NavGroup.of("reports", "documents", "sources", "intake"),
      NavGroup.of("registers", "plans", "commitments", "checks"),
      NavGroup.of("figures", "indicators", "statistics", "bulletin", "displacement", "escalation", "near-repeat", "undercount", "agreement"));

  private final Guard guard = Guard.make();
  private final Assets assets = new Assets();
  private final Library library;
  private final CodingDesk desk;
  private final Site site;
  private final Optional<WatchedFolder> watched;
  private final Javalin server;

  private Workbench(WorkbenchOptions options) {
    DenominatorDesk denominators = new DenominatorDesk(options.denominators());
    library = Library.open(options.database());
    desk = new CodingDesk(library, options.wiring());
    Frames frames = new Frames(Map.of(Language.EN, Texts.in(Language.EN), Language.ES, Texts.in(Language.ES)), options.language(), guard.token(), NAV, assets,
        String.valueOf(options.database().getFileName()), options.unmasked());
    Site[] made = new Site[1];
    server = Javalin.create(config -> {
      configure(config, options.port());
      made[0] = new Site(config.routes, library, frames);
      Atlas atlas = Atlas.load();
      routes(config.routes, made[0], frames, new Discretion(options.unmasked()), atlas);
      figures(made[0], denominators, atlas);
    });
    site = made[0];
    start(options.port());
    watched = options.watched().map(folder -> WatchedFolder.of(desk, folder));
  }

  private void start(int port) {
    try {
      server.start();
    } catch (JavalinException e) {
      desk.close();
      library.close();
      throw new IllegalArgumentException("Port " + port + " of this machine cannot be used, perhaps because another program has it. Name another with --port.", e);
    }
  }

  /// Opens an existing database and serves it on the loopback address.
  ///
  /// @throws StoreException with a message for people, if the database cannot be opened
  /// @throws IllegalArgumentException with a message for people, if the port is taken
  public static Workbench open(WorkbenchOptions options) {
    return new Workbench(options);
  }

  /// Where it is to be seen.
  public String address() {
    return "http://" + LOOPBACK + ":" + server.port() + "/";
  }

  /// Whether the browser libraries are in the program; without them pages work, but load whole at every click.
  public boolean complete() {
    return assets.complete();
  }

  /// The pages there are.
  List<Endpoint> endpoints() {
    return site.endpoints();
  }

  private static void configure(JavalinConfig config, int port) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.jetty.host = LOOPBACK;
    config.jetty.port = port;
    config.jetty.multipartConfig.maxFileSize(MOST_BYTES, SizeUnit.BYTES);
    config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES, SizeUnit.BYTES);
    config.http.maxRequestSize = MOST_BYTES;
    config.jsonMapper(new JavalinJackson(new ObjectMapper().registerModule(new SimpleModule().addSerializer(Address.class, ToStringSerializer.instance).addSerializer(Land.class, ToStringSerializer.instance)), false));
  }

  private void routes(RoutesConfig routes, Site pages, Frames frames, Discretion discretion, Atlas atlas) {
    routes.before(context -> {
      Headers.set(context);
      guard.check(context, context.port());
    });
    routes.get("/", context -> context.redirect("/search", HttpStatus.SEE_OTHER));
    routes.get("/assets/<name>", context -> assets.serve(context, context.pathParam("name")));
    routes.post("/settings", frames::choose);
    new SearchPages(atlas).register(pages);
    new IncidentPages(atlas).register(pages);
    new DocumentPages().register(pages);
    new ComparePages().register(pages);
    new RegisterPages(library).register(pages);
    new ReviewPages().register(pages);
    new PlacePages(atlas).register(pages);
    new MissedPages(library, discretion).register(pages);
    new RoundPages(library).register(pages);
    new IntakePages(desk).register(pages);
    new ApiPages().register(routes);
    problems(routes, pages);
  }

  private void figures(Site pages, DenominatorDesk denominators, Atlas atlas) {
    Wordings wordings = Wordings.load();
    new IndicatorPages(library, denominators, wordings).register(pages);
    new StatisticPages(library, wordings).register(pages);
    new BulletinPages(library, denominators, wordings).register(pages);
    new StudyPages(library, wordings, atlas).register(pages);
  }

  private static void problems(RoutesConfig routes, Site pages) {
    routes.exception(Missing.class, (missing, context) -> pages.missing(context, missing));
    routes.exception(IllegalArgumentException.class, (e, context) -> pages.wrong(context, e));
    routes.exception(StoreException.class, (e, context) -> pages.problem(context, HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(e.getMessage())));
    routes.exception(HttpResponseException.class, (e, context) -> pages.problem(context, HttpStatus.forStatus(e.getStatus()), String.valueOf(e.getMessage())));
  }

  @Override
  public void close() {
    server.stop();
    watched.ifPresent(WatchedFolder::close);
    desk.close();
    library.close();
  }
}
