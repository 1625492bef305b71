package org.cotejo.coder.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cotejo.coder.lexicon.LocalLexicon;
import org.cotejo.model.TextSpan;

/// Finds the plans and operations that a text names, known or by their form.
public final class PlanFinder {
  private static final List<String> KINDS = List.of("Operation", "Operación", "Operacion", "Operativo", "Plan", "Misión", "Mission", "Dispositivo", "Iniciativa", "Initiative");
  private static final String WORD = "[\\p{Lu}][\\p{L}\\p{N}’'-]*";
  private static final String LINK = "(?: (?:of|and|the|for|de|del|la|las|los|el|y|para|por))*";
  /// *Operation Iron Fist*, *Plan Patria Segura*, *"Operación Liberación y Protección del Pueblo"*.
  private static final Pattern NAME_BEHIND = Pattern.compile("(?=[DIMOP])\\b(?:" + String.join("|", KINDS) + ") [“\"«‘']?(" + WORD + "(?:" + LINK + " " + WORD + "){0,6})");
  /// *the Merida Initiative*, *the Iron Fist Plan*.
  private static final Pattern NAME_BEFORE = Pattern.compile("[tT]he (?<=\\b[tT]he )(" + WORD + "(?: " + WORD + "){0,4} (?:Plan|Initiative|Operation))\\b");
  private static final Pattern SHORT_FORM = Pattern.compile("^[”\"»’']? ?\\((?:[^()]{0,40}, )?([\\p{Lu}][\\p{Lu}\\p{N}-]{1,9})\\)");

  private final PlanLexicon lexicon;

  private PlanFinder(PlanLexicon lexicon) {
    this.lexicon = lexicon;
  }

  public static PlanFinder load(LocalLexicon local) {
    return new PlanFinder(PlanLexicon.load(local));
  }

  /// The mentions in these stretches of a text, in text order, none overlapping another.
  public List<PlanMention> find(String text, List<TextSpan> regions) {
    Map<String, String> shortForms = new HashMap<>();
    List<PlanMention> found = new ArrayList<>();
    boolean named = KINDS.stream().anyMatch(text::contains); // told far sooner than by the patterns, and most reports name none
    for (TextSpan region : regions) {
      Matcher known = within(lexicon.written(), text, region);
      while (known.find()) {
        add(found, text, new TextSpan(known.start(), known.end()), lexicon.names().getOrDefault(known.group(), known.group()), shortForms);
      }
      if (named) {
        byForm(text, region, NAME_BEHIND, 0, found, shortForms);
        byForm(text, region, NAME_BEFORE, 1, found, shortForms);
      }
    }
    shortForms.forEach((form, name) -> regions.forEach(region -> shortForm(text, region, form, name, found)));
    found.sort(Comparator.comparing(PlanMention::span));
    return found;
  }

  private static Matcher within(Pattern pattern, String text, TextSpan region) {
    return pattern.matcher(text).region(region.begin(), region.end()).useTransparentBounds(true);
  }

  private void byForm(String text, TextSpan region, Pattern pattern, int group, List<PlanMention> found, Map<String, String> shortForms) {
    Matcher matcher = within(pattern, text, region);
    while (matcher.find()) {
      String name = matcher.group(group).replaceAll("[“\"«‘']", "");
      add(found, text, new TextSpan(matcher.start(group), matcher.end(group)), lexicon.names().getOrDefault(name, name), shortForms);
    }
  }

  private static void shortForm(String text, TextSpan region, String form, String name, List<PlanMention> found) {
    Matcher matcher = within(Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(form) + "(?![\\p{L}\\p{N}])"), text, region);
    while (matcher.find()) {
      add(found, text, new TextSpan(matcher.start(), matcher.end()), name, new HashMap<>());
    }
  }

  private static void add(List<PlanMention> found, String text, TextSpan span, String name, Map<String, String> shortForms) {
    Matcher brackets = SHORT_FORM.matcher(text.substring(span.end(), Math.min(text.length(), span.end() + 60)));
    if (brackets.find()) {
      shortForms.put(brackets.group(1), name);
    }
    if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
      found.add(new PlanMention(span, name));
    }
  }
}
