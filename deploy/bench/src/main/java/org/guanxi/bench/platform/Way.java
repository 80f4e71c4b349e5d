package org.guanxi.bench.platform;

/** How a request reaches customer-service. */
public enum Way {
    /** to the service itself, with a partner's token */
    DIRECT("http://127.0.0.1:8101"),
    /** through the gateway, with a partner's token */
    GATEWAY("http://127.0.0.1:8080"),
    /** through the gateway, with the session cookie of somebody who signed in */
    COOKIE("http://127.0.0.1:8080");

    private final String address;

    Way(String address) {
        this.address = address;
    }

    public String address() {
        return address;
    }
}
