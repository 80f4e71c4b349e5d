package org.guanxi.gateway.proxy;

/** Refused, reset, or no answer at all. */
public class ServiceUnreachable extends RuntimeException {

    ServiceUnreachable(String service, Throwable cause) {
        super(service + ": " + cause, cause, false, false);
    }
}
