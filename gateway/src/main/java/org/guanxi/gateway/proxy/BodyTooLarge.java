package org.guanxi.gateway.proxy;

import java.io.IOException;

class BodyTooLarge extends IOException {

    private final long limit;

    BodyTooLarge(long limit) {
        this.limit = limit;
    }

    long limit() {
        return limit;
    }
}
