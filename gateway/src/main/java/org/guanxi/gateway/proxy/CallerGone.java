package org.guanxi.gateway.proxy;

import java.io.IOException;

class CallerGone extends IOException {

    CallerGone(IOException cause) {
        super(cause);
    }
}
