package org.cotejo.incidents.alike;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.data.DataFile;
import org.cotejo.ontology.Ontology;
import org.junit.jupiter.api.Test;

/// The tables of this package against the ontology's closed lists.
class DataTest {
  private static final String FOLDER = "org/cotejo/incidents/alike/";
  private final Ontology ontology = Ontology.load();

  @Test
  void familiesHoldOnlyActsOfTheOntology() {
    assertThat(DataFile.rows(FOLDER + "act-families.tsv", "family", "acts", "why")).isNotEmpty().allSatisfy(
        row -> assertThat(row.words("acts")).as(row.where()).hasSizeGreaterThan(1).doesNotHaveDuplicates().allSatisfy(ontology::act));
  }

  @Test
  void sidesHoldOnlySectorsOfTheOntology() {
    assertThat(DataFile.rows(FOLDER + "sides.tsv", "sector", "side", "why")).isNotEmpty().allSatisfy(row -> ontology.sector(row.cell("sector")));
  }
}
