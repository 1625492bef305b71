/// A small writer of Apache Parquet: flat tables only, which is all that Cotejo publishes.
///
/// A file is the word `PAR1`, then groups of rows, then a footer that tells where everything is, then the footer's length and `PAR1`
/// again. Within a group each column is one page: which rows have a value ([org.cotejo.export.parquet.ColumnPage]: definition
/// levels, run-length encoded), then the values (PLAIN encoding), the whole compressed with GZIP, which every reader knows and the
/// JDK brings along. Page headers and footer are Thrift structs in the compact protocol ([org.cotejo.export.parquet.Compact]).
///
/// What it does not do: nesting, dictionaries, statistics, encryption, reading. The tests read its files with DuckDB.
///
/// Source: the Parquet format specification with its `parquet.thrift`, and the Thrift compact protocol specification, both of
/// the Apache Software Foundation. The numbers of fields and enums below are theirs.
@NullMarked
package org.cotejo.export.parquet;

import org.jspecify.annotations.NullMarked;
