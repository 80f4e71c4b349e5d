package org.guanxi.gateway.proxy;

import java.io.IOException;
import java.util.OptionalLong;

/** The request failed for a reason of the caller's: too large, or broken off. */
public class UndeliverableBody extends RuntimeException {

    UndeliverableBody(IOException reason) {
        super(null, reason, false, false);
    }

    /** How large it may be, if it was larger. */
    public OptionalLong limit() {
        return getCause() instanceof BodyTooLarge large ? OptionalLong.of(large.limit()) : OptionalLong.empty();
    }
}
