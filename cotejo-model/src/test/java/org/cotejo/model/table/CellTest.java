package org.cotejo.model.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellTest {

  @ParameterizedTest
  @CsvSource({"7, 7", "-0.0, 0", "0.5, 0.5", "1e-5, 0.00001", "1e20, 100000000000000000000", "-99.1332, -99.1332"})
  void decimalsHaveNoExponentAndNoZeroAtTheirEnd(double value, String text) {
    assertThat(Cell.of(OptionalDouble.of(value)).text()).isEqualTo(text);
  }
}
