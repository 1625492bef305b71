package org.cotejo.intake;

import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.intake.format.TableColumns;
import org.cotejo.model.Language;

/// What the person who starts the run states about all inputs. A stated value wins over what an input says of itself.
///
/// @param published the day of publication, empty = as the inputs state it
/// @param publisher the outlet's name, the empty string = as the inputs state it
/// @param language the language, empty = detected for each document
/// @param columns where tables keep what
public record IntakeSettings(Optional<LocalDate> published, String publisher, Optional<Language> language, TableColumns columns) {

  /// Everything as the inputs state it.
  public static final IntakeSettings DEFAULT = new IntakeSettings(Optional.empty(), "", Optional.empty(), TableColumns.GUESSED);
}
