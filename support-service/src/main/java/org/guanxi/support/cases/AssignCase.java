package org.guanxi.support.cases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param assigneeId null gives the case back to all */
record AssignCase(@Nullable UUID assigneeId) {}
