package org.cotejo.coder.incident;

import java.util.Set;
import org.cotejo.model.Claim;

/// Two tellings of one document, with what speaks for or against their being of one incident.
public record TellingPair(Claim earlier, Claim later, Set<String> clues) {}
