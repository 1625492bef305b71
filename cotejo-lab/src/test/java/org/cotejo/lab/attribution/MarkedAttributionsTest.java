package org.cotejo.lab.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.cotejo.coder.attribution.DocumentAttributions.Resolved;
import org.cotejo.lab.predict.ItemCoder;
import org.junit.jupiter.api.Test;

class MarkedAttributionsTest {
  private static final String TEXT = "😀 The mayor said that the bridge was closed.";

  @Test
  void aReadAttributionIsMarkedIfContentAndSourceAgree() throws Exception {
    List<Resolved> read = new ItemCoder().explain(item("[]")).reading().attributions().all();
    assertThat(read).hasSize(1);

    // offsets are in code points: the picture counts once
    assertThat(new MarkedAttributions(item("[{\"source\":[[2,11]],\"cue\":[[12,16]],\"content\":[[17,43]]}]")).among(read)).containsExactlyElementsOf(read);
    assertThat(new MarkedAttributions(item("[{\"source\":[[26,32]],\"cue\":[[10,14]],\"content\":[[17,43]]}]")).among(read)).isEmpty();
    assertThat(new MarkedAttributions(item("[{\"source\":[[2,11]],\"cue\":[[12,16]],\"content\":[[2,11]]}]")).among(read)).isEmpty();
  }

  @Test
  void attributionsWithoutContentAreLeftOut() throws Exception {
    assertThat(new MarkedAttributions(item("[{\"source\":[[0,9]],\"cue\":[[10,14]],\"content\":[]}]")).size()).isZero();
  }

  private static JsonNode item(String attributions) throws Exception {
    return new ObjectMapper().readTree("{\"id\":\"x\",\"text\":\"" + TEXT + "\",\"attributions\":" + attributions + "}");
  }
}
