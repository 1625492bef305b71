package org.cotejo.web.missed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cotejo.export.edit.ClaimFields;
import org.cotejo.model.CodedDocument;
import org.cotejo.model.Decision;
import org.cotejo.model.Status;
import org.cotejo.model.TextSpan;
import org.cotejo.ontology.Ontology;
import org.cotejo.web.claim.Codes;
import org.cotejo.web.http.Address;
import org.cotejo.web.page.Shown;
import org.cotejo.web.page.Texts;
import org.cotejo.workspace.missed.Addition;
import org.cotejo.workspace.missed.ReportWords;
import org.cotejo.workspace.missed.Sentences;

/// The form of a missed claim.
final class MissedForm {
  /// Before the column in the names of form fields.
  static final String PREFIX = "field.";
  private static final String EXACTLY = "exactly";
  private static final String ACT = "act";
  private static final String PLACE_ID = "place_id";
  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";
  private static final String PLACE_PRECISION = "place_precision";
  private static final int LONGEST_EVIDENCE = 3_000;
  private static final Map<String, List<String>> GROUPS = groups();
  /// Which keys take selected words over.
  private static final Map<String, String> KEYS = Map.of("measure_text", "n", "actor_text", "w", "recipient_text", "t", "claimant_text", "s", "date_text", "d", "place_text", "p");

  private final Ontology ontology = Ontology.load();
  private final ClaimFields rules = new ClaimFields(ontology);
  private final Map<String, ClaimFields.Field> fields = rules.all().stream().collect(Collectors.toUnmodifiableMap(ClaimFields.Field::column, Function.identity()));
  private final Sentences sentences;

