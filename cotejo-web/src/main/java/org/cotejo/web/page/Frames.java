package org.cotejo.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.cotejo.model.Language;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Assets;
import org.jspecify.annotations.Nullable;

/// Makes the frame of each page: in the reader's language and theme, which are kept in cookies.
///
/// @param standard the language of readers who have not chosen one
public record Frames(Map<Language, Texts> all, Language standard, String token, List<NavEntry> nav, Assets assets, String database, boolean unmasked) {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final int YEAR_S = 365 * 24 * 60 * 60;

  public Frames {
    all = Map.copyOf(all);
    nav = List.copyOf(nav);
  }

  Frame of(Context context, Address here) {
    return new Frame(texts(context), Theme.named(cookie(context, THEME)), here, token, nav, assets, database, unmasked);
  }

  Texts texts(Context context) {
    String code = cookie(context, LANGUAGE);
    Language chosen = all.keySet().stream().filter(language -> language.code().equals(code)).findFirst().orElse(standard);
    return all.getOrDefault(chosen, Texts.in(chosen));
  }

  /// Keeps what the reader has chosen, and goes back to the page.
  public void choose(Context context) {
    for (String name : List.of(LANGUAGE, THEME)) {
      String value = context.formParam(name);
      if (value != null && value.matches("[a-z]{1,8}")) {
        Cookie cookie = new Cookie(name, value.toLowerCase(Locale.ROOT));
        cookie.setMaxAge(YEAR_S);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
      }
    }
    context.redirect(own(context.formParam("back")), HttpStatus.SEE_OTHER);
  }

  /// The page to go back to, if it is one of the workbench's.
  private static String own(@Nullable String back) {
    return back != null && back.matches("/(?![/\\\\])[^\\\\\\p{Cntrl}]*") ? back : "/";
  }

  private static String cookie(Context context, String name) {
    String value = context.cookie(name);
    return value == null ? "" : value;
  }
}
