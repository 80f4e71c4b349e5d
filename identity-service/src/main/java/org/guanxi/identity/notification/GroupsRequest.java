package org.guanxi.identity.notification;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may ask of the groups.
 *
 * @param unread whether only those of what is unread
 * @param zone whose days make the groups: {@code Asia/Shanghai}; that of the profile when it is left out, or when a browser knows
 *     zones that we do not
 */
record GroupsRequest(
        @Nullable Boolean unread,
        @Nullable @Size(max = 60) String zone,
        @Nullable @Min(1) @Max(200) Integer limit,
        @Nullable @Size(max = 200) String after) {

    private static final int USUAL = 50;

    int size() {
        return limit == null ? USUAL : limit;
    }

    boolean onlyUnread() {
        return Boolean.TRUE.equals(unread);
    }
}
