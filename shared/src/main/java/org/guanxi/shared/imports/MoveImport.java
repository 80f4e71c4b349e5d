package org.guanxi.shared.imports;

import jakarta.validation.constraints.NotNull;
import org.guanxi.shared.imports.job.ImportState;

/** @param state CHECKING, QUEUED, CANCELLED or UNDOING; the others come by themselves */
public record MoveImport(@NotNull ImportState state) {}
