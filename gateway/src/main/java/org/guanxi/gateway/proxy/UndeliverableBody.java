package org.guanxi.gateway.proxy;

import java.io.IOException;

/** The request failed for a reason of the caller's: too large, or broken off. */
class UndeliverableBody extends RuntimeException {

    UndeliverableBody(IOException reason) {
        super(null, reason, false, false);
    }
}
