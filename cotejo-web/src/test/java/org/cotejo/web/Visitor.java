package org.cotejo.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Asks the workbench over the wire, with whatever headers; one connection a question.
public record Visitor(int port) {

  public record Answer(int status, Map<String, String> headers, String body) {
    public Document page() {
      return Jsoup.parse(body);
    }
  }

  public static Visitor of(Workbench workbench) {
    return new Visitor(URI.create(workbench.address()).getPort());
  }

  public Answer get(String path) {
    return ask("GET", path, Map.of("Host", "127.0.0.1:" + port), "");
  }

  /// With more headers, such as a cookie.
  public Answer get(String path, Map<String, String> headers) {
    Map<String, String> all = new TreeMap<>(Map.of("Host", "127.0.0.1:" + port));
    all.putAll(headers);
    return ask("GET", path, all, "");
  }

  /// Data of a page.
  public JsonNode json(String path) {
    try {
      return new ObjectMapper().readTree(get(path).body());
    } catch (IOException e) {
      throw new AssertionError(path + " is no JSON", e);
    }
  }

  public Answer post(String path, String form, Map<String, String> headers) {
    Map<String, String> all = new TreeMap<>(Map.of("Host", "127.0.0.1:" + port, "Content-Type", "application/x-www-form-urlencoded"));
    all.putAll(headers);
    return ask("POST", path, all, form);
  }

  public Answer ask(String method, String path, Map<String, String> headers, String body) {
    try (Socket socket = new Socket("127.0.0.1", port)) {
      byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
      StringBuilder request = new StringBuilder(method + " " + path + " HTTP/1.0\r\n");
      headers.forEach((name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
      request.append("Content-Length: ").append(bytes.length).append("\r\n\r\n");
      OutputStream out = socket.getOutputStream();
      out.write(request.toString().getBytes(StandardCharsets.ISO_8859_1));
      out.write(bytes);
      out.flush();
      return read(socket.getInputStream());
    } catch (IOException e) {
      throw new AssertionError("the workbench does not answer", e);
    }
  }

  private static Answer read(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int end = all.indexOf("\r\n\r\n");
    String[] lines = all.substring(0, end).split("\r\n");
    Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (int i = 1; i < lines.length; i++) {
      int colon = lines[i].indexOf(':');
      headers.put(lines[i].substring(0, colon), lines[i].substring(colon + 1).strip());
    }
    return new Answer(Integer.parseInt(lines[0].split(" ")[1]), headers, all.substring(end + 4));
  }
}
