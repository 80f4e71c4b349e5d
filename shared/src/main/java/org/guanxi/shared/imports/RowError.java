package org.guanxi.shared.imports;

public record RowError(int line, String column, String value, String reason) {}
