package org.cotejo.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.cotejo.model.Attribution;
import org.cotejo.model.Claim;
import org.cotejo.model.Count;
import org.cotejo.model.EventDate;
import org.cotejo.model.EventPlace;
import org.cotejo.model.Measurement;
import org.cotejo.model.Party;
import org.cotejo.model.Status;

/// A claim out of its row.
final class ClaimReader {
  private final StoredRow row;
  private final Offsets offsets;

  ClaimReader(StoredRow row, Offsets offsets) {
    this.row = row;
    this.offsets = offsets;
  }

  Claim read() throws SQLException {
    return new Claim(
        row.text("claim_id"), row.whole("sentence"), offsets.span(row.whole("begin"), row.whole("end")), row.text("event_type"), row.text("act"),
        row.list("modes"), row.list("contexts"), row.text("cameo"), row.number("goldstein"), row.whole("quad"), row.party("actor"),
        row.party("recipient"), measurement(), Optional.of(row.text("part_of")).filter(id -> !id.isEmpty()), date(), place(), attribution(),
        row.constant("status", Status.class), BeyondColumns.framing(row.text("framing"), row.text("framing_lengths")), row.text("plan"),
        row.number("confidence").orElse(0), row.text("rule"));
  }

  /// Every count says whether it is approximate, so an empty cell there means that nothing is counted.
  private Optional<Measurement> measurement() throws SQLException {
    return row.isEmpty("approximate")
        ? Optional.empty()
        : Optional.of(new Measurement(row.text("measure"), row.text("measure_text"), row.text("measure_sector"), row.text("unit"), count()));
  }

  private Count count() throws SQLException {
    OptionalDouble low = row.number("low");
    OptionalDouble high = row.number("high");
    boolean approximate = row.whole("approximate") != 0;
    if (low.isEmpty() || high.isEmpty()) {
      return halfOpen(low, high, approximate);
    }
    if (approximate) {
      return new Count.About(low.getAsDouble());
    }
    return low.equals(high) ? new Count.Exact(low.getAsDouble()) : new Count.Between(low.getAsDouble(), high.getAsDouble());
  }

  private static Count halfOpen(OptionalDouble low, OptionalDouble high, boolean approximate) {
    if (high.isPresent()) {
      return new Count.AtMost(high.getAsDouble());
    }
    if (low.isEmpty()) {
      return new Count.Several();
    }
    return approximate ? new Count.Vague(low.getAsDouble()) : new Count.AtLeast(low.getAsDouble());
  }

  private EventDate date() throws SQLException {
    return new EventDate(row.text("date_text"), row.day("date_start"), row.day("date_end"), row.constant("date_precision", EventDate.Precision.class),
        row.constant("date_basis", EventDate.Basis.class));
  }

  private EventPlace place() throws SQLException {
    return new EventPlace(row.text("place_text"), row.text("place_name"), row.text("place_id"), row.text("admin1"), row.text("country"),
        row.number("latitude"), row.number("longitude"), row.constant("place_precision", EventPlace.Precision.class));
  }

  /// Rows of an earlier layout do not say whether they are sourced; there a claimant does.
  private Attribution attribution() throws SQLException {
    Party claimant = row.party("claimant");
    boolean sourced = row.isEmpty("sourced") ? !claimant.equals(Party.UNKNOWN) : row.whole("sourced") != 0;
    return sourced ? new Attribution.Sourced(claimant, row.party("relay"), row.text("cue")) : new Attribution.OwnVoice();
  }
}
