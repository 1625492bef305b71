package org.cotejo.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.cotejo.model.DocumentId;

/// The reports of a database without their texts, for lists. Every method throws [StoreException] when the file does not play along.
public final class StoredDocuments {
  private static final String LINE = """
      SELECT d.document_id, d.document, d.publisher, d.title, d.published, d.language, d.characters, d.near_copy_of,
        (SELECT count(*) FROM claim c WHERE c.document_id = d.document_id)
      FROM document d""";

  /// That of an index, so that only the rows of a page are read.
  private static final String ORDER = " ORDER BY d.published DESC, d.document";

  private final Path file;
  private final Statements statements;

  StoredDocuments(Path file, Statements statements) {
    this.file = file;
    this.statements = statements;
  }

  /// A report in a list; unknown texts are empty.
  ///
  /// @param nearCopyOf id of the report that it nearly repeats, empty if none
  public record Line(String id, String name, String publisher, String title, String published, String language, int characters, String nearCopyOf, int claims) {}

  /// Some of the reports.
  ///
  /// @param total how many there are in all
  public record Page(int total, List<Line> lines) {
    public Page {
      lines = List.copyOf(lines);
    }
  }

  /// The latest published first, the undated last.
  ///
  /// @param words full text of title and body, as in [StoredFacets#find]; empty: all reports
  /// @param publisher the outlet's name; empty: all outlets
  public Page page(String words, String publisher, int skip, int most) {
    try {
      List<Object> parameters = new ArrayList<>();
      String where = where(words, publisher, parameters);
      int total = Integer.parseInt(statements.texts("SELECT count(*) FROM document d" + where, parameters.toArray()).getFirst());
      Collections.addAll(parameters, most, skip);
      return new Page(total, lines(LINE + " WHERE d.id IN (SELECT d.id FROM document d" + where + ORDER + " LIMIT ? OFFSET ?)" + ORDER, parameters.toArray()));
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private String where(String words, String publisher, List<Object> parameters) throws SQLException {
    List<String> conditions = new ArrayList<>();
    if (!words.isBlank()) {
      String match = new WordSearch(statements, "document_search").match(words);
      conditions.add(match.isEmpty() ? "FALSE" : "d.id IN (SELECT rowid FROM document_search WHERE document_search MATCH ?)");
      parameters.addAll(match.isEmpty() ? List.of() : List.of(match));
    }
    if (!publisher.isEmpty()) {
      conditions.add("d.publisher = ?");
      parameters.add(publisher);
    }
    return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
  }

  /// An outlet.
  ///
  /// @param publisher its name, empty for reports of unknown outlets
  /// @param copies how many of its reports nearly repeat another
  public record Outlet(String publisher, int reports, int copies) {}

  /// The outlets by their names.
  public List<Outlet> outlets() {
    try {
      return statements.rows("SELECT publisher, count(*), count(near_copy_of) FROM document GROUP BY publisher ORDER BY publisher").stream()
          .map(row -> new Outlet(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2)))).toList();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// What a version of the coder read.
  ///
  /// @param reviewed claims that somebody has judged
  public record Coded(String coderVersion, long claims, long reviewed) {}

  /// What each version of the coder read, by their names.
  public List<Coded> coded() {
    try {
      return statements.rows("""
          SELECT d.coder_version, count(*), count(r.decision) FROM claim c JOIN document d ON d.document_id = c.document_id LEFT JOIN review r ON r.claim_id = c.claim_id
          GROUP BY d.coder_version ORDER BY d.coder_version""").stream().map(row -> new Coded(row.get(0), Long.parseLong(row.get(1)), Long.parseLong(row.get(2)))).toList();
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The reports that a report nearly repeats, and those that nearly repeat it, the earliest first.
  public List<Line> near(DocumentId document) {
    try {
      return lines(LINE + " WHERE d.document_id = (SELECT near_copy_of FROM document WHERE document_id = ?1) OR d.near_copy_of = ?1 ORDER BY d.published, d.document", document.sha256());
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// The reports in a language that share most with a list of words, rare words counting more (BM25), the likest first. Asks the full-text index only: what it costs goes by how often the words are
  /// told, not by how many reports there are.
  ///
  /// @param words lower case, without accents
  /// @param from first day of publication, ISO; with `to`, reports without a day pass too. Both empty: any day
  /// @param to last day, inclusive
  /// @return their ids
  public List<String> alike(Collection<String> words, String language, String from, String to, int most) {
    if (words.isEmpty()) {
      return List.of();
    }
    String match = words.stream().map(word -> '"' + word.replace("\"", "\"\"") + '"').collect(Collectors.joining(" OR "));
    try {
      return statements.texts("""
          SELECT d.document_id FROM document_search s JOIN document d ON d.id = s.rowid
          WHERE document_search MATCH ?1 AND d.language = ?2 AND (?3 = '' OR d.published IS NULL OR d.published BETWEEN ?3 AND ?4)
          ORDER BY bm25(document_search), d.document_id LIMIT ?5""", match, language, from, to, most);
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  /// These reports, by the day of publication; ids that are unknown are left out.
  public List<Line> lines(List<String> ids) {
    try {
      return ids.isEmpty() ? List.of() : lines(LINE + " WHERE d.document_id IN (" + String.join(", ", Collections.nCopies(ids.size(), "?")) + ") ORDER BY d.published, d.document", ids.toArray());
    } catch (SQLException e) {
      throw Problems.explain(file, e);
    }
  }

  private List<Line> lines(String sql, Object... parameters) throws SQLException {
    return statements.rows(sql, parameters).stream().map(row -> new Line(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4), row.get(5), Integer.parseInt(row.get(6)), row.get(7), Integer.parseInt(row.get(8)))).toList();
  }
}
