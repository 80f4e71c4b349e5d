package org.guanxi.identity.notification;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;

/** @param until what came later was not on the screen yet and stays unread */
record MarkRead(@NotNull Instant until) {}
