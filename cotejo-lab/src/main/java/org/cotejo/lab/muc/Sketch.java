package org.cotejo.lab.muc;

import java.util.List;
import org.cotejo.coder.incident.Draft;

/// A report with its incidents before anything of them is decided but which tellings are of which: what is learnt of the rest needs them again and again.
record Sketch(Lesson lesson, List<Draft> drafts) {}
