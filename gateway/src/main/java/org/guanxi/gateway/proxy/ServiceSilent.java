package org.guanxi.gateway.proxy;

/** The service did not answer in time. */
public class ServiceSilent extends RuntimeException {

    ServiceSilent(String service, Throwable cause) {
        super(service + ": " + cause, cause, false, false);
    }
}
