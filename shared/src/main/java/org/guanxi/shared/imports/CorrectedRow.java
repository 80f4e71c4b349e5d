package org.guanxi.shared.imports;

import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * A refused row as it should have been.
 *
 * @param cells those that change, by heading
 */
public record CorrectedRow(int line, @NotNull Map<String, String> cells) {}
