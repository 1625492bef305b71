package org.cotejo.web.page;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.cotejo.model.Language;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Assets;
import org.jspecify.annotations.Nullable;

/// Makes the frame of each page. What the reader has chosen - language, theme, a name for decisions - is kept in cookies.
///
/// @param standard the language of readers who have not chosen one
public record Frames(Map<Language, Texts> all, Language standard, String token, List<NavGroup> nav, Assets assets, String database, boolean unmasked) {
  private static final String LANGUAGE = "language";
  private static final String THEME = "theme";
  private static final String DECIDER = "decider";
  private static final int LONGEST_NAME = 60;
  private static final int YEAR_S = 365 * 24 * 60 * 60;

  public Frames {
    all = Map.copyOf(all);
    nav = List.copyOf(nav);
  }

  Frame of(Context context, Address here) {
    return new Frame(texts(context), Theme.named(cookie(context, THEME)), here, token, nav, assets, database, unmasked, decider(context));
  }

  Texts texts(Context context) {
    String code = cookie(context, LANGUAGE);
    Language chosen = all.keySet().stream().filter(language -> language.code().equals(code)).findFirst().orElse(standard);
    return all.getOrDefault(chosen, Texts.in(chosen));
  }

  /// Who decides: the name the reader has given, or else the user of this computer.
  String decider(Context context) {
    String kept = cookie(context, DECIDER);
    String given = kept.matches("[A-Za-z0-9_-]+") ? decoded(kept) : "";
    return given.isBlank() ? System.getProperty("user.name", "") : Shown.line(given, LONGEST_NAME);
  }

  /// Keeps what the reader has chosen, and goes back to the page.
  public void choose(Context context) {
    keep(context, LANGUAGE, word(context.formParam(LANGUAGE)));
    keep(context, THEME, word(context.formParam(THEME)));
    String name = context.formParam(DECIDER);
    keep(context, DECIDER, name == null ? "" : encoded(Shown.line(name, LONGEST_NAME)));
    context.redirect(own(context.formParam("back")), HttpStatus.SEE_OTHER);
  }

  private static String word(@Nullable String given) {
    return given != null && given.matches("[a-z]{1,8}") ? given : "";
  }

  private static void keep(Context context, String name, String value) {
    if (!value.isEmpty()) {
      Cookie cookie = new Cookie(name, value);
      cookie.setMaxAge(YEAR_S);
      cookie.setPath("/");
      cookie.setHttpOnly(true);
      cookie.setSameSite(SameSite.STRICT);
      context.cookie(cookie);
    }
  }

  /// A name may hold what a cookie may not.
  private static String encoded(String name) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(name.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String kept) {
    try {
      return new String(Base64.getUrlDecoder().decode(kept), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
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
