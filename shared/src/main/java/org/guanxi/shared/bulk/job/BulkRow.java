package org.guanxi.shared.bulk.job;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A row that waits for its change.
 *
 * @param patch its own; null when it is the same for all
 * @param expected the version that it must have; null when any will do
 * @param restored the version that it is to be again; null unless a change is taken back
 */
public record BulkRow(
        int number,
        UUID id,
        @Nullable ObjectNode patch,
        @Nullable Long expected,
        @Nullable Long restored) {}
