package org.cotejo.coder.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cotejo.coder.DocumentCoder;
import org.cotejo.coder.SharedCoder;
import org.cotejo.coder.explain.Explanation;
import org.cotejo.model.Language;
import org.cotejo.model.PersonMention;
import org.cotejo.model.TextSpan;
import org.cotejo.model.data.DataFile;
import org.cotejo.model.data.DataRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NamedPersonsTest {
  private static final Pattern MARKED = Pattern.compile("\\{([^}|]+)(?:\\|([A-Z]+))?}");
  private static final List<String> OFFICES = List.of("GOV", "MIL", "COP", "JUD", "LEG");

  private DocumentCoder coder;

  @BeforeAll
  void load() {
    coder = SharedCoder.CODER;
  }

  static Stream<DataRow> sentences() {
    return DataFile.rows("org/cotejo/coder/actor/persons.tsv", "language", "text").stream();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void everyNameOfAPersonIsFoundAndNothingElse(DataRow row) {
    StringBuilder text = new StringBuilder();
    List<PersonMention> expected = new ArrayList<>();
    Matcher marked = MARKED.matcher(row.cell("text"));
    while (marked.find()) {
      marked.appendReplacement(text, "");
      expected.add(new PersonMention(new TextSpan(text.length(), text.length() + marked.group(1).length()), marked.group(2) == null ? "" : marked.group(2)));
      text.append(marked.group(1));
    }
    marked.appendTail(text);
    Language language = Language.valueOf(row.cell("language").toUpperCase(Locale.ROOT));
    List<PersonMention> found = coder.explain(Explanation.document(text.toString(), language)).reading().persons();
    assertThat(found).extracting(person -> shown(text.toString(), person)).isEqualTo(expected.stream().map(person -> shown(text.toString(), person)).toList());
  }

  /// The name with its office; what private persons are does not matter here.
  private static String shown(String text, PersonMention person) {
    return person.span().begin() + " " + person.span().of(text) + (OFFICES.contains(person.sector()) ? "|" + person.sector() : "");
  }
}
