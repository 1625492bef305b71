package org.cotejo.lab.predict;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.cotejo.coder.place.DocumentPlaces;
import org.cotejo.coder.place.PlaceFinder;
import org.cotejo.coder.place.PlaceMention;
import org.cotejo.language.Analyser;
import org.cotejo.language.LanguageAnalyser;
import org.cotejo.language.Sentence;
import org.cotejo.model.CodePoints;
import org.cotejo.model.Language;
import org.cotejo.model.TextSpan;

/// The set `places`: every mention with coordinates, whatever its kind; the set has demonyms as places.
public final class PlacesAdapter implements SetAdapter {
  private final PlaceFinder finder;
  private final Function<String, List<Sentence>> sentences;

  /// @param sentences splits an English text
  public PlacesAdapter(PlaceFinder finder, Function<String, List<Sentence>> sentences) {
    this.finder = finder;
    this.sentences = sentences;
  }

  /// With the gazetteer and the English segmenter of the program.
  static PlacesAdapter load() {
    Analyser analyser = LanguageAnalyser.load(Language.EN);
    return new PlacesAdapter(PlaceFinder.load(), text -> analyser.segment(text, List.of(new TextSpan(0, text.length()))));
  }

  @Override
  public String set() {
    return "places";
  }

  /// The country of an address such as `www.example.ca`, empty if it ends like `.com`.
  private static String home(String domain) {
    String ending = domain.substring(domain.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    String alpha2 = ending.equals("UK") ? "GB" : ending;
    return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(alpha2) ? Locale.of("", alpha2).getISO3Country() : "";
  }

  @Override
  public JsonNode predict(JsonNode item) {
    String text = item.path("text").asText();
    Language language = Language.valueOf(item.path("lang").asText("en").toUpperCase(Locale.ROOT));
    DocumentPlaces places = finder.find(text, sentences.apply(text), language, home(item.path("domain").asText()));
    CodePoints points = new CodePoints(text);
    ObjectNode prediction = JsonNodeFactory.instance.objectNode();
    prediction.set("id", item.path("id"));
    ArrayNode toponyms = prediction.putArray("toponyms");
    for (PlaceMention mention : places.mentions()) {
      if (mention.place().latitude().isPresent()) {
        toponyms.addObject()
            .put("start", points.before(mention.span().begin()))
            .put("end", points.before(mention.span().end()))
            .put("name", mention.text())
            .put("place", mention.place().name())
            .put("kind", mention.kind().name())
            .put("lat", mention.place().latitude().orElseThrow())
            .put("lon", mention.place().longitude().orElseThrow());
      }
    }
    return prediction;
  }
}
