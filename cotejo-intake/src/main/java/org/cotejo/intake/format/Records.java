package org.cotejo.intake.format;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cotejo.intake.draft.Digest;
import org.cotejo.intake.draft.Draft;
import org.cotejo.intake.draft.Drafts;
import org.cotejo.intake.draft.Imprint;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.format.TableLayout.Role;
import org.cotejo.intake.text.WrittenDates;
import org.cotejo.model.DocumentId;

/// Makes drafts of the records of one table, spreadsheet or JSON file.
final class Records {
  /// So many records without a single report are no collection of reports.
  private static final int MOST_DAMAGED = 1_000;

  private final String file;
  private final WrittenDates dates;
  private final Drafts drafts;
  private long found;
  private long damaged;

  Records(String file, WrittenDates dates, Drafts drafts) {
    this.file = file;
    this.dates = dates;
    this.drafts = drafts;
  }

  /// One row of a table; an empty one is passed over.
  ///
  /// @param number its 1-based number in the file, the header counted
  void row(long number, List<String> fields, Map<Role, Integer> places) throws Unreadable {
    if (fields.stream().allMatch(String::isBlank)) {
      return;
    }
    Map<Role, String> values = new EnumMap<>(Role.class);
    places.forEach((role, at) -> values.put(role, at < fields.size() ? fields.get(at).strip() : ""));
    int text = places.getOrDefault(Role.TEXT, 0);
    values.put(Role.TEXT, text < fields.size() ? fields.get(text) : "");
    record("row " + number, Digest.ofRecord(fields), values);
  }

  /// One record with its values.
  void record(String place, DocumentId id, Map<Role, String> values) throws Unreadable {
    String text = values.getOrDefault(Role.TEXT, "");
    String name = name(place, values);
    if (text.isBlank()) {
      skip(name, "has no text");
      return;
    }
    Imprint imprint = new Imprint(values.getOrDefault(Role.TITLE, ""), values.getOrDefault(Role.PUBLISHER, ""),
        dates.in(values.getOrDefault(Role.DATE, "")));
    found++;
    drafts.found(new Draft(id, name, text, imprint));
  }

  /// A record that is damaged.
  void damaged(String place, String reason) throws Unreadable {
    skip(file + ", " + place, reason);
  }

  private void skip(String name, String reason) throws Unreadable {
    damaged++;
    drafts.skipped(name, reason);
    if (found == 0 && damaged == MOST_DAMAGED) {
      throw new Unreadable("has no readable record among its first %,d; the rest is left out".formatted(MOST_DAMAGED));
    }
  }

  /// The URL if there is one, else file and id, else file and row.
  private String name(String place, Map<Role, String> values) {
    String url = values.getOrDefault(Role.URL, "");
    String id = values.getOrDefault(Role.ID, "");
    if (url.startsWith("http") && url.length() <= 500 && url.indexOf(' ') < 0) {
      return url;
    }
    return file + ", " + (id.isEmpty() || id.length() > 100 ? place : "id " + id);
  }
}