  MissedForm(Sentences sentences) {
    this.sentences = sentences;
  }

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put("what", List.of(ACT, "status"));
    groups.put("count", List.of("measure_text", "measure", EXACTLY, "low", "high"));
    groups.put("actor", List.of("actor_text", "actor_sector"));
    groups.put("recipient", List.of("recipient_text", "recipient_sector"));
    groups.put("claimant", List.of("claimant_text", "claimant_sector"));
    groups.put("when", List.of("date_text", "date_start", "date_end"));
    groups.put("where", List.of("place_text", "place_name", PLACE_ID, "admin1", "country", LATITUDE, LONGITUDE, PLACE_PRECISION));
    return groups;
  }

  List<Codes> lists() {
    return Codes.of(GROUPS.values().stream().flatMap(List::stream).filter(fields::containsKey).map(fields::get).toList());
  }

  /// The fields, filled as the address says.
  List<MissedView.Group> groups(Address form) {
    return GROUPS.entrySet().stream().map(group -> new MissedView.Group(group.getKey(), group.getValue().stream().map(column -> field(form, column)).toList())).toList();
  }

  private MissedView.Field field(Address form, String column) {
    ClaimFields.Field rule = fields.get(column);
    String value = form.first(PREFIX + column).orElse(column.equals("status") ? Status.ASSERTED.code() : "");
    if (rule == null) {
      return new MissedView.Field(column, value, column.equals(EXACTLY) ? "number" : "words", "", KEYS.getOrDefault(column, ""));
    }
    return new MissedView.Field(column, value, column.equals(PLACE_ID) ? "hidden" : rule.form().name().toLowerCase(Locale.ROOT), Codes.list(rule), KEYS.getOrDefault(column, ""));
  }

  /// The evidence as an address gives it, in UTF-16 units, without blanks at its ends; empty if it gives none inside the text.
  ///
  /// @param form `begin` and `end` in code points, or `words` as they are shown
  /// @param text as shown
  static Optional<TextSpan> evidence(Address form, String text) {
    Optional<String> words = form.first("words").map(String::strip);
    return words.isPresent() ? new ReportWords(Shown.inert(text), text).place(words.get(), new TextSpan(0, 0)) : between(form, text);
  }

  private static Optional<TextSpan> between(Address form, String text) {
    int length = text.codePointCount(0, text.length());
    int begin = number(form, "begin");
    int end = number(form, "end");
    if (begin < 0 || end <= begin || end > length) {
      return Optional.empty();
    }
    TextSpan span = new TextSpan(text.offsetByCodePoints(0, begin), text.offsetByCodePoints(0, end));
    String words = span.of(text);
    int blanks = words.length() - words.stripLeading().length();
    return words.isBlank() ? Optional.empty() : Optional.of(new TextSpan(span.begin() + blanks, span.begin() + blanks + words.strip().length()));
  }

  private static int number(Address form, String name) {
    return form.first(name).filter(text -> text.matches("\\d{1,9}")).map(Integer::parseInt).orElse(-1);
  }

  /// @param report as it is
  /// @param shown its text as the page has it
  /// @throws IllegalArgumentException with a message for people, if it cannot be taken
  Decision.Add read(Address form, CodedDocument report, String shown, Texts texts) {
    String text = report.document().text();
    TextSpan evidence = evidence(form, text).filter(span -> span.length() <= LONGEST_EVIDENCE)
        .orElseThrow(() -> new IllegalArgumentException(texts.of("missed.wrong.evidence", text.codePointCount(0, text.length()), LONGEST_EVIDENCE)));
    ReportWords words = new ReportWords(Shown.inert(shown), text);
    Map<String, String> given = new TreeMap<>();
    GROUPS.values().stream().flatMap(List::stream).forEach(column -> given.put(column, value(form, column, words, evidence, texts)));
    String exactly = given.getOrDefault(EXACTLY, "");
    given.remove(EXACTLY);
    if (!exactly.isEmpty()) {
      given.put("low", exactly);
      given.put("high", exactly);
    }
    check(given, texts);
    return Addition.of(ontology, report, evidence, Sentences.number(sentences.of(report.document()), evidence), given);
  }

  private String value(Address form, String column, ReportWords words, TextSpan evidence, Texts texts) {
    String written = form.first(PREFIX + column).map(String::strip).orElse("");
    if (written.isEmpty()) {
      return "";
    }
    return switch (column) {
      case ACT -> act(written, texts);
      case EXACTLY -> rules.read("low", written, "");
      default -> KEYS.containsKey(column) ? words.find(written, evidence).orElseThrow(() -> new IllegalArgumentException(texts.of("missed.wrong.words", written))) : rules.read(column, written, "");
    };
  }

  /// By its code, or by what it is called.
  private String act(String written, Texts texts) {
    return ontology.acts().codes().stream().filter(code -> code.equalsIgnoreCase(written) || texts.label(ACT, code).equalsIgnoreCase(written)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException(texts.of("missed.wrong.act", written)));
  }

  private static void check(Map<String, String> given, Texts texts) {
    String low = given.getOrDefault("low", "");
    String high = given.getOrDefault("high", "");
    if (given.getOrDefault(ACT, "").isEmpty()) {
      throw new IllegalArgumentException(texts.of("missed.wrong.noact"));
    }
    if (!low.isEmpty() && !high.isEmpty() && Double.parseDouble(low) > Double.parseDouble(high)) {
      throw new IllegalArgumentException(texts.of("missed.wrong.bounds", low, high));
    }
    String start = given.getOrDefault("date_start", "");
    String end = given.getOrDefault("date_end", "");
    if (!start.isEmpty() && !end.isEmpty() && start.compareTo(end) > 0) {
      throw new IllegalArgumentException(texts.of("missed.wrong.days", start, end));
    }
    boolean placed = !given.getOrDefault(LATITUDE, "").isEmpty();
    String precision = given.getOrDefault(PLACE_PRECISION, "");
    if (placed == given.getOrDefault(LONGITUDE, "").isEmpty() || placed && (precision.isEmpty() || precision.equals("none"))) {
      throw new IllegalArgumentException(texts.of("missed.wrong.point"));
    }
  }
}
