package org.cotejo.web.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A path with parameters, each of which may have several values.
///
/// @param path begins with `/`
public record Address(String path, List<Parameter> parameters) {
  private static final int MOST = 200;

  public record Parameter(String name, String value) {}

  public Address {
    parameters = List.copyOf(parameters);
  }

  /// Without parameters.
  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /// What is beyond two hundred values is left aside.
  public static Address of(String path, Map<String, List<String>> parameters) {
    return new Address(path, parameters.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(value -> new Parameter(entry.getKey(), value))).limit(MOST).toList());
  }

  /// The first value, empty if there is none, or an empty one.
  public Optional<String> first(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).map(Parameter::value).filter(value -> !value.isBlank()).findFirst();
  }

  /// All values, also empty ones.
  public List<String> all(String name) {
    return parameters.stream().filter(parameter -> parameter.name().equals(name)).map(Parameter::value).toList();
  }

  public boolean has(String name, String value) {
    return parameters.contains(new Parameter(name, value));
  }

  /// With this as the only value of the parameter.
  public Address with(String name, String value) {
    return without(name).adding(name, value);
  }

  /// With one more value.
  public Address adding(String name, String value) {
    List<Parameter> more = new ArrayList<>(parameters);
    more.add(new Parameter(name, value));
    return new Address(path, more);
  }

  /// Without any value of these parameters.
  public Address without(String... names) {
    List<String> gone = List.of(names);
    return keeping(parameter -> !gone.contains(parameter.name()));
  }

  /// Without one of a parameter's values.
  public Address dropping(String name, String value) {
    return keeping(parameter -> !parameter.equals(new Parameter(name, value)));
  }

  /// The same parameters under another path.
  public Address at(String other) {
    return new Address(other, parameters);
  }

  private Address keeping(Predicate<Parameter> kept) {
    return new Address(path, parameters.stream().filter(kept).toList());
  }

  /// As it is written in links.
  @Override
  public String toString() {
    String query = parameters.stream().map(parameter -> encoded(parameter.name()) + "=" + encoded(parameter.value())).collect(Collectors.joining("&"));
    return query.isEmpty() ? path : path + "?" + query;
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
