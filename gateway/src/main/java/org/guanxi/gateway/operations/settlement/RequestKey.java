package org.guanxi.gateway.operations.settlement;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The caller's name for a request that replays many letters, as in the services: a repeat gets the first answer.
 *
 * @param value null when the caller sent none
 */
record RequestKey(@Nullable String value) {

    private static final Pattern FORM = Pattern.compile("(?=.*\\S)[ -~]{1,255}");

    static final RequestKey NONE = new RequestKey(null);

    RequestKey {
        if (value != null && !FORM.matcher(value).matches()) {
            throw new InvalidIdempotencyKey();
        }
    }
}
