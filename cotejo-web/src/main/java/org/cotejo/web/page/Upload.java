package org.cotejo.web.page;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file that was sent with a form. Its name is the sender's, and may be anything.
public record Upload(UploadedFile file) {

  public String name() {
    return file.filename();
  }

  /// Into a new file.
  public void saveAs(Path path) throws IOException {
    try (InputStream in = file.content()) {
      Files.copy(in, path);
    }
  }
}
