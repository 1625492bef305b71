package org.cotejo.incidents.dispute;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.cotejo.incidents.account.Account;
import org.cotejo.incidents.account.Folding;
import org.cotejo.incidents.account.Position;

/// A position in the report that carries it.
///
/// @param outlet the outlet, or of a copy that of the report it was first told in; that report's id if it has no name
public record Statement(Position position, String document, String outlet, String publisher, Optional<LocalDate> published) {
  /// The earliest first; unknown days last.
  public static final Comparator<Statement> BY_DAY = Comparator
      .comparing((Statement statement) -> statement.published().orElse(LocalDate.MAX))
      .thenComparing(Statement::document).thenComparing(statement -> statement.position().claim());

  static Statement of(Account account, Position position, String outlet) {
    return new Statement(position, account.document(), outlet, account.publisher(), account.published());
  }

  /// Whose word it is: the claimant, or else the outlet. Copies of one report are one voice.
  public String voice() {
    return Folding.fold(position.claimant().isEmpty() ? outlet : position.claimant());
  }

  /// The voice in words for people; empty for an outlet without a name.
  public String speaker() {
    return position.claimant().isEmpty() ? publisher : position.claimant();
  }
}
