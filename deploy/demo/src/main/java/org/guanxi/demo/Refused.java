package org.guanxi.demo;

/** The platform said no. */
final class Refused extends RuntimeException {

    private final int status;

    Refused(String request, int status, String answer) {
        super(request + " was answered " + status + ": " + answer);
        this.status = status;
    }

    int status() {
        return status;
    }
}
