package org.guanxi.shared.bulk;

import jakarta.validation.constraints.NotNull;

/** @param state only {@code CANCELLED}: all else comes by itself */
public record MoveBulkChange(@NotNull BulkState state) {}
