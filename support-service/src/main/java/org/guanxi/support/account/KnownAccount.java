package org.guanxi.support.account;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param name null when it is gone
 * @param sequence of the event that told us so
 */
record KnownAccount(UUID id, @Nullable String name, long sequence) {}
