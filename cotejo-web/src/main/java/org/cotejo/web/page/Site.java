package org.cotejo.web.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.cotejo.model.WrongChoice;
import org.cotejo.store.Store;
import org.cotejo.web.http.Address;
import org.cotejo.web.library.Discretion;
import org.cotejo.web.library.Library;

/// All pages there are. Areas register theirs here.
public final class Site {
  private final RoutesConfig routes;
  private final Library library;
  private final Frames frames;
  private final Templates templates = new Templates();
  private final List<Endpoint> endpoints = new ArrayList<>();

  public Site(RoutesConfig routes, Library library, Frames frames) {
    this.routes = routes;
    this.library = library;
    this.frames = frames;
  }

  public Library library() {
    return library;
  }

  /// The pages registered so far.
  public List<Endpoint> endpoints() {
    return List.copyOf(endpoints);
  }

  /// A page and, under `/api`, its data.
  ///
  /// @param path of the page; `{id}` and the like stand for any name
  /// @param template under `src/main/jte`; it takes a [Frame] and what `view` makes
  /// @param view makes the record that both show
  public void page(String path, String template, Function<Request, Record> view) {
    endpoints.add(new Endpoint(path, template));
    routes.get(path, context -> context.html(templates.fill(template, frame(context), made(context, view))));
    routes.get("/api" + path, context -> context.json(made(context, view)));
  }

  /// Something a page does: it changes what is stored, then shows a page.
  ///
  /// @param step returns the address to go to
  public void action(String path, Function<Posted, Address> step) {
    routes.post(path, context -> {
      context.redirect(step.apply(posted(context)).toString(), HttpStatus.SEE_OTHER);
    });
  }

  /// Likewise, with files that were sent along; a file field that was left empty sends none.
  public void upload(String path, BiFunction<Posted, List<Upload>, Address> step) {
    routes.post(path, context -> {
      List<Upload> files = context.uploadedFiles().stream().filter(file -> !file.filename().isEmpty()).map(Upload::new).toList();
      context.redirect(step.apply(posted(context), files).toString(), HttpStatus.SEE_OTHER);
    });
  }

  private Posted posted(Context context) {
    return new Posted(Address.of(context.path(), context.formParamMap()), context.pathParamMap(), frames.texts(context), frames.decider(context));
  }

  /// A file to be saved.
  public void download(String path, Download download) {
    routes.get(path, context -> {
      library.read(store -> {
        download.send(request(context, store, address(context)), context);
        return store;
      });
    });
  }

  /// Says what went wrong, in a page or in JSON.
  public void problem(Context context, HttpStatus status, String message) {
    context.status(status);
    if (context.path().startsWith("/api/")) {
      context.json(new Problem(status.getCode(), message));
    } else {
      context.html(templates.fill("problem.jte", frame(context), new Problem(status.getCode(), message)));
    }
  }

  /// Something was chosen that there is not: said in the page's language.
  public void wrong(Context context, IllegalArgumentException problem) {
    problem(context, HttpStatus.BAD_REQUEST, WrongChoice.said(problem, frame(context).texts().language()));
  }

  /// What was asked for is not there.
  public void missing(Context context, Missing missing) {
    problem(context, HttpStatus.NOT_FOUND, missing.in(frame(context).texts()));
  }

  private Record made(Context context, Function<Request, Record> view) {
    return library.read(store -> view.apply(request(context, store, address(context))));
  }

  private Request request(Context context, Store store, Address address) {
    return new Request(address, context.pathParamMap(), store, frames.texts(context), new Discretion(frames.unmasked()), frames.decider(context));
  }

  private Frame frame(Context context) {
    return frames.of(context, address(context));
  }

  /// Of a page's data, that of the page.
  private static Address address(Context context) {
    String path = context.path().startsWith("/api/") ? context.path().substring("/api".length()) : context.path();
    return Address.of(path, context.queryParamMap());
  }
}
