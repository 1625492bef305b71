package org.cotejo.export.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cotejo.ontology.Ontology;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Single fields follow the rules of sheets.
class ClaimFieldsTest {
  private final ClaimFields fields = new ClaimFields(Ontology.load());

  @Test
  void everyCodeOfAListMayBeWritten() {
    fields.all().forEach(field -> field.codes().forEach(code -> assertThat(fields.read(field.column(), code, "")).as(field.column()).isEqualTo(code)));
    assertThat(fields.all()).extracting(ClaimFields.Field::column).contains("act", "low", "date_start", "actor_name").doesNotContain("claim_id", "review", "incident_id", "evidence", "confidence");
  }

  @ParameterizedTest
  @CsvSource({"low, 12, 12", "low, '', ''", "approximate, yes, true", "actor_sector, 'cop, mil', COP; MIL", "status, DENIED, denied", "date_start, 2024-05-03, 2024-05-03"})
  void whatIsWrittenIsReadAsItIsExported(String column, String written, String exported) {
    assertThat(fields.read(column, written, "")).isEqualTo(exported);
  }

  @ParameterizedTest
  @CsvSource({"low, -3", "act, bake", "country, Narnia", "date_end, soon", "latitude, 91", "claim_id, x", "review, accepted"})
  void whatAFieldMayNotHoldIsNamed(String column, String written) {
    assertThatThrownBy(() -> fields.read(column, written, "")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(column).hasMessageContaining("expected");
  }
}
