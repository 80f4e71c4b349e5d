package org.guanxi.shared.imports.work;

import jakarta.validation.constraints.NotNull;
import java.util.Map;
import org.guanxi.shared.input.ManyLines;

/**
 * A refused row as it should have been.
 *
 * @param cells those that change, by heading
 */
public record CorrectedRow(int line, @NotNull @ManyLines Map<String, String> cells) {}
