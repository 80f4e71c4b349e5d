package org.guanxi.shared.bulk.job;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change that was asked for and is about to be kept.
 *
 * @param filter empty for all rows, null when they were named
 */
public record NewBulkChange(
        UUID id,
        String object,
        ObjectNode patch,
        @Nullable UUID undoOf,
        @Nullable String filter,
        List<UUID> except,
        Locale language,
        String caller) {}
