package org.cotejo.workspace.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoderAgreementTest {
  private static final String HEAD = "claim_id,document_id,begin,end,event_type,status,low\n";

  @TempDir private Path folder;

  private Path file(String name, String rows) throws IOException {
    return Files.writeString(folder.resolve(name), HEAD + rows);
  }

  private static CoderAgreement.Field field(CoderAgreement agreement, String name) {
    return agreement.fields().stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void claimsArePairedByIdAndElseBySpan() throws IOException {
    CoderAgreement agreement = CoderAgreement.of(
        file("a.csv", "1,d,0,50,ASSAULT,asserted,7\n2,d,60,100,COERCE,asserted,12\n3,d,200,210,AID,asserted,\n"),
        file("b.csv", "1,d,0,50,ASSAULT,alleged,9\n9,d,62,100,ASSAULT,asserted,12\n8,e,200,210,AID,asserted,\n"));
    assertThat(agreement.units().both()).isEqualTo(2);
    assertThat(agreement.units().onlyFirst()).isEqualTo(1);
    assertThat(agreement.units().onlySecond()).isEqualTo(1);
    assertThat(agreement.units().f1()).hasValue(2.0 / 3);
    assertThat(field(agreement, "event_type").pairs()).isEqualTo(2);
    assertThat(field(agreement, "event_type").same()).isEqualTo(1);
    assertThat(field(agreement, "low").pairs()).isEqualTo(2);
    assertThat(field(agreement, "plan").pairs()).isZero();
  }

  @Test
  void twoCodersWhoSayTheSameAgreeWholly() throws IOException {
    String rows = "1,d,0,50,ASSAULT,asserted,7\n2,d,60,100,COERCE,denied,12\n";
    CoderAgreement agreement = CoderAgreement.of(file("a.csv", rows), file("b.csv", rows));
    assertThat(field(agreement, "event_type").alpha()).hasValue(1);
    assertThat(field(agreement, "low").alpha()).hasValue(1);
    assertThat(agreement.units().f1()).hasValue(1);
  }

  @Test
  void anotherTableIsRefused() throws IOException {
    Path other = Files.writeString(folder.resolve("x.csv"), "name,value\na,1\n");
    assertThatThrownBy(() -> CoderAgreement.of(other, other)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("claim_id");
  }
}
