package org.guanxi.identity.notification.choice;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * @param toast as it was when left out
 * @param desktop as it was when left out
 */
record ChooseNotifications(
        @NotNull Boolean inApp,
        @Nullable Boolean toast,
        @Nullable Boolean desktop) {}
