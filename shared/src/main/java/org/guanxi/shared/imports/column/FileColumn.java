package org.guanxi.shared.imports.column;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column of a file as it is before anybody has decided anything.
 *
 * @param column what it is probably, or was decided to be; null when nobody knows
 * @param samples the first different values in it
 */
public record FileColumn(String heading, @Nullable String column, List<String> samples) {}
