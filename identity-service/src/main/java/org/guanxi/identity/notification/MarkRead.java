package org.guanxi.identity.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * @param until what came later was not on the screen yet and stays unread
 * @param since what came earlier stays as it is; everything counts when left out
 * @param kind the others stay as they are; all are meant when left out
 */
record MarkRead(
        @NotNull Instant until,
        @Nullable Instant since,
        @Nullable NotificationKind kind) {}
