package org.guanxi.shared.imports.row;

public record RowError(int line, String column, String value, String reason) {}
