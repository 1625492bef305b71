package org.cotejo.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/// The JDK's input and output troubles in words.
final class Messages {
  private Messages() {}

  static String of(IOException trouble) {
    return switch (trouble) {
      case NoSuchFileException e -> "there is no " + e.getFile() + ". Create it, or name another place.";
      case AccessDeniedException e -> e.getFile() + " may not be read or written. Check its permissions, or name another place.";
      case FileSystemException e -> e.getFile() + ": " + e.getReason();
      default -> String.valueOf(trouble.getMessage());
    };
  }
}
