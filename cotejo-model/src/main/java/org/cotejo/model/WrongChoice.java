package org.cotejo.model;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cotejo.model.data.DataException;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;

/// Somebody asked for something that there is not, such as a period that is no period. Says in either language what was expected and what was found, by the texts of `wrong-choices.tsv`;
/// as an exception among others it speaks English.
public final class WrongChoice extends IllegalArgumentException {
  static final String FILE = "org/cotejo/model/wrong-choices.tsv";
  private static final long serialVersionUID = 1L;
  private static final Map<Language, Map<String, String>> TEXTS = texts();

  private final String key;
  private final List<String> values;

  /// @param key of the text
  /// @param values that fill its `{1}`, `{2}` ...
  public WrongChoice(String key, Object... values) {
    this(List.of(), key, values);
  }

  /// @param cause none or one
  private WrongChoice(List<Throwable> cause, String key, Object... values) {
    super(text(Language.EN, key, strings(values)), cause.isEmpty() ? null : cause.getFirst());
    this.key = key;
    this.values = strings(values);
  }

  /// Likewise, where something else went wrong first.
  public static WrongChoice because(Throwable cause, String key, Object... values) {
    return new WrongChoice(List.of(cause), key, values);
  }

  /// What is wrong, in the words of a language.
  public String in(Language language) {
    return text(language, key, values);
  }

  /// What any exception for people says: in the language if it knows it, else as it is.
  public static String said(IllegalArgumentException problem, Language language) {
    return problem instanceof WrongChoice wrong ? wrong.in(language) : String.valueOf(problem.getMessage());
  }

  private static List<String> strings(Object... values) {
    return Arrays.stream(values).map(String::valueOf).toList();
  }

  private static String text(Language language, String key, List<String> values) {
    String text = Objects.requireNonNull(TEXTS.get(language)).get(key);
    if (text == null) {
      throw new DataException(FILE, "there is no text for " + key);
    }
    for (int i = 0; i < values.size(); i++) {
      text = text.replace("{" + (i + 1) + "}", values.get(i));
    }
    return text;
  }

  private static Map<Language, Map<String, String>> texts() {
    Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      texts.put(language, new HashMap<>());
    }
    for (DataRow row : DataFile.rows(FILE, "key", "en", "es")) {
      texts.forEach((language, own) -> own.put(row.cell("key"), row.cell(language.code())));
    }
    return texts;
  }
}
