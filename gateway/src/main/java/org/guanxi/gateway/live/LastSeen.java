package org.guanxi.gateway.live;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The last news that a reader got. The number is that of the gateway it came from; another one goes by the time. */
record LastSeen(long time, long number) {

    private static final Pattern ID = Pattern.compile("(\\d{1,15})-(\\d{1,15})");

    /** Longer ago than anything is kept. */
    private static final LastSeen LONG_AGO = new LastSeen(0, 0);

    /** How far the clocks of two gateways may differ. */
    private static final long AHEAD = 60_000;

    /** Who has seen nothing yet begins now; who names what no gateway has told has to read everything again. */
    static LastSeen of(@Nullable String id, long now) {
        if (id == null || id.isEmpty()) {
            return new LastSeen(now, Long.MAX_VALUE);
        }
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return LONG_AGO;
        }
        LastSeen told = new LastSeen(Long.parseLong(parts.group(1)), Long.parseLong(parts.group(2)));
        return told.time > now + AHEAD ? LONG_AGO : told;
    }
}
