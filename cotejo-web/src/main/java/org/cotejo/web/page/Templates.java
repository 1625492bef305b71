package org.cotejo.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/// Fills templates, which are classes by now: `src/main/jte`, made into Java by the build.
final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// @param name the file under `src/main/jte`
  String fill(String name, Frame frame, Object view) {
    StringOutput out = new StringOutput();
    engine.render(name, Map.of("frame", frame, "view", view), out);
    return out.toString();
  }
}
