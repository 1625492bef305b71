package org.cotejo.web.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.cotejo.model.Language;

/// The words of the interface in one language, from `messages/en.properties` and `messages/es.properties` (UTF-8, `{0}` stands for the first value).
public final class Texts {
  private final Language language;
  private final Map<String, String> texts;
  private final Map<String, String> countries;

  private Texts(Language language, Map<String, String> texts) {
    this.language = language;
    this.texts = Map.copyOf(texts);
    this.countries = countries(Locale.of(language.code()));
  }

  public static Texts in(Language language) {
    Properties properties = new Properties();
    try (InputStream in = Texts.class.getResourceAsStream("/org/cotejo/web/messages/" + language.code() + ".properties")) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: messages/" + language.code() + ".properties is missing");
      }
      properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new Texts(language, texts);
  }

  public Language language() {
    return language;
  }

  /// @throws IllegalArgumentException if there is no such text
  public String of(String key, Object... values) {
    String text = find(key).orElseThrow(() -> new IllegalArgumentException("messages/" + language.code() + ".properties has no \"" + key + "\""));
    for (int i = 0; i < values.length; i++) {
      text = text.replace("{" + i + "}", values[i] instanceof Number number ? number(number) : String.valueOf(values[i]));
    }
    return text;
  }

  /// "1 claim", "2 claims": the texts `key.one` and `key.many`.
  public String count(String key, long count) {
    return of(key + (count == 1 ? ".one" : ".many"), count);
  }

  /// What a code stands for; the code itself if nobody has put it into words.
  public String label(String kind, String code) {
    return find(kind + "." + code).orElse(code);
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /// A country's name; the code of one that Java does not know.
  ///
  /// @param code ISO 3166 alpha-3
  public String country(String code) {
    return countries.getOrDefault(code, code);
  }

  private static Map<String, String> countries(Locale locale) {
    Map<String, String> countries = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      countries.put(country.getISO3Country(), country.getDisplayCountry(locale));
    }
    return Map.copyOf(countries);
  }

  /// As the language groups digits: 1,234 or 1.234.
  public String number(Number number) {
    NumberFormat format = NumberFormat.getNumberInstance(Locale.of(language.code()));
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  /// All keys, for tests.
  Map<String, String> all() {
    return texts;
  }
}
