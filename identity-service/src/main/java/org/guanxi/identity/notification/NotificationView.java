package org.guanxi.identity.notification;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param object the plural word of the address: {@code deals}
 * @param words what a text about it names: {@code name}, {@code number}, {@code amount} with {@code currency} …
 */
record NotificationView(
        UUID id,
        NotificationKind kind,
        String object,
        UUID objectId,
        Map<String, String> words,
        @Nullable Actor actor,
        Instant at,
        @Nullable Instant readAt) {

    /** @param id a person's, or the client id of an application */
    record Actor(String id, @Nullable String name) {}
}
