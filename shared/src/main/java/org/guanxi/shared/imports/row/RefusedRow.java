package org.guanxi.shared.imports.row;

import java.util.Map;

/**
 * A row that was not imported, with all that the file says in it.
 *
 * @param line where it begins, the header being line 1
 * @param cells by heading
 * @param column the heading of the cell that is wrong; empty when it is the row
 * @param reason in the reader's language
 */
public record RefusedRow(int line, Map<String, String> cells, String column, String value, String reason) {}
