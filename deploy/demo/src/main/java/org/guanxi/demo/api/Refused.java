package org.guanxi.demo.api;

/** The platform said no. */
public final class Refused extends RuntimeException {

    private final int status;

    public Refused(String request, int status, String answer) {
        super(request + " was answered " + status + ": " + answer);
        this.status = status;
    }

    int status() {
        return status;
    }
}
