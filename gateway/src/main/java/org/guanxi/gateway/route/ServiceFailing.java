package org.guanxi.gateway.route;

import org.guanxi.gateway.proxy.Relayed;

/** The service itself answered that it cannot serve; the answer is passed on, but counts as a failure. */
class ServiceFailing extends RuntimeException {

    private final transient Relayed answer;

    ServiceFailing(Relayed answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Relayed answer() {
        return answer;
    }
}
