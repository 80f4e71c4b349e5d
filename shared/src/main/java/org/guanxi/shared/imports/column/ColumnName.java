package org.guanxi.shared.imports.column;

/**
 * A column that can be imported.
 *
 * @param label its name in the reader's language
 */
public record ColumnName(String name, String label) {}
