package org.cotejo.coder.attribution;

import java.util.Optional;
import org.cotejo.language.Token;
import org.cotejo.model.TextSpan;

/// One attribution in a sentence, before its source is resolved.
///
/// @param source head word of whoever speaks, in the cue's sentence; empty if elided
/// @param cue the reporting word
/// @param cueSpan the reporting words, such as "according to"
/// @param content what the source vouches for
record ReportedSpan(Optional<Token> source, Token cue, TextSpan cueSpan, TextSpan content) {}
