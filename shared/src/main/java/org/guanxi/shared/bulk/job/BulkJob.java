package org.guanxi.shared.bulk.job;

import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A change as its worker needs it.
 *
 * @param filter empty for all rows, null when they were named
 * @param after where the search for its rows goes on
 */
public record BulkJob(
        BulkChange shown,
        ObjectNode patch,
        @Nullable String filter,
        Set<UUID> except,
        @Nullable String after,
        Locale language) {

    public UUID id() {
        return shown.id();
    }

    public boolean knowsItsRows() {
        return shown.total() != null;
    }
}
