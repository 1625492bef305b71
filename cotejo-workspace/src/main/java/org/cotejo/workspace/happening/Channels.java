package org.cotejo.workspace.happening;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cotejo.incidents.account.Folding;
import org.cotejo.indicators.undercount.CaptureTable;
import org.cotejo.model.WrongChoice;

/// Who tells of which incident, by independent channels: a channel is one or several outlets that do not learn of incidents from the others.
///
/// @param outlets the folded parts of names by which each channel's outlets are known, by channel
public record Channels(Map<String, List<String>> outlets) {

  /// What the channels tell.
  ///
  /// @param unheard incidents that no channel tells of, only outlets that are in none
  /// @param others those outlets
  public record Layout(CaptureTable table, long unheard, Set<String> others) {}

  /// Of texts such as `wire=Agencia Uno,Agencia Dos`; a name alone is a channel of its own.
  ///
  /// @throws IllegalArgumentException with a message for people
  public static Channels of(Collection<String> texts) {
    Map<String, List<String>> outlets = new LinkedHashMap<>();
    for (String text : texts) {
      String[] parts = text.split("=", 2);
      String name = parts[0].strip();
      List<String> own = List.of(parts[parts.length - 1].split(",")).stream().map(outlet -> Folding.fold(outlet.strip())).filter(outlet -> !outlet.isEmpty()).toList();
      if (name.isEmpty() || own.isEmpty() || outlets.putIfAbsent(name, own) != null) {
        throw new WrongChoice("channel", text);
      }
    }
    return new Channels(outlets);
  }

  /// Each incident is one case; it is on the list of every channel that tells of it.
  public Layout lay(Collection<Happening> happenings) {
    List<String> names = List.copyOf(outlets.keySet());
    Map<String, Long> patterns = new LinkedHashMap<>();
    Set<String> others = new TreeSet<>();
    long unheard = 0;
    for (Happening happening : happenings) {
      StringBuilder pattern = new StringBuilder();
      names.forEach(name -> pattern.append(tells(name, happening) ? '1' : '0'));
      happening.reports().stream().map(Happening.Report::outlet).filter(outlet -> names.stream().noneMatch(name -> isOf(name, outlet))).forEach(others::add);
      if (pattern.indexOf("1") < 0) {
        unheard++;
      } else {
        patterns.merge(pattern.toString(), 1L, Long::sum);
      }
    }
    return new Layout(CaptureTable.of(names, patterns), unheard, others);
  }

  /// Whether a channel tells of an incident; nothing is told by a channel that is not among these.
  public boolean tells(String channel, Happening happening) {
    return happening.reports().stream().anyMatch(report -> isOf(channel, report.outlet()));
  }

  /// Whether any channel tells of an incident.
  public boolean isTold(Happening happening) {
    return outlets.keySet().stream().anyMatch(channel -> tells(channel, happening));
  }

  private boolean isOf(String channel, String outlet) {
    String folded = Folding.fold(outlet);
    return !folded.isEmpty() && outlets.getOrDefault(channel, List.of()).stream().anyMatch(folded::contains);
  }
}
