package org.cotejo.workspace.bulletin;

import java.util.Locale;

/// Shapes of a drawing, in its own units, numbers to a tenth.
final class Svg {
  private final StringBuilder shapes = new StringBuilder();
  private final int width;
  private final int height;
  private final String title;

  /// @param title what it shows, for those who cannot see it
  Svg(int width, int height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  Svg line(String style, double x1, double y1, double x2, double y2) {
    shapes.append("<line class=\"").append(style).append("\" x1=\"").append(number(x1)).append("\" y1=\"").append(number(y1)).append("\" x2=\"").append(number(x2))
        .append("\" y2=\"").append(number(y2)).append("\"/>");
    return this;
  }

  Svg circle(String style, double x, double y, double radius) {
    shapes.append("<circle class=\"").append(style).append("\" cx=\"").append(number(x)).append("\" cy=\"").append(number(y)).append("\" r=\"")
        .append(number(radius)).append("\"/>");
    return this;
  }

  Svg rectangle(String style, double x, double y, double w, double h) {
    shapes.append("<rect class=\"").append(style).append("\" x=\"").append(number(x)).append("\" y=\"").append(number(y)).append("\" width=\"").append(number(w))
        .append("\" height=\"").append(number(h)).append("\"/>");
    return this;
  }

  /// @param anchor `start`, `middle` or `end`
  Svg text(String style, String anchor, double x, double y, String words) {
    shapes.append("<text class=\"").append(style).append("\" text-anchor=\"").append(anchor).append("\" x=\"").append(number(x)).append("\" y=\"")
        .append(number(y)).append("\">")
        .append(Html.text(words).markup()).append("</text>");
    return this;
  }

  /// @param points `x,y x,y ...`
  Svg polygon(String style, String points) {
    shapes.append("<polygon class=\"").append(style).append("\" points=\"").append(points).append("\"/>");
    return this;
  }

  static String point(double x, double y) {
    return number(x) + "," + number(y);
  }

  Html html() {
    return new Html("<svg viewBox=\"0 0 " + width + " " + height + "\" role=\"img\"><title>" + Html.text(title).markup() + "</title>" + shapes + "</svg>");
  }
}
