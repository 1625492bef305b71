package org.cotejo.lab.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PressGoldTest {

  @Test
  void everyClaimGetsItsNames(@TempDir Path folder) throws IOException {
    Path gold = Files.write(folder.resolve("gold.jsonl"), List.of("[\"doc\",\"row\",\"status\"]", "[\"barn.en\",1,null]", "[\"barn.en\",2,\"denied\"]"));

    PressGold.expand(gold, folder.resolve("named.jsonl"));

    assertThat(folder.resolve("named.jsonl")).hasContent("{\"doc\":\"barn.en\",\"row\":1,\"status\":null}\n{\"doc\":\"barn.en\",\"row\":2,\"status\":\"denied\"}");
  }
}
