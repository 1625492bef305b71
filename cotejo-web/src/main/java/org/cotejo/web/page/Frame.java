package org.cotejo.web.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cotejo.web.http.Address;
import org.cotejo.web.http.Assets;

/// What every page has around it, and how it puts things into words.
///
/// @param here the page's own address
/// @param token for its forms, see [org.cotejo.web.http.Guard]
/// @param database the file's name
/// @param unmasked whether names of private persons are shown
/// @param decider the name that decisions are logged under
public record Frame(Texts texts, Theme theme, Address here, String token, List<NavGroup> nav, Assets assets, String database, boolean unmasked, String decider) {
  private static final int THOUSAND = 1_000;
  private static final int TEN_THOUSAND = 10_000;

  /// A text of the interface.
  public String t(String key, Object... values) {
    return texts.of(key, values);
  }

  /// A counted noun: `n.key.one`, `n.key.many`.
  public String n(String key, long count) {
    return texts.count("n." + key, count);
  }

  /// What a code stands for.
  public String label(String kind, String code) {
    return code.isEmpty() ? t("unknown." + kind) : texts.label(kind, code);
  }

  /// What a value of a facet stands for.
  ///
  /// @param facet its code
  /// @param name the value, or the last level of a place
  public String facetValue(String facet, String value, String name) {
    return switch (facet) {
      case "country" -> value.isEmpty() ? label(facet, value) : country(value);
      case "actor", "recipient", "claimant" -> value.isEmpty() ? label(facet, value) : label("sector", value);
      case "state", "place", "publisher", "plan" -> value.isEmpty() ? label(facet, value) : Shown.line(name, 60);
      case "from", "to" -> day(value);
      case "area" -> value.contains(":") ? Shown.line(value.substring(0, value.indexOf(':')), 60) : t("map.area");
      default -> label(facet, value);
    };
  }

  /// The country's name in the reader's language; the code of one that Java does not know. Several are joined by `; `.
  public String country(String code) {
    return Stream.of(code.split("; ")).map(one -> texts.country(one)).collect(Collectors.joining(", "));
  }

  /// `12`, `3 or more`, `up to 10`, `10–12`, `about 20`, `some`.
  ///
  /// @param low as exported, empty if open
  public String bounds(String low, String high, boolean approximate) {
    if (low.isEmpty()) {
      return high.isEmpty() ? t("figure.several") : t("figure.atmost", numeral(high));
    }
    if (high.isEmpty()) {
      return t("figure.atleast", numeral(low));
    }
    String range = low.equals(high) ? numeral(low) : numeral(low) + "–" + numeral(high);
    return approximate ? t("figure.about", range) : range;
  }

  private String numeral(String exported) {
    return number(Double.valueOf(exported));
  }

  public String number(Number number) {
    return texts.number(number);
  }

  /// As short as a symbol needs it: `950`, `1.9k`, `186k`.
  public String brief(int count) {
    return count < THOUSAND ? number(count) : number(count < TEN_THOUSAND ? Math.round(count / 100.0) / 10.0 : Math.round(count / (double) THOUSAND)) + "k";
  }

  /// `3 Mar 2024`, `3 mar 2024`; other words as they are.
  public String day(String iso) {
    try {
      return DateTimeFormatter.ofPattern("d MMM uuuu", locale()).format(LocalDate.parse(iso)).replace(".", "");
    } catch (DateTimeParseException e) {
      return iso;
    }
  }

  /// As precise as it is told: a day, a range, a month, a year.
  public String date(String start, String end, String precision) {
    if (start.isEmpty()) {
      return t("undated");
    }
    return switch (precision) {
      case "year" -> start.substring(0, 4).equals(end.substring(0, 4)) ? start.substring(0, 4) : start.substring(0, 4) + "–" + end.substring(0, 4);
      case "month" -> start.substring(0, 7).equals(end.substring(0, 7)) ? month(start) : month(start) + " – " + month(end);
      default -> start.equals(end) ? day(start) : day(start) + " – " + day(end);
    };
  }

  /// `Mar 2024`.
  public String month(String iso) {
    try {
      return DateTimeFormatter.ofPattern("MMM uuuu", locale()).format(LocalDate.parse(iso.substring(0, 7) + "-01")).replace(".", "");
    } catch (DateTimeParseException | StringIndexOutOfBoundsException e) {
      return iso;
    }
  }

  private Locale locale() {
    return Locale.of(texts.language().code());
  }

  /// Whether an entry's pages are shown.
  public boolean isAt(NavEntry entry) {
    return here.path().equals(entry.path()) || here.path().startsWith(entry.path() + "/");
  }

  /// Whether one of its entries' pages is shown.
  public boolean isAt(NavGroup group) {
    return group.entries().stream().anyMatch(this::isAt);
  }
}
