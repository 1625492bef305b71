package org.cotejo.workspace.run;

/// Is told how a run gets on.
public interface Progress extends AutoCloseable {

  /// How many files there are to read; an archive or a table counts as one.
  void start(int files);

  /// A file has been read to its end.
  void fileRead();

  /// A report has been settled.
  void settled(Settled settled);

  @Override
  void close();
}
