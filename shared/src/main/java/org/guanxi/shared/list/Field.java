package org.guanxi.shared.list;

/**
 * A field that callers may filter and sort by.
 *
 * @param column the SQL that yields it
 */
public record Field(String name, String column, FieldType type) {}
