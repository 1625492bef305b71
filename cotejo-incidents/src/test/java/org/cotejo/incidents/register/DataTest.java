package org.cotejo.incidents.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.cotejo.model.data.DataFile;
import org.cotejo.ontology.Ontology;
import org.junit.jupiter.api.Test;

/// The tables of this package against the ontology's closed lists.
class DataTest {
  @Test
  void topicsAreOfActsOfTheOntology() {
    Ontology ontology = Ontology.load();
    assertThat(DataFile.rows("org/cotejo/incidents/register/topics.tsv", "act", "stems", "general")).isNotEmpty()
        .allSatisfy(row -> ontology.act(row.cell("act"))).extracting(row -> row.cell("act")).doesNotHaveDuplicates();
  }
}
