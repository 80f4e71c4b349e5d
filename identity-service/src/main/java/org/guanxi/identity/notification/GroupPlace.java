package org.guanxi.identity.notification;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import org.guanxi.shared.list.UnreadableCursor;
import org.jspecify.annotations.Nullable;

/** Where a page of groups ended, and how that is written into a cursor. */
record GroupPlace(Instant latest, NotificationKind kind, boolean unread) {

    private static final String SEPARATOR = " ";

    static @Nullable GroupPlace in(@Nullable String cursor) {
        return cursor == null ? null : read(cursor);
    }

    private static GroupPlace read(String cursor) {
        try {
            String[] parts =
                    new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (parts.length != 3) {
                throw new UnreadableCursor();
            }
            return new GroupPlace(Instant.parse(parts[0]), NotificationKind.valueOf(parts[1]), flag(parts[2]));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw new UnreadableCursor();
        }
    }

    /** Exactly: a cursor that was cut is none. */
    private static boolean flag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new UnreadableCursor();
        }
        return text.equals("true");
    }

    String cursor() {
        String text = String.join(SEPARATOR, latest.toString(), kind.name(), String.valueOf(unread));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
