package org.guanxi.gateway.live;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last news that a reader got. The number is that of the gateway it came from; another one goes by the time. */
record LastSeen(long time, long number) {

    private static final Pattern ID = Pattern.compile("(\\d{1,15})-(\\d{1,15})");

    /** Who has seen nothing yet, or names something else, begins now. */
    static LastSeen of(@Nullable String id, long now) {
        Matcher parts = ID.matcher(id == null ? "" : id);
        return parts.matches()
                ? new LastSeen(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)))
                : new LastSeen(now, Long.MAX_VALUE);
    }
}
