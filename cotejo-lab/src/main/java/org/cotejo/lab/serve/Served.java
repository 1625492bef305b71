package org.cotejo.lab.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The workbench in a process of its own, started as the launcher starts it.
final class Served implements AutoCloseable {
  /// As in the launcher `cotejo`.
  static final List<String> OPTIONS = List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED");
  private static final Pattern OPEN = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
  private static final Path STATUS = Path.of("status");

  private final Process process;
  private final String address;

  private Served(Process process, String address) {
    this.process = process;
    this.address = address;
  }

  /// Waits until it says where it is open.
  static Served start(Path database) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = Stream.of(List.of(java), OPTIONS, List.of("-cp", System.getProperty("java.class.path"), "org.cotejo.cli.Cotejo", "serve", "--db", database.toString(), "--port", "0"))
        .flatMap(List::stream).toList();
    Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      Matcher open = OPEN.matcher(line);
      if (open.find()) {
        return new Served(process, open.group());
      }
    }
    throw new IOException("the workbench ended before it was open");
  }

  /// Without a slash at its end.
  String address() {
    return address;
  }

  /// Processor time it has taken so far.
  Duration busy() {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /// Megabytes in memory by one of the kernel's words: `VmRSS` now, `VmHWM` at most so far; `RssAnon` now without mapped files. 0 where the system does not tell.
  long megabytes(String word) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid())).resolve(STATUS);
    return !Files.exists(status) ? 0 : Files.readAllLines(status).stream().filter(line -> line.startsWith(word + ":")).mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor(10, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
