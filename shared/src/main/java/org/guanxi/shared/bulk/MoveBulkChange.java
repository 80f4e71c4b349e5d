package org.guanxi.shared.bulk;

import jakarta.validation.constraints.NotNull;
import org.guanxi.shared.bulk.job.BulkState;

/** @param state only {@code CANCELLED}: all else comes by itself */
public record MoveBulkChange(@NotNull BulkState state) {}
