package org.cotejo.web;

import java.util.ArrayList;
import java.util.List;

/// What a report may say to do harm: markup, handlers, templates, characters that turn the text round, words without end.
final class HostileTexts {
  static final List<String> SHORT = List.of(
      "<script>document.title='x'</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</blockquote></main><h1>Cotejo</h1>", "javascript:alert(1)", "{{7*7}} ${7*7} #{x}",
      "\u202eevitcerid\u202c killed \u2066x\u2069", "a\u0000b\u0007c", "word".repeat(5000), "&lt;b&gt; &amp;amp;", "../../etc/passwd", "=HYPERLINK(\"x\")", "\ud83d\udca5 \ud800 lone", "' OR 1=1 --", "\"unbalanced AND (NEAR");

  /// Each breaks out of another place in a page.
  private static final List<String> OPENINGS = List.of("", "\">", "'>", "</script>", "</title></head><body>", "</textarea>", "--><", "]]>", "\u2028", "</svg>", "\\\"", "</mark></p>", "%22%3E", "&quot;&gt;", "<!--");

  private static final List<String> PAYLOADS = List.of("<script>window.ran=true</script>", "<img src=x onerror=window.ran=true>", "<svg onload=window.ran=true>", "<iframe srcdoc='<script>parent.ran=true</script>'>",
      "<a href=javascript:window.ran=true>go</a>", "<details open ontoggle=window.ran=true>", "<style>*{display:none}</style>", "<base href=//evil.example/>", "<meta http-equiv=refresh content=0;url=//evil.example/>",
      "<form action=//evil.example><input name=token>", "<div hx-get=/search hx-trigger=load hx-on:htmx:load=window.ran=true>", "<math><mi xlink:href=data:text/html,x>", "\u202e<b>", "<table><tr><td style=position:fixed;inset:0>", "<link rel=stylesheet href=//evil.example/x.css>",
      "${window.ran=true}", "{{constructor.constructor('ran=true')()}}", "<input autofocus onfocus=window.ran=true>", "<object data=javascript:ran=true>", "0".repeat(3000));

  private HostileTexts() {}

  /// More than three hundred, none twice.
  static List<String> all() {
    List<String> all = new ArrayList<>(SHORT);
    for (String opening : OPENINGS) {
      for (String payload : PAYLOADS) {
        all.add(opening + payload);
      }
    }
    return List.copyOf(all);
  }
}
