package org.cotejo.intake.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cotejo.intake.draft.Unreadable;
import org.cotejo.intake.text.Encoding;

/// The formats that are read.
public enum Format {
  TEXT, HTML, PDF, WORD, SHEET, DELIMITED, JSON, FEED, WARC;

  /// Bytes that [#of] wants to see.
  public static final int HEAD = 4096;

  private static final List<String> FOREIGN = List.of("doc", "xls", "ppt", "pptx", "odt", "ods", "rtf", "epub", "pages", "mhtml", "mht",
      "eml", "msg", "jpg", "jpeg", "png", "gif", "webp", "svg", "bmp", "tif", "tiff", "mp3", "mp4", "wav", "ogg", "avi", "mov", "zip", "7z",
      "rar", "tar", "css", "js", "woff", "woff2", "ttf", "ico", "db", "sqlite", "parquet", "exe", "class", "jar");

  /// The format of a file: by its first bytes where they are unmistakable, else by the ending of its name, else by looking closer.
  ///
  /// @param name the file's name
  /// @param head its first bytes, at least [#HEAD] if it has as many
  /// @throws Unreadable if it is none that is read
  public static Format of(String name, byte[] head) throws Unreadable {
    String ending = ending(name);
    Optional<Format> certain = bySignature(name.toLowerCase(Locale.ROOT), head);
    if (certain.isPresent()) {
      return certain.get();
    }
    return switch (ending) {
      case "html", "htm", "xhtml", "shtml", "php", "asp", "aspx" -> HTML;
      case "csv", "tsv", "tab" -> DELIMITED;
      case "jsonl", "ndjson", "json" -> JSON;
      case "xml", "rss", "atom", "rdf" -> xml(head);
      case "pdf" -> throw new Unreadable("is named .pdf but does not start like a PDF: it is damaged or something else");
      case "docx", "xlsx", "xlsm" -> throw new Unreadable("is named ." + ending + " but is no such file: it is damaged or something else");
      case "warc" -> throw new Unreadable("is named .warc but does not start like a web archive");
      default -> look(ending, head);
    };
  }

  private static Optional<Format> bySignature(String name, byte[] head) throws Unreadable {
    if (starts(head, "%PDF-") || contains(head, "%PDF-1.", 1024)) {
      return Optional.of(PDF);
    } else if (starts(head, "WARC/")) {
      return Optional.of(WARC);
    } else if (starts(head, "\u001f\u008b")) {
      if (name.contains(".warc")) {
        return Optional.of(WARC);
      }
      throw new Unreadable("is compressed with gzip: unpack it first (only .warc.gz is read as it is)");
    } else if (starts(head, "PK\u0003\u0004")) {
      return Optional.of(zip(name, head));
    } else if (starts(head, "\u00d0\u00cf\u0011\u00e0")) {
      throw new Unreadable("is an old or password-protected Office file: save it as .docx, .xlsx or .pdf without a password");
    }
    return Optional.empty();
  }

  private static Format zip(String name, byte[] head) throws Unreadable {
    if (name.endsWith(".xlsx") || name.endsWith(".xlsm")) {
      return SHEET;
    } else if (name.endsWith(".docx") || contains(head, "word/", HEAD)) {
      return WORD;
    } else if (contains(head, "xl/", HEAD)) {
      return SHEET;
    }
    throw new Unreadable("is a zip file, but neither .docx nor .xlsx: unpack it first");
  }

  private static Format xml(byte[] head) throws Unreadable {
    String opening = opening(head);
    if (opening.contains("<rss") || opening.contains("<feed") || opening.contains("<rdf:rdf")) {
      return FEED;
    } else if (opening.contains("<html")) {
      return HTML;
    }
    throw new Unreadable("is XML, but no RSS or Atom feed and no web page");
  }

  private static Format look(String ending, byte[] head) throws Unreadable {
    if (FOREIGN.contains(ending)) {
      throw new Unreadable("is of a kind that is not read (." + ending
          + "): expected .txt, .html, .pdf, .docx, .csv, .jsonl, .xlsx, a feed or WARC");
    }
    String opening = opening(head);
    if (opening.startsWith("<!doctype html") || opening.startsWith("<html") || opening.startsWith("<?xml") && opening.contains("<html")) {
      return HTML;
    } else if (opening.startsWith("<?xml") || opening.startsWith("<rss") || opening.startsWith("<feed")) {
      return xml(head);
    }
    return TEXT;
  }

  private static String opening(byte[] head) {
    return Encoding.of(head).map(encoding -> encoding.decode(head)).orElse("").strip().toLowerCase(Locale.ROOT);
  }

  private static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  private static boolean starts(byte[] head, String signature) {
    return matches(head, 0, signature);
  }

  private static boolean contains(byte[] head, String signature, int within) {
    for (int i = 0; i < Math.min(head.length, within) - signature.length(); i++) {
      if (matches(head, i, signature)) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(byte[] head, int at, String signature) {
    if (head.length < at + signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((head[at + i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
