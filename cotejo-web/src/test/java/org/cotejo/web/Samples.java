package org.cotejo.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Addresses of pages about whatever there is in the database.
final class Samples {
  private Samples() {}

  /// @param path with `{id}`, filled with an incident or report there is
  static String filled(String path, Visitor visitor) {
    if (!path.contains("{id}")) {
      return path;
    }
    return path.replace("{id}", path.contains("/rounds/") ? round(visitor) : path.contains("/incidents/") ? incidents(visitor).getFirst() : documents(visitor).getFirst());
  }

  /// A round of double coding of all reports, opened if there is none yet; one coder is who runs the test, and has judged one claim.
  static String round(Visitor visitor) {
    if (visitor.json("/api/review/rounds").get("rounds").isEmpty()) {
      String token = "token=" + visitor.get("/review/rounds").page().expectFirst(".open-round input[name=token]").attr("value");
      visitor.post("/review/rounds/open", token + "&name=pilot&second=Luis&first=" + System.getProperty("user.name"), Map.of());
      String claim = visitor.json("/api/review/rounds/" + round(visitor) + "/code").get("cards").get(0).get("claim").get("claimId").asText();
      visitor.post("/review/rounds/" + round(visitor) + "/judge", token + "&decision=rejected&claim=" + claim, Map.of());
    }
    return visitor.json("/api/review/rounds").get("rounds").get(0).get("number").asText();
  }

  /// All pages of all areas.
  static List<String> pages(Visitor visitor) {
    List<String> pages = new ArrayList<>(List.of("/search", "/search?view=table", "/search?view=table&columns=document&columns=plan&columns=unit&columns=framing",
        "/search?view=map", "/search?view=map&at=11.5/10.6/-71.6&all=spots", "/search?view=map&at=all&words=nothinglikethis", "/search?view=timeline", "/search?view=timeline&grain=day&dated=none",
        "/search?all=publisher&all=plan&all=place&all=state", "/incidents", "/disagreements", "/documents", "/compare", "/review", "/review/all?decision=rejected", "/intake", "/plans", "/commitments", "/checks", "/sources", "/places",
        "/places?name=San+Crist%C3%B3bal&in=VEN&spot=10.6,-71.6&claim=%3Cimg+src%3Dx%3E", "/places?name=%3Cscript%3E%E2%80%AE&at=6.0/8.5/-68.0&point=420,280", "/places?name=x&spot=99,999&point=a,b&at=?"));
    pages.addAll(figures());
    incidents(visitor).forEach(id -> pages.add("/incidents/" + id));
    incidents(visitor).forEach(id -> pages.add("/incidents/" + id + "?by=outlet&policy=range"));
    incidents(visitor).forEach(id -> pages.add("/incidents/" + id + "/elsewhere"));
    List<String> documents = documents(visitor);
    documents.forEach(id -> pages.add("/documents/" + id));
    documents.forEach(id -> pages.add("/documents/" + id + "/add?begin=0&end=20&field.act=bake&check=1"));
    documents.forEach(id -> pages.add("/compare?one=" + documents.getFirst() + "&other=" + id));
    String round = "/review/rounds/" + round(visitor);
    pages.addAll(List.of("/review/rounds", round, round + "/code", round + "/adjudicate"));
    return pages;
  }

  private static List<String> figures() {
    return List.of("/indicators", "/indicators?period=2024&place=VEN%2FZulia&policy=range&by=month&each=agency", "/indicators?period=20x4", "/indicators/why", "/indicators/why?of=A-2&period=2024",
        "/indicators/why?quantity=incidents", "/indicators/told?of=with-force", "/statistics", "/statistics?place=VEN&disputed=yes", "/bulletin", "/bulletin?period=2024-05&language=es", "/displacement",
        "/displacement?response=VEN%2FZulia&around=10.5,-72+10.7,-72+10.7,-71&control=COL&before=2024-05&after=2024-06", "/displacement?response=x", "/escalation", "/escalation?date=2024-06-15",
        "/near-repeat", "/near-repeat?km=0-2&days=0-8", "/area", "/area?area.for=escalation&area.name=%3Cb%3E&area.corners=10.5,-72+11,-72+%3Cscript%3E&point=420,280", "/undercount", "/undercount?channels=a%3DDiario", "/undercount/told?channels=a%3DDiario&by=a", "/undercount/told?channels=a%3DDiario&of=unheard",
        "/displacement/told?response=VEN%2FZulia&around=VEN&control=COL&before=2024-05&after=2024-06&of=around.reports-after", "/escalation/told?date=2024-06-15&of=before", "/near-repeat/told?km=0-2&days=0-8&of=known",
        "/agreement");
  }

  static List<String> incidents(Visitor visitor) {
    return visitor.json("/api/incidents").get("incidents").findValuesAsText("id");
  }

  static List<String> documents(Visitor visitor) {
    return visitor.json("/api/documents").get("reports").findValuesAsText("documentId");
  }
}
