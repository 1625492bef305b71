/// Values as tables: the published columns, the same names in the same order wherever they appear (database, CSV, XLSX, JSONL,
/// Parquet). A store gives [tables][org.cotejo.model.table.Table], an exporter writes them; neither knows the other.
@NullMarked
package org.cotejo.model.table;

import org.jspecify.annotations.NullMarked;
