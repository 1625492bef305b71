package org.cotejo.incidents.register;

import java.time.LocalDate;
import java.util.Optional;
import org.cotejo.model.DocumentId;
import org.cotejo.model.Status;

/// What one claim says of a commitment.
///
/// @param stage how far it has come by this claim; of one that is denied or called off, how far it was said to have come
/// @param takenBack whether the claim denies it or calls it off
/// @param status of the claim
/// @param published when the report appeared
public record Step(String claim, DocumentId document, String documentName, Optional<LocalDate> published, Stage stage, boolean takenBack, Status status) {}
