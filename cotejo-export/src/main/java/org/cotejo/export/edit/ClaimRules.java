package org.cotejo.export.edit;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Review;
import org.cotejo.model.Status;
import org.cotejo.model.table.Column;
import org.cotejo.ontology.Ontology;

/// Which columns of `claims` a person may edit, and what each may hold.
final class ClaimRules {
  static final String ID = "claim_id";
  static final String VERSION = "coder_version";
  static final String REVIEW = "review";
  static final String INCIDENT = "incident_id";
  private static final String PUBLISHED = "published";
  private static final String KOSOVO = "XKX";
  private static final List<String> PARTIES = List.of("actor", "recipient", "claimant");

  private final Map<String, Kind> editable = new LinkedHashMap<>();

  ClaimRules(Ontology ontology) {
    words("measure_text", "unit", "place_text", "place_name", "place_id", "admin1", "framing", "plan", INCIDENT);
    Kind sectors = new Kind.SomeOf(ontology.sectors().codes(), "sector codes such as COP");
    Kind countries = new Kind.SomeOf(countries(), "country codes of three letters such as VEN");
    for (String party : PARTIES) {
      words(party + "_text", party + "_name");
      editable.put(party + "_sector", sectors);
      editable.put(party + "_country", countries);
    }
    editable.put("event_type", new Kind.OneOf(List.copyOf(ontology.events().codes())));
    editable.put("act", optional(ontology.acts().codes()));
    editable.put("measure", optional(ontology.measures().codes()));
    editable.put("measure_sector", sectors);
    editable.put("country", countries);
    editable.put("status", oneOf(Arrays.stream(Status.values()).map(Status::code)));
    editable.put(REVIEW, oneOf(Arrays.stream(Review.values()).map(Review::code)));
    editable.put("date_precision", oneOf(Arrays.stream(EventDate.Precision.values()).map(EventDate.Precision::code)));
    editable.put("place_precision", oneOf(Arrays.stream(EventPlace.Precision.values()).map(EventPlace.Precision::code)));
    editable.put("low", new Kind.Range(0, Double.MAX_VALUE));
    editable.put("high", new Kind.Range(0, Double.MAX_VALUE));
    editable.put("latitude", new Kind.Range(-90, 90));
    editable.put("longitude", new Kind.Range(-180, 180));
    editable.put("approximate", new Kind.Flag());
    editable.put("date_start", new Kind.Day());
    editable.put("date_end", new Kind.Day());
  }

  /// What the column may be changed to; empty if it may not be changed.
  Optional<Kind> editable(Column column) {
    return Optional.ofNullable(editable.get(column.name()));
  }

  /// How the cells of a column that may not be changed are read.
  static Kind fixed(Column column) {
    if (column.name().equals(PUBLISHED)) {
      return new Kind.Day();
    }
    return switch (column.type()) {
      case TEXT -> new Kind.Words();
      case WHOLE, DECIMAL -> new Kind.Range(-Double.MAX_VALUE, Double.MAX_VALUE);
      case FLAG -> new Kind.Flag();
    };
  }

  private void words(String... columns) {
    for (String column : columns) {
      editable.put(column, new Kind.Words());
    }
  }

  private static Kind oneOf(Stream<String> codes) {
    return new Kind.OneOf(codes.toList());
  }

  private static Kind optional(Collection<String> codes) {
    return oneOf(Stream.concat(codes.stream(), Stream.of("")));
  }

  private static Set<String> countries() {
    Set<String> codes = new LinkedHashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    codes.add(KOSOVO);
    return codes;
  }
}
